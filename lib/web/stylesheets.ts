import { DEFAULT_LOCALE, pathFor } from '../i18n/routing.ts';

const ADDRESS = pathFor(DEFAULT_LOCALE, 'signIn'); // any page that the framework sends
const LINK = /<link rel="stylesheet" href="([^"]+)"/g;

let known: Promise<string[]> | null = null;

/**
 * The addresses of the built stylesheets, as the framework writes them into its own pages: their
 * names change with every build, and only it knows them.
 */
export function stylesheets(): Promise<string[]> {
  if (process.env.NODE_ENV === 'development') return read(); // edited while it runs
  known ??= read();
  known.catch(() => {
    known = null;
  });
  return known;
}

async function read(): Promise<string[]> {
  const page = await fetch(`http://localhost:${process.env.PORT}${ADDRESS}`);
  const found = [...(await page.text()).matchAll(LINK)].flatMap(([, href]) => href ?? []);
  if (found.length === 0) throw new Error('The stylesheet of the build was not found.');
  return found;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { env } from '../env.ts';
import { DEFAULT_LOCALE, pathFor } from '../i18n/routing.ts';

// What any page of the framework's has for a style is the style of all: that of their common layout.
const PAGE = '[locale]/(staff)/sign-in/page';
const LAYOUT = '[project]/app/[locale]/layout';
const manifestSchema = z.object({
  entryCSSFiles: z.object({ [LAYOUT]: z.array(z.object({ path: z.string() })).min(1) }),
});

let built: readonly string[] | null = null;

/** The addresses of the built stylesheets, from the build's manifest. @throws Error where it is not there */
export function builtStylesheets(): readonly string[] {
  built ??= read(join(process.cwd(), `.next/server/app/${PAGE}_client-reference-manifest.js`));
  return built;
}

/** The same, also in development, where they are made when a page is asked for. */
export async function stylesheets(): Promise<readonly string[]> {
  return process.env.NODE_ENV === 'development' ? await asked() : builtStylesheets();
}

// A line of script that hands over one object, as JSON.
function read(manifest: string): string[] {
  const [, object = ''] = /\] ?= ?(\{.*\});?\s*$/s.exec(readFileSync(manifest, 'utf8')) ?? [];
  const { entryCSSFiles } = manifestSchema.parse(JSON.parse(object));
  return entryCSSFiles[LAYOUT].map(({ path }) => `/_next/${path}`);
}

const LINK = /<link rel="stylesheet" href="([^"]+)"/g;

async function asked(): Promise<string[]> {
  const page = await fetch(new URL(pathFor(DEFAULT_LOCALE, 'signIn'), env().publicUrl));
  return [...(await page.text()).matchAll(LINK)].flatMap(([, href]) => href ?? []);
}

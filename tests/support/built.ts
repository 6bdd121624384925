import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = 'app/[locale]/(staff)/sign-in/page';

/** What the framework writes of a page when it builds, as far as we read it. */
export const manifestOf = (entryCSSFiles: object): string =>
  `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/${PAGE}"] = ${JSON.stringify({ moduleLoading: { prefix: '' }, entryCSSFiles, entryJSFiles: {} })};`;

export const STYLESHEET = '/_next/static/chunks/a1.css';
const LAYOUT = '[project]/app/[locale]/layout';

/** Goes to a folder with a build of nothing but this manifest; answers with the way back. */
export async function inBuiltFolder(
  manifest = manifestOf({ [LAYOUT]: [{ path: 'static/chunks/a1.css', inlined: false }] }),
): Promise<() => Promise<void>> {
  const before = process.cwd();
  const folder = await mkdtemp(join(tmpdir(), 'built-'));
  const file = join(folder, `.next/server/${PAGE}_client-reference-manifest.js`);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, manifest);
  process.chdir(folder);
  return async () => {
    process.chdir(before);
    await rm(folder, { recursive: true });
  };
}

import {
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../support/sources.ts';

const PARTS = [
  'app',
  'bin',
  'components',
  'lib',
  'node_modules',
  'prisma',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/** A text that is different in the later version. */
export const LATER_HEADING = 'Kerro omin sanoin, uudella tavalla';
const CHANGES = [
  {
    file: 'lib/i18n/messages/fi/ask.json',
    from: /"heading": "[^"]*"/,
    to: `"heading": "${LATER_HEADING}"`,
  },
  { file: 'components/forms/action-form.tsx', from: 'noValidate', to: 'noValidate data-later' },
];

/** The same code a little later, built, in a folder of its own that somebody must remove. */
export async function laterVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rinnalla-later-'));
  for (const part of PARTS) await lay(join(ROOT, part), join(folder, part));
  for (const { file, from, to } of CHANGES) {
    const text = await readFile(join(folder, file), 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has nothing to change for a later version.`);
    await rm(join(folder, file)); // else the change would be made in both folders
    await writeFile(join(folder, file), changed);
  }
  const { build } = await import(pathToFileURL(join(folder, 'bin/build.ts')).href);
  await build({ say: console.log });
  return folder;
}

// Links in place of copies: the dependencies are large.
async function lay(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => null);
  if (!entries) return link(from, to).catch(() => copyFile(from, to));
  await mkdir(to);
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else await lay(source, target);
  }
}

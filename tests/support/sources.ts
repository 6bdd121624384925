import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A source file: its path from the root of the repository, and its text. */
export type Source = { path: string; text: string };

const CODE = /\.(ts|tsx|js|mjs|css)$/;
const NOT_OURS = new Set(['node_modules', '.next', '.data', 'generated']);

/** All code in these folders (paths from the root); generated code is left out. */
export function readSources(...folders: string[]): Source[] {
  return folders.flatMap((folder) => walk(join(ROOT, folder))).map(readSource);
}

function walk(folder: string): string[] {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(folder);
  } catch {
    return []; // the folder is not there
  }
  return entries.flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return CODE.test(entry.name) ? [path] : [];
  });
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

function readSource(path: string): Source {
  return {
    path: relative(ROOT, path).replaceAll('\\', '/'),
    text: readFileSync(path, 'utf8'),
  };
}

/** The text without comments, so that a rule does not trip over an explanation of itself. */
export function withoutComments(text: string): string {
  return text
    .replace(/(^|[\s({,;])\/\*[\s\S]*?\*\//g, '$1')
    .replace(/(^|[\s;{}(),])\/\/.*$/gm, '$1');
}

/** One import: what is imported, and whether only its types are. */
export type Import = { target: string; typeOnly: boolean };

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]|import\(\s*['"]([^'"\n]+)['"]/g;

/** Every import of a file; paths of this repository are given from its root, packages by name. */
export function importsOf({ path, text }: Source): Import[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((match) => ({
    target: resolve(path, match[2] ?? match[3] ?? ''),
    typeOnly: match[1] !== undefined,
  }));
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.join(dirname(from), specifier);
  return specifier;
}

/** The text between the bracket that opens at `start` and the one that closes it. */
export function bracketed(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character) && --depth === 0) return text.slice(start + 1, at);
  }
  return text.slice(start + 1);
}

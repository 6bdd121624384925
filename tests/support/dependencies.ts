import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './sources.ts';

/** A package of docs/dependencies.md. */
export type Listed = { section: string; name: string; reason: string; licence: string };

const ROW = /^\| `([^`]+)`\s*\|\s*(.*?)\s*\|\s*[\d.]+\s*\|\s*(.*?)\s*\|$/;

/** The packages that the tables of a text list, under the heading that each stands under. */
export function listedIn(markdown: string): Listed[] {
  let section = '';
  return markdown.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) section = line.slice(3);
    const [, name, reason, licence] = ROW.exec(line) ?? [];
    return name && reason && licence ? [{ section, name, reason, licence }] : [];
  });
}

type Locked = {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
};

/** How many packages are installed for these, themselves among them, by package-lock.json. */
export function countWithWhatComesAlong(names: string[]): number {
  const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
  const found = new Set<string>();
  const take = (from: string, name: string): void => {
    const path = placeOf(packages, from, name);
    if (!path || found.has(path)) return;
    found.add(path);
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } =
      packages[path] ?? {};
    const peers = Object.keys(peerDependencies ?? {}).filter(
      (peer) => !peerDependenciesMeta?.[peer]?.optional,
    );
    const all = { ...dependencies, ...optionalDependencies };
    for (const each of [...Object.keys(all), ...peers]) take(path, each);
  };
  for (const name of names) take('', name);
  // The lock names the packages of every kind of machine; installed are those of this one.
  return [...found].filter((path) => existsSync(join(ROOT, path))).length;
}

/** Where Node finds a package that is asked for from the folder of another. */
function placeOf(packages: Record<string, Locked>, from: string, name: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder === '.' ? '' : folder, 'node_modules', name);
    if (path in packages) return path;
    if (folder === '' || folder === '.') return null;
  }
}

import { describe, expect, test } from 'vitest';
import { namesExportedTwice } from './support/name-rules.ts';
import { file } from './support/rule-cases.ts';
import { readSources } from './support/sources.ts';

describe('a name is exported once', () => {
  const one = file('lib/a/found.ts', 'export type Found = { ids: string[] };');

  test.each([
    file('lib/b/found.ts', 'export const Found = 1;'),
    file('components/found.tsx', 'export async function Found() {}'),
    file('components/found.tsx', 'function Shown() {}', 'export { Shown as Found };'),
    file('lib/b/found.ts', 'type Found = string;', 'export { type Found };'),
  ])('refuses $text beside it', (other) => {
    expect(namesExportedTwice([one, other])).toEqual([
      `Found is exported by lib/a/found.ts and ${other.path}`,
    ]);
  });

  test.each([
    file('lib/b/found.ts', 'type Found = string;'),
    file('lib/b/found.ts', 'export type FoundItem = string;'),
    file('app/page.tsx', 'export async function Found() {}'),
    file('lib/b/found.ts', '// export type Found = string;'),
    file('lib/b/found.ts', 'export default function Found() {}'),
  ])('accepts $text beside it', (other) => {
    expect(namesExportedTwice([one, other])).toEqual([]);
  });

  test('holds in lib and components', () =>
    expect(namesExportedTwice(readSources('lib', 'components'))).toEqual([]));
});

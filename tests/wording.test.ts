import { describe, expect, test } from 'vitest';
import { functionsOfLibSayWhatTheyDo, tooManyComments } from './support/comment-rules.ts';
import { namesExportedTwice } from './support/name-rules.ts';
import { file, testRules } from './support/rule-cases.ts';
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

describe('comments', () => {
  const code = (count: number) => Array<string>(count).fill('work();');
  const docstring = ['/**', ' * Why.', ' */'];

  test('counts every line that is nothing but comment', () => {
    expect(tooManyComments([file('lib/a.ts', ...docstring, ...code(45))])).toEqual([]);
    expect(tooManyComments([file('lib/a.ts', ...docstring, ...code(44))])).toEqual([
      '3 of 47 lines are comments, more than one in 16',
      'lib/a.ts has 3 in 47',
    ]);
    expect(tooManyComments([file('lib/a.ts', '// why', ...code(14))])).not.toEqual([]);
    expect(tooManyComments([file('a.tsx', '{/* why */}', ...code(14))])).not.toEqual([]);
    expect(tooManyComments([file('a.css', '/* why */', ...code(14))])).not.toEqual([]);
  });

  test('lets stand what is said behind code, and evens out over the files', () => {
    expect(tooManyComments([file('lib/a.ts', 'work(); // why', ...code(5))])).toEqual([]);
    const one = file('lib/a.ts', '// why', 'work();');
    expect(tooManyComments([one, file('lib/b.ts', ...code(14))])).toEqual([]);
  });

  test('are at most one line in sixteen', () =>
    expect(tooManyComments(readSources('app', 'components', 'lib', 'bin'))).toEqual([]));
});

testRules([
  {
    name: 'functions of lib say what they do',
    rule: functionsOfLibSayWhatTheyDo,
    among: readSources('lib'),
    refuses: [
      file('lib/a/b.ts', 'const a = 1;', 'export function claim() {}'),
      file('lib/a/b.ts', 'export async function claim() {}'),
    ],
    accepts: [
      file('lib/a/b.ts', '/** Takes a question. */', 'export function claim() {}'),
      file('lib/a/b.ts', '/**', ' * Takes a question.', ' */', 'export async function claim() {}'),
      file('lib/a/b.ts', 'function within() {}'),
    ],
  },
]);

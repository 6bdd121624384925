import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inBuiltFolder, manifestOf, STYLESHEET } from '../support/built.ts';

let back = async () => {};

beforeEach(() => vi.resetModules()); // what is read once is read anew
afterEach(() => back());

async function built(manifest?: string) {
  back = await inBuiltFolder(manifest);
  const { builtStylesheets } = await import('#lib/web/stylesheets.ts');
  return builtStylesheets;
}

test('the stylesheets of the build are those of the common layout', async () => {
  expect((await built())()).toEqual([STYLESHEET]);
});

test.each([
  ['names no stylesheet', manifestOf({ '[project]/app/[locale]/layout': [] }), 'ZodError'],
  ['knows no layout', manifestOf({ '[project]/app/elsewhere': [{ path: 'a.css' }] }), 'ZodError'],
  ['is no script that we know', 'export default {}', 'SyntaxError'],
])('a build whose manifest %s is found out', async (_, manifest, name) => {
  expect(await built(manifest)).toThrow(expect.objectContaining({ name }));
});

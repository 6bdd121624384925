import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { narrowChunks, narrowProgram } from '../../bin/narrow-chunks.ts';

const DASH = '\u2013';
const FACE = '\u{1F642}';

test.each([
  ['a sentence', `'ä ${DASH} ö'`],
  ['an escaped sign', `'\\${DASH}'`],
  ['a backslash before a sign', `'\\\\${DASH}'`],
  ['a sign of two halves', `'${FACE}'.length`],
  ['a template', `\`\${1}${DASH}\``],
  ['a pattern', `/[${DASH}${FACE}]/u.test('${FACE}')`],
  ['a name', `({ ${'\u03b1'}: 1 })['\u03b1']`],
])('%s means the same in one byte a letter', (_, program) => {
  const narrow = narrowProgram(program);
  expect(narrow).not.toMatch(/[^\0-\xff]/);
  expect(runInNewContext(narrow)).toEqual(runInNewContext(program));
});

test('a program that reads its own spelling stays as it is, and a narrow one is not written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'narrow-'));
  const spelt = `String.raw\`${DASH}\``;
  const programs = {
    'spelt.js': spelt,
    'narrow.js': "'ä'",
    'wide.js': `'${DASH}'`,
    'wide.txt': DASH,
  };
  for (const [name, text] of Object.entries(programs)) await writeFile(join(folder, name), text);
  expect(await narrowChunks(folder)).toBe(1);
  expect(await readFile(join(folder, 'spelt.js'), 'utf8')).toBe(spelt);
  expect(await readFile(join(folder, 'wide.js'), 'utf8')).toBe("'\\u2013'");
  expect(await readFile(join(folder, 'wide.txt'), 'utf8')).toBe(DASH);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/sources.ts';
import { othersClean, othersFigures } from './others-figures.ts';

const docs = readFileSync(join(ROOT, 'docs/safety.md'), 'utf8').replace(/ +/g, ' ');

test('what docs/safety.md says of things that others planted is what is found of them', () => {
  for (const { kind, things, whole } of othersFigures().kinds) {
    const row = new RegExp(`^\\| ${kind} \\| ${things} \\| [^|]+ \\| ${whole} \\|`, 'mu');
    expect(docs, kind).toMatch(row);
  }
});

test('hardly a sentence of others with nothing personal in it is shown something, and none is stopped', () => {
  const { sentences, shown, stopped } = othersClean();
  expect(sentences).toBeGreaterThan(0);
  expect(docs).toContain(`**${shown.length} of ${sentences}**`);
  expect(stopped).toEqual([]);
});

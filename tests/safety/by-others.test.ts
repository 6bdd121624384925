import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/sources.ts';
import { cleanFigures, OTHERS_LISTS, othersFigures } from './others-figures.ts';

const docs = readFileSync(join(ROOT, 'docs/safety.md'), 'utf8').replace(/ +/g, ' ');

// Where the columns of a list stand in the table: how many things, as they came, and now.
const COLUMNS = { first: 1, second: 4, third: 7 };

describe.each(['first', 'second', 'third'] as const)('the %s list of others', (which) => {
  const list = OTHERS_LISTS[which];

  test('what docs/safety.md says of things planted in it is what is found of them', () => {
    for (const { kind, things, whole } of othersFigures(list).kinds) {
      const row = docs.split('\n').find((line) => line.startsWith(`| ${kind} |`)) ?? '';
      const cells = row
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      const [said, , now] = cells.slice(COLUMNS[which]);
      expect([said, now], kind).toEqual([String(things), String(whole)]);
    }
  });

  test('hardly a clean sentence of it is shown something, and none is stopped', () => {
    const { sentences, shown, stopped } = cleanFigures(list.clean);
    expect(sentences).toBeGreaterThan(0);
    expect(docs).toContain(`**${shown.length} of ${sentences}**`);
    expect(shown.length, shown.join('\n')).toBeLessThanOrEqual(sentences / 100);
    expect(stopped).toEqual([]);
  });
});

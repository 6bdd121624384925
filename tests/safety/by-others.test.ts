import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/sources.ts';
import { cleanFigures, OTHERS_LISTS, othersFigures } from './others-figures.ts';

const docs = readFileSync(join(ROOT, 'docs/safety.md'), 'utf8').replace(/ +/g, ' ');

const [worked = '', asTheyCame = ''] = docs.split('| kind, not mended |');

/** The cells of a row, found by its first. */
function cellsOf(table: string, kind: string): string[] {
  const row = table.split('\n').find((line) => line.startsWith(`| ${kind} |`)) ?? '';
  return row.split('|').map((cell) => cell.trim());
}

// Where the columns of a list stand in the table: how many things, as they came, and now.
const COLUMNS = { first: 2, second: 5, third: 8 };

describe.each(['first', 'second', 'third'] as const)('the %s list of others', (which) => {
  const list = OTHERS_LISTS[which];

  test('what docs/safety.md says of things planted in it is what is found of them', () => {
    for (const { kind, things, whole } of othersFigures(list).kinds) {
      const [said, , now] = cellsOf(worked, kind).slice(COLUMNS[which]);
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

// Where the columns of a list that no rule was made with stand: how many things, and found.
const UNSEEN = { fourth: { at: 2, mostShown: 0.015 }, fifth: { at: 4, mostShown: 0.01 } };

describe.each(['fourth', 'fifth'] as const)(
  'the %s list of others, with which no rule was made',
  (which) => {
    const list = OTHERS_LISTS[which];
    const { at, mostShown } = UNSEEN[which];

    test('what docs/safety.md says of it is what is found', () => {
      const { kinds } = othersFigures(list);
      const all = {
        kind: 'all',
        things: kinds.reduce((sum, { things }) => sum + things, 0),
        whole: kinds.reduce((sum, { whole }) => sum + whole, 0),
      };
      for (const { kind, things, whole } of [...kinds, all]) {
        const said = cellsOf(asTheyCame, kind).slice(at, at + 2);
        expect(said, kind).toEqual([
          String(things),
          `${whole} (${Math.round((100 * whole) / things)} %)`,
        ]);
      }
    });

    test('hardly a clean sentence of it is shown something, and none is stopped', () => {
      const { sentences, shown, stopped } = cleanFigures(list.clean);
      expect(docs).toContain(`**${shown.length} of ${sentences}**`);
      expect(shown.length, shown.join('\n')).toBeLessThanOrEqual(sentences * mostShown);
      expect(stopped).toEqual([]);
    });
  },
);

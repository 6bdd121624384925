import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finnishKeys, writtenFinnish } from '#lib/search/words/finnish.ts';
import { lostForms, meet } from '../paradigms.ts';

const SECTIONS = readFileSync(join(import.meta.dirname, 'finnish-forms.txt'), 'utf8')
  .split('\n## ')
  .slice(1)
  .map((section): [string, string] => {
    const [title = '', ...lines] = section.trim().split('\n');
    return [title, lines.join('\n')];
  });

describe('a Finnish word is found by its basic form', () => {
  test.each(SECTIONS)('%s', (_, lines) => expect(lostForms(lines, 'fi')).toEqual([]));

  test('without its dots', () =>
    expect(finnishKeys('yksinaisyyteni')).toEqual(finnishKeys('yksinäisyyteni')));
});

describe('different words stay apart', () => {
  test.each([
    ['koulu', 'kello'],
    ['äiti', 'aasi'],
    ['isä', 'asia'],
    ['kuolla', 'kuulla'],
    ['pettää', 'peittää'],
    ['sisko', 'seksi'],
    ['vauva', 'vaiva'],
    ['humala', 'hammas'],
    ['tyttö', 'työtön'],
    ['veli', 'velka'],
  ])('%s and %s', (one, other) => expect(meet(one, other, 'fi')).toBe(false));
});

describe('spoken Finnish', () => {
  test.each([
    ['mä', 'minä'],
    ['oon', 'olen'],
    ['mulla', 'minulla'],
    ['ku', 'kun'],
    ['tää', 'tämä'],
    ['emmä', 'en'],
    ['itteeni', 'itseeni'],
    ['koira', 'koira'],
  ])('%s is written %s', (spoken, written) => expect(writtenFinnish(spoken)).toBe(written));

  test.each([
    ['väsyny', 'väsynyt'],
    ['kuollu', 'kuollut'],
    ['eronnu', 'eronnut'],
    ['punane', 'punainen'],
    ['vaikee', 'vaikea'],
    ['haluun', 'haluan'],
    ['kotii', 'kotiin'],
    ['uskallaks', 'uskallan'],
    ['aikuiseks', 'aikuinen'],
  ])('%s is found by %s', (spoken, written) => expect(meet(written, spoken, 'fi')).toBe(true));
});

test('a word has few forms, so that the index stays small', () => {
  const words = SECTIONS.flatMap(([, lines]) => lines.split(/\s+/));
  const keys = words.reduce((sum, word) => sum + finnishKeys(word).length, 0);
  expect(keys / words.length).toBeLessThan(2);
});

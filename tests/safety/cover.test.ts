import { expect, test } from 'vitest';
import { LOCALES } from '#lib/i18n/routing.ts';
import { coverIn, standsIn } from '#lib/safety/cover.ts';
import { quotedFinds } from '#lib/safety/personal-data.ts';
import { coverWords } from '#lib/safety/personal-data-texts.ts';

const TEXTS = [
  'Jari Virtanen ei vastaa',
  'Mieheni Jari Virtanen lyö. Jarin numero on 040 123 4567, ja asun Koivutie 3:ssa.',
] as const;

test('chosen wordings are covered in every text by a word for their kind, others stay', async () => {
  const words = await coverWords('fi');
  const covered = coverIn(TEXTS, ['Jari Virtanen', 'Jarin', '040 123 4567'], words);
  expect(covered).toEqual([
    '[nimi] ei vastaa',
    'Mieheni [nimi] lyö. [nimi] numero on [puhelinnumero], ja asun Koivutie 3:ssa.',
  ]);
});

test('typed words are covered as whole words, also where nothing was found', async () => {
  const words = await coverWords('fi');
  const [covered] = coverIn(['Kuoromme laulaa. Kuoro on pieni, kuoro.'], ['Kuoro', 'kuoro'], words);
  expect(covered).toBe('Kuoromme laulaa. [peitetty] on pieni, [peitetty].');
  expect(standsIn(TEXTS, 'numero on')).toBe(true);
  expect(standsIn(TEXTS, 'umero')).toBe(false);
});

test('typed words that reach over a find cover both', async () => {
  const words = await coverWords('fi');
  const [covered] = coverIn([TEXTS[1]], ['Jarin numero on 040', '040 123 4567'], words);
  expect(covered).toContain('lyö. [peitetty], ja asun');
});

test.each(LOCALES)('what was covered in %s is found no more', async (locale) => {
  const words = await coverWords(locale);
  const all = quotedFinds(TEXTS[1]).map(({ text }) => text);
  const [covered = ''] = coverIn([TEXTS[1]], all, words);
  expect(quotedFinds(covered)).toEqual([]);
});

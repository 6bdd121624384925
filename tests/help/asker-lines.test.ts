import { expect, test } from 'vitest';
import { allAskerLines, linesForAsker } from '#lib/help/asker-lines.ts';
import { lineText } from '#lib/help/line-text.ts';
import { LOCALES } from '#lib/i18n/routing.ts';

const idsOf = (asked: Parameters<typeof linesForAsker>[0]) =>
  linesForAsker(asked).map(({ id }) => id);

test('beside thoughts of suicide stand lines for that, where the young write, and medical help', () => {
  const young = idsOf({ language: 'fi', topics: ['suicide'], ages: [15, 17] });
  expect(young[0]).toBe('112');
  expect(young).toEqual(expect.arrayContaining(['mieli-fi', 'mll', 'sekasin', 'paivystysapu']));
  expect(young).not.toContain('nollalinja');
  expect(young).not.toContain('riku');
  expect(young).not.toContain('mieli-kriisichat'); // from eighteen on
  const old = idsOf({ language: 'fi', topics: ['suicide'], ages: [55, 69] });
  expect(old).toEqual(expect.arrayContaining(['mieli-fi', 'mieli-kriisichat', 'paivystysapu']));
  for (const id of ['mll', 'sekasin', 'apuu', 'nollalinja']) expect(old).not.toContain(id);
});

test('beside violence stand lines for violence', () => {
  const ids = idsOf({ language: 'fi', topics: ['violence', 'crime'], ages: [30, 39] });
  expect(ids).toEqual(expect.arrayContaining(['112', 'nollalinja', 'riku']));
});

test('an asker who says no age finds what fits every age', () => {
  const ids = idsOf({ language: 'fi', topics: ['suicide'] });
  expect(ids).toEqual(expect.arrayContaining(['mieli-kriisichat', 'sekasin', 'mll']));
});

test.each(LOCALES)(
  'every line in %s can be named in an answer: a number or an address',
  (language) => {
    const lines = allAskerLines(language);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    for (const line of lines) expect(lineText(line)).toMatch(/\]\((tel:\d+|https:\/\/[^)]+)\)/);
  },
);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#lib/i18n/routing.ts';
import { assessRisk } from '#lib/safety/assess-risk.ts';
import { ROOT } from '../support/sources.ts';
import { letterFigures } from './letter-figures.ts';
import examples from './risk-examples.json' with { type: 'json' };
import { demoFigures, sentenceFigures } from './risk-figures.ts';

const IN_DOCS = ['all', 'Finnish', 'Swedish', 'English', 'misleading', 'everyday']; // the rest is printed

describe.each(LOCALES)('in %s', (language) => {
  test.each(examples.serious[language])('“%s” is serious', (text) =>
    expect(assessRisk(text)).toBeGreaterThanOrEqual(2),
  );
  test.each(examples.clear[language])('“%s” is not', (text) =>
    expect(assessRisk(text)).toBeLessThan(2),
  );
});

test.each([
  ['aion tappaa itseni', 3],
  ['AION TAPPAA ITSENI', 3],
  ['Aion tappaa ｉｔｓｅｎｉ', 3], // full-width letters
  ['Mieheni lo\u0308i minua', 2], // ö put together from two characters
  ['mieheni loi minua', 2], // no dots in the whole text
  ['Hän loi minulle toivoa, ja mieheni loi minua varten talon. Äiti auttoi.', 0],
  ["I don't want to live", 2],
  ['I don’t want to live', 2],
  ['Haluan kuolla. Itse asiassa nauratti.', 2],
  ['Haluan sitä. Kuolla voi kasvikin.', 0], // a new sentence is about something else
  ['', 0],
])('“%s” is weighed %d', (text, risk) => expect(assessRisk(text)).toBe(risk));

test('a hundred pages of nothing but first words of patterns are read to their end', () => {
  const text = `${'haluan en mies tog want '.repeat(8_000)}. aion tappaa itseni`;
  expect(assessRisk(text)).toBe(3);
});

test('what docs/safety.md says of the lexicon is what it measures', () => {
  const docs = readFileSync(join(ROOT, 'docs/safety.md'), 'utf8').replace(/ +/g, ' ');
  for (const row of sentenceFigures()) expect(docs).toContain(`| ${row.join(' | ')} |`);
  for (const row of letterFigures(assessRisk)) {
    if (IN_DOCS.includes(row[0] ?? '')) expect(docs).toContain(`| ${row.join(' | ')} |`);
  }
  const { serious, falseAlarms } = demoFigures();
  expect(docs).toContain(`**${serious}**`);
  expect(docs).toContain(`**${falseAlarms}**`);
});

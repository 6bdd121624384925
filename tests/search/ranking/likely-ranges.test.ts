import { expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { likelyRanges } from '#lib/search/ranking/likely-ranges.ts';
import { wantedWords } from '#lib/search/words/wanted-words.ts';

const likely = (term: string, text: string, language: Locale) => {
  const words = [{ written: term, keys: [{ term, weight: 1 }] }];
  const ranges = likelyRanges(words)(text, wantedWords(words, language));
  return ranges.map(([from, to]) => text.slice(from, to));
};

test.each([
  ['laps', 'fi', 'Lapsiamme ei näy.', ['Lapsiamme']],
  ['laps', 'fi', 'Oma adoptiolapsi itkee.', ['adoptiolapsi']],
  ['laps', 'fi', 'Lasten ilta', ['Lasten']],
  ['laps', 'fi', 'Lapa ja laastari ovat pöydällä.', []],
  ['ait', 'fi', 'Soitan ÄITIMME luo.', ['ÄITIMME']],
  ['tyo', 'fi', 'Olen töissä, en kotitöissä.', ['töissä', 'kotitöissä']],
  ['barn', 'sv', 'Ett skilsmässobarn', ['skilsmässobarn']],
  ['ero', 'fi', 'Talossa serottelee koira.', []],
] as const)('“%s” (%s) is likely met in “%s” as %j', (term, language, text, words) => {
  expect(likely(term, text, language)).toEqual(words);
});

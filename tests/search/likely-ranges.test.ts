import { expect, test } from 'vitest';
import { likelyRanges } from '#lib/search/likely-ranges.ts';

const likely = (term: string, text: string) =>
  likelyRanges([{ written: term, keys: [{ term, weight: 1 }] }])(text).map(([from, to]) =>
    text.slice(from, to),
  );

test.each([
  ['lapsi', 'Lapsiamme ei näy.', ['Lapsiamme']],
  ['lapsi', 'Oma adoptiolapsi itkee.', ['adoptiolapsi']],
  ['aiti', 'Soitan ÄITIMME luo.', ['ÄITIMME']],
  ['barn', 'Ett skilsmässobarn', ['skilsmässobarn']],
  ['lapsi', 'Lasten ilta', []], // changes too early: the place is chosen by the other words
  ['ero', 'Talossa serottelee koira.', []],
])('“%s” is likely met in “%s” as %j', (term, text, words) => {
  expect(likely(term, text)).toEqual(words);
});

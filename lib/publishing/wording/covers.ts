// [nimi], [osoite]:ssä, [puhelinnumero]lla; a link of an answer, [name](address), covers nothing.
const COVER = /\[\p{Ll}[\p{L} -]{0,40}\](?!\()(?::?\p{Ll}+)?/gu;

/** Where a word in brackets covers something: characters `start` to `end`, its ending included. */
export const coversIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(COVER)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));

/** The text without what stands in brackets: no address says [nimi]. */
export const withoutCovers = (text: string): string => text.replace(COVER, ' ');

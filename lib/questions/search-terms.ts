const MAX_TERMS = 8; // a sentence; more words only make it harder to find anything
const ENDING = 2; // letters of a long word that inflection most often changes
const LONG = 6;

/**
 * The words to look for in what somebody typed: letters and digits only, long words without their
 * ending, so that `parisuhteesta` also meets `parisuhteessa`.
 */
export function searchTerms(typed: string): string[] {
  const words =
    typed
      .slice(0, 300)
      .normalize('NFC')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const terms = words.map((word) => {
    const letters = [...word]; // a rare letter counts as one and is never cut in half
    return letters.length >= LONG ? letters.slice(0, -ENDING).join('') : word;
  });
  return [...new Set(terms.map((term) => term.toLowerCase()))].slice(0, MAX_TERMS);
}

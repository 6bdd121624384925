import type { PersonalKind } from './finding.ts';
import { namesOf } from './names-of.ts';
import { personalDataIn } from './personal-data.ts';

/** What stands in the place of what was covered, by its kind; `other` where nothing was found by itself. */
export type CoverWords = Record<PersonalKind | 'other', string>;

type Stretch = { start: number; end: number; word: string };

const LETTER = /[\p{L}\p{N}]/u;

/**
 * The texts of a question with these wordings covered wherever they stand: those that are found as personal
 * data, and any other words as whole words. What is not chosen stays as it is.
 */
export function coverIn(
  texts: readonly string[],
  wordings: readonly string[],
  words: CoverWords,
): string[] {
  const known = namesOf(texts);
  const chosen = new Set(wordings);
  return texts.map((text) => {
    const found = personalDataIn(text, known)
      .map(({ kind, start, end }) => ({ start, end, word: words[kind] }))
      .filter(({ start, end }) => chosen.has(text.slice(start, end)));
    const typed = wordings.flatMap((wording) => placesOf(text, wording, words.other));
    return withoutOverlaps([...found, ...typed]).reduceRight(
      (rest, { start, end, word }) => rest.slice(0, start) + word + rest.slice(end),
      text,
    );
  });
}

/** Whether words stand in one of the texts as whole words. */
export const standsIn = (texts: readonly string[], wording: string): boolean =>
  texts.some((text) => placesOf(text, wording, '').length > 0);

function placesOf(text: string, wording: string, word: string): Stretch[] {
  const places: Stretch[] = [];
  if (wording === '') return places;
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + wording.length)) {
    const end = at + wording.length;
    const cut = isWithin(text, at) || isWithin(text, end);
    if (!cut) places.push({ start: at, end, word });
  }
  return places;
}

// Whether a place lies between two letters of one word.
const isWithin = (text: string, at: number) =>
  LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));

/** In their order; of two that overlap the one that was found or named first, as both are the same words or within. */
function withoutOverlaps(places: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  const ordered = places.toSorted((one, other) => one.start - other.start || other.end - one.end);
  for (const place of ordered) {
    const last = kept.at(-1);
    if (!last || place.start >= last.end) kept.push(place);
    else if (place.end > last.end) last.end = place.end;
  }
  return kept;
}

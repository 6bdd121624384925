import type { PersonalKind } from './finding.ts';
import type { Known } from './known.ts';
import { namesOf } from './names-of.ts';
import { findKnown } from './personal/known-names.ts';
import { personalDataIn, quotedFinds } from './personal-data.ts';

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
    return withWords(text, [...found, ...typed]);
  });
}

type Question = { title: string; body: string };

/**
 * What the asker writes later, with what was covered before covered again in any form; anything new stays.
 * @param question as others read it @param original what its asker wrote, null where nothing is covered
 */
export function coverAgain(
  text: string,
  question: Question,
  original: Question | null,
  words: CoverWords,
): string {
  if (!original) return text;
  const gaps = (['title', 'body'] as const).flatMap((field) =>
    coveredWordings(original[field], question[field], words),
  );
  if (gaps.length === 0) return text;
  const { names, places, accounts, said } = namesOf([original.title, original.body]);
  const isCovered = (one: Partial<Known>) => findKnownIn(gaps, { ...NOBODY, ...one });
  const known: Known = {
    names: names.filter((name) => isCovered({ names: [name] })),
    places: places.filter((place) => isCovered({ places: [place] })),
    accounts: accounts.filter((account) => isCovered({ accounts: [account] })),
    said: said.filter((one) => isCovered({ said: [one] })),
  };
  const numbers = new Set(known.said.map((one) => digitsOf(one.text)));
  const again = findKnown(text, known);
  const found = personalDataIn(text, known)
    .filter(
      ({ start, end }) =>
        again.some((one) => one.start < end && one.end > start) ||
        (digitsOf(text.slice(start, end)) !== '' && numbers.has(digitsOf(text.slice(start, end)))),
    )
    .map(({ kind, start, end }) => ({ start, end, word: words[kind] }));
  const wordings = gaps.flatMap((gap) => placesOf(text, gap, words.other));
  return withWords(text, [...found, ...wordings]);
}

const NOBODY: Known = { names: [], places: [], accounts: [], said: [] };

const findKnownIn = (texts: readonly string[], known: Known): boolean =>
  texts.some((text) => findKnown(text, known).length > 0);

/** A number however it is written; empty for what has but a few digits. */
function digitsOf(text: string): string {
  const LEAST = 5; // digits: fewer are no telephone number
  const digits = text.replace(/\D/g, '').replace(/^358/, '0');
  return digits.length < LEAST ? '' : digits;
}

/** What stood where a text has been covered; where it was changed since, whatever was found and stands no more. */
function coveredWordings(before: string, after: string, words: CoverWords): string[] {
  const pieces = after.split(new RegExp(Object.values(words).map(escaped).join('|')));
  if (pieces.length === 1) return [];
  const gaps: string[] = [];
  let at = 0;
  for (const [place, piece] of pieces.entries()) {
    const isLast = place === pieces.length - 1;
    const next = isLast ? before.length - piece.length : before.indexOf(piece, at);
    if (next < at || !before.startsWith(piece, next)) {
      const finds = quotedFinds(before).map(({ text }) => text);
      return finds.filter((found) => !standsIn([after], found));
    }
    gaps.push(before.slice(at, next));
    at = next + piece.length;
  }
  return gaps.map((gap) => gap.trim()).filter((gap) => gap !== '');
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function withWords(text: string, places: readonly Stretch[]): string {
  return withoutOverlaps(places).reduceRight(
    (rest, { start, end, word }) => rest.slice(0, start) + word + rest.slice(end),
    text,
  );
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

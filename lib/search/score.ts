import { CHUNK, ENTRY, numberAt } from './postings.ts';
import { NO_PROFILE } from './profile-chunks.ts';
import type { Profiles } from './profiles.ts';

/** A term of the index as one search weighs it. */
type WeighedTerm = { id: number; factor: number };

/** One word of a search: any of its terms will do. */
export type WeighedWord = {
  terms: readonly WeighedTerm[];
  telling: number;
  /** Questions that its terms stand in, one by one: what it costs to read them. */
  entries: number;
};

/** The entries of each term, chunk by chunk. */
export type Postings = ReadonlyMap<number, readonly { chunk: number; entries: Uint8Array }[]>;

/** The terms of some words. */
export function termsIn(words: readonly WeighedWord[]): number[] {
  return words.flatMap(({ terms }) => terms.map(({ id }) => id));
}

/** What every question got, by its number. */
export type Scores = {
  score: Float32Array;
  /** How many of the words it has. */
  has: Uint8Array;
  /** How telling these words are together, as a share of all that were asked for. */
  coverage: Float32Array;
};

/**
 * Scores every question that has any of the words: for each word the best of its terms counts, by
 * what the term says of the question and how telling it is.
 */
export function scoresOf(words: readonly WeighedWord[], postings: Postings, size: number): Scores {
  const all = words.reduce((sum, { telling }) => sum + telling, 0) || 1;
  const score = new Float32Array(size);
  const has = new Uint8Array(size);
  const coverage = new Float32Array(size);
  const latest = new Uint8Array(size); // the word that counted last, and what it gave
  const given = new Float32Array(size);
  for (const [index, word] of words.entries()) {
    const turn = index + 1;
    const share = word.telling / all;
    for (const { id, factor } of word.terms) {
      for (const { chunk, entries } of postings.get(id) ?? []) {
        // Hundreds of thousands of entries: no call for each, and no object.
        for (let at = 0; at + 2 < entries.length; at += ENTRY) {
          const number = numberAt(entries, at, chunk);
          const value = factor * (entries[at + 2] as number);
          if (latest[number] !== turn) {
            latest[number] = turn;
            has[number] = (has[number] as number) + 1;
            coverage[number] = (coverage[number] as number) + share;
            score[number] = (score[number] as number) + value;
            given[number] = value;
          } else if (value > (given[number] as number)) {
            score[number] = (score[number] as number) + value - (given[number] as number);
            given[number] = value;
          }
        }
      }
    }
  }
  return { score, has, coverage };
}

/** Calls with every question that has any of the words and is still there. */
export function eachScored(
  { has }: Scores,
  { chunks }: Profiles,
  visit: (number: number, profile: number) => void,
): void {
  for (const [chunk, profiles] of chunks) {
    const from = chunk * CHUNK;
    for (let place = 0; place < CHUNK; place += 1) {
      const profile = profiles[place] as number;
      if (has[from + place] !== 0 && profile !== NO_PROFILE) visit(from + place, profile);
    }
  }
}

/** As many of the words, in their order, as may be read for so many entries; one at least. */
export function affordable<Word extends WeighedWord>(
  words: readonly Word[],
  mostEntries: number,
): Word[] {
  let entries = 0;
  return words.filter((word, index) => {
    entries += word.entries;
    return index === 0 || entries <= mostEntries;
  });
}

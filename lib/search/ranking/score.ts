import { ENTRY, numberAt } from '../index/postings.ts';
import { NO_PROFILE } from '../index/profile-chunks.ts';
import type { Profiles } from '../index/profiles.ts';

/** A term of the index as one search weighs it. */
type WeighedTerm = { id: number; factor: number };

/** One word of a search: any of its terms will do. */
export type WeighedWord = {
  terms: readonly WeighedTerm[];
  must?: boolean; // of such words a hit has one at least
  telling: number;
  entries: number; // questions that its terms stand in, one by one: what it costs to read them
};

/** The entries of each term, chunk by chunk. */
export type Postings = ReadonlyMap<number, readonly { chunk: number; entries: Uint8Array }[]>;

/** The terms of some words. */
export function termsIn(words: readonly WeighedWord[]): number[] {
  return words.flatMap(({ terms }) => terms.map(({ id }) => id));
}

/** What every question got, by its number; good until the next text is scored. */
export type Scores = {
  numbers: Uint32Array; // the numbers of those that got anything: the first `scored` of these
  scored: number;
  score: Float32Array;
  has: Uint32Array; // which of the words it has: a bit for each
  given: Float32Array; // by the word that counted last
};

// The same room is used for every search: to get millions of bytes anew takes longer than to search.
let room = roomFor(0);

function roomFor(size: number): Scores {
  return {
    numbers: new Uint32Array(size),
    scored: 0,
    score: new Float32Array(size),
    has: new Uint32Array(size),
    given: new Float32Array(size),
  };
}

function emptyRoom(size: number): Scores {
  if (room.has.length !== size) room = roomFor(size);
  const { numbers, scored, score, has } = room;
  for (let turn = 0; turn < scored; turn += 1) {
    const number = numbers[turn] as number;
    score[number] = 0;
    has[number] = 0;
  }
  room.scored = 0;
  return room;
}

/** Scores every question that has any of the words, 32 at most: the best term of each word counts. */
export function scoresOf(
  words: readonly WeighedWord[],
  postings: Postings,
  size: number,
): Readonly<Scores> {
  const scores = emptyRoom(size);
  const { numbers, score, has, given } = scores;
  let { scored } = scores;
  for (const [index, word] of words.entries()) {
    const bit = 1 << index;
    for (const { id, factor } of word.terms) {
      for (const { chunk, entries } of postings.get(id) ?? []) {
        // Hundreds of thousands of entries: no call for each, and no object.
        for (let at = 0; at + 2 < entries.length; at += ENTRY) {
          const number = numberAt(entries, at, chunk);
          const value = factor * (entries[at + 2] as number);
          const before = has[number] as number;
          if ((before & bit) === 0) {
            if (before === 0) numbers[scored++] = number;
            has[number] = before | bit;
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
  scores.scored = scored;
  return scores;
}

/** How many words a question has. */
export function wordsIn(has: number): number {
  let count = 0;
  for (let rest = has; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How telling the words are that a question has, as a share of all: for every choice of the words. */
export function coverages(words: readonly WeighedWord[]): Float32Array {
  const all = words.reduce((sum, { telling }) => sum + telling, 0) || 1;
  return Float32Array.from({ length: 1 << words.length }, (_, has) =>
    words.reduce((sum, { telling }, index) => sum + (has & (1 << index) ? telling / all : 0), 0),
  );
}

/** Calls with every question that is still there and got such a score. */
export function eachScored(
  { numbers, scored, score }: Scores,
  { of }: Profiles,
  visit: (number: number, profile: number) => void,
  least = 0,
): void {
  for (let turn = 0; turn < scored; turn += 1) {
    const number = numbers[turn] as number;
    if ((score[number] as number) < least) continue;
    const profile = of[number] as number;
    if (profile !== NO_PROFILE) visit(number, profile);
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

import { expect, test } from 'vitest';
import { CHUNK, sizeOf, writeEntry } from '#lib/search/index/postings.ts';
import { coverages, scoresOf, wordsIn } from '#lib/search/ranking/score.ts';

function entriesOf(...places: [place: number, impact: number][]) {
  const entries = new Uint8Array(sizeOf(places.length));
  for (const [turn, [place, impact]] of places.entries()) writeEntry(entries, turn, place, impact);
  return entries;
}

const POSTINGS = new Map([
  [1, [{ chunk: 0, entries: entriesOf([5, 10], [7, 20]) }]],
  [2, [{ chunk: 0, entries: entriesOf([7, 30]) }]],
  [3, [{ chunk: 1, entries: entriesOf([5, 40]) }]],
]);
const term = (id: number) => ({ id, factor: 1 });
const word = (telling: number, ...ids: number[]) => ({
  terms: ids.map(term),
  telling,
  entries: ids.length,
});

function scored(...words: ReturnType<typeof word>[]) {
  const { numbers, scored, score, has } = scoresOf(words, POSTINGS, 2 * CHUNK);
  return [...numbers.subarray(0, scored)].map((number) => [
    number,
    score[number],
    wordsIn(has[number] as number),
  ]);
}

test('words add up, of the terms of one word the best counts', () => {
  expect(scored(word(1, 1), word(1, 2, 3))).toEqual([
    [5, 10, 1],
    [7, 50, 2],
    [CHUNK + 5, 40, 1],
  ]);
  expect(scored(word(1, 1, 2))).toEqual([
    [5, 10, 1],
    [7, 30, 1],
  ]);
});

test('nothing stays from the search before', () => {
  const alone = scored(word(1, 3));
  scored(word(1, 1), word(1, 2, 3));
  expect(scored(word(1, 3))).toEqual(alone);
});

test('what a question covers is told by how telling its words are', () =>
  expect([...coverages([word(1), word(3)])]).toEqual([0, 0.25, 0.75, 1]));

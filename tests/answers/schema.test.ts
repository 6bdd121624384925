import { expect, test } from 'vitest';
import { draftSchema, reviewSchema, submitSchema } from '#lib/answers/schema.ts';

const questionId = 'b7kq2m9xd4fh';
const faults = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message) ?? [];

test('a draft may be empty, and long beyond what can be sent', () => {
  expect(faults(draftSchema.safeParse({ questionId, body: '' }))).toEqual([]);
  expect(faults(draftSchema.safeParse({ questionId, body: 'a'.repeat(16_000) }))).toEqual([]);
  expect(faults(draftSchema.safeParse({ questionId, body: 'a'.repeat(16_001) }))).toEqual([
    'tooLong',
  ]);
});

test('an answer that is sent has a sentence and at most 8000 characters', () => {
  const sent = (body: string) => faults(submitSchema.safeParse({ questionId, body }));
  expect(sent('')).toEqual(['missing']);
  expect(sent('Kiitos viestistä.')).toEqual(['tooShort']);
  expect(sent('💚'.repeat(8000))).toEqual([]);
  expect(sent('a'.repeat(8001))).toEqual(['tooLong']);
});

test('nothing is sent back without a word why', () => {
  const review = (intent: string, comment: string) =>
    faults(reviewSchema.safeParse({ questionId, seen: '1', intent, comment }));
  expect(review('sendBack', '   ')).toEqual(['missing']);
  expect(review('sendBack', 'Ei.')).toEqual(['tooShort']);
  expect(review('sendBack', 'Lisäisitkö päivystyksen numeron?')).toEqual([]);
  expect(review('approve', '')).toEqual([]);
});

test('a passage without a word about it, or a word about nothing, is left out', () => {
  const rows = [{ quote: 'en jaksa', comment: 'Kaunis kohta.' }, { quote: 'x' }];
  const sparse = [...rows];
  sparse[4] = { quote: '  ', comment: 'mistä?' };
  const review = { questionId, seen: '1', intent: 'approve', passages: sparse };
  expect(reviewSchema.parse(review).passages).toEqual([rows[0]]);
});

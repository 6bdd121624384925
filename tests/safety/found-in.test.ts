import { expect, test } from 'vitest';
import { foundIn } from '#lib/safety/found-in.ts';

const TEXT = 'Soita 040 123 4567 tai kirjoita matti@posti.fi.';

test('what is found in a form that comes back is told by field, and in texts alone', () => {
  const values = { title: TEXT, 'answers.0.body': TEXT, email: 'matti@posti.fi', gender: TEXT };
  const found = foundIn(values);
  expect(Object.keys(found)).toEqual(['title', 'answers.0.body']);
  expect(found.title?.map(({ text }) => text)).toEqual(['040 123 4567', 'matti@posti.fi']);
});

test('a text far longer than a question is not looked at before it is shorter', () => {
  expect(foundIn({ body: TEXT.repeat(1_000) })).toEqual({});
});

test('no more is looked at altogether than the longest form of ours holds', () => {
  const many = Array.from({ length: 50 }, (_, n) => [`answers.${n}.body`, TEXT.repeat(200)]);
  expect(Object.keys(foundIn(Object.fromEntries(many)))).toHaveLength(12);
});

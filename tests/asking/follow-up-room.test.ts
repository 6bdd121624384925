import { expect, test } from 'vitest';
import { followUpRoom } from '#lib/asking/follow-up-room.ts';

const after = (...numbers: number[]) => numbers.map((afterAnswers) => ({ afterAnswers }));

test.each([
  ['nothing written', [], 0, { left: 3, full: null }],
  ['two wait for the first answer', [0, 0], 0, { left: 1, full: null }],
  ['what was answered does not count', [0, 0, 0], 1, { left: 3, full: null }],
  ['three wait', [1, 1, 1], 1, { left: 0, full: 'unanswered' }],
  ['eleven in all leave one', [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3], 4, { left: 1, full: null }],
  ['twelve in all are the end', [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3], 4, { left: 0, full: 'long' }],
])('%s', (_, messages, answers, room) => {
  expect(followUpRoom(after(...messages), answers, false)).toEqual({ ...room, danger: false });
});

test('in danger nobody is told to wait for an answer, nor that the talk is long', () => {
  const twelve = after(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  expect(followUpRoom(twelve, 0, true)).toMatchObject({ full: null, danger: true });
});

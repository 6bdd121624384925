import { expect, test } from 'vitest';
import { followUpRoom } from '#lib/asking/follow-up-room.ts';
import { DAY } from '#lib/clock.ts';

const days = (...numbers: number[]) => numbers.map((number) => new Date(number * DAY));

test.each([
  ['nothing written', [], [], { left: 3, full: null }],
  ['two wait for the first answer', [1, 2], [], { left: 1, full: null }],
  ['what was answered does not count', [1, 2, 3], [4], { left: 3, full: null }],
  ['three wait', [5, 6, 7], [4], { left: 0, full: 'unanswered' }],
  ['eleven in all leave one', [1, 1, 1, 3, 3, 3, 5, 5, 5, 7, 7], [8], { left: 1, full: null }],
  [
    'twelve in all are the end',
    [1, 1, 1, 3, 3, 3, 5, 5, 5, 7, 7, 7],
    [8],
    { left: 0, full: 'long' },
  ],
])('%s', (_, messages, answers, room) => {
  expect(followUpRoom(days(...messages), days(...answers))).toEqual(room);
});

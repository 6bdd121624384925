import { expect, test } from 'vitest';
import { inTurn } from '#lib/questions/in-turn.ts';

const answer = (id: string, day: number | null) => ({
  id,
  approvedAt: day === null ? null : new Date(`2026-03-0${day}T09:00:00Z`),
});
const message = (id: string, sequence: number, afterAnswers: number) => ({
  id,
  sequence,
  afterAnswers,
});
const ids = (
  turns: ReturnType<typeof inTurn<ReturnType<typeof answer>, ReturnType<typeof message>>>,
) => turns.map((turn) => ('answer' in turn ? turn.answer.id : turn.message.id)).join(' ');

test('what an asker wrote stands after the answers there were, in the order of writing', () => {
  const answers = [answer('second', 4), answer('draft', null), answer('first', 3)];
  const messages = [message('d', 9, 2), message('b', 4, 1), message('a', 2, 0), message('c', 5, 1)];
  expect(ids(inTurn(answers, messages))).toBe('a first b c second d');
});

test('what was written after an answer that is gone stands at the end', () => {
  expect(ids(inTurn([answer('only', 3)], [message('a', 1, 3)]))).toBe('only a');
});

import { expect, test } from 'vitest';
import { timePassedText, untilTextChanges } from '../../components/desk/frame/time-passed.ts';

const TEXTS = { now: 'juuri', minutes: '{minutes} min', hours: '{hours} t {minutes} min' };
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

test.each([
  [-5 * SECOND, 'juuri'], // the clocks of two servers
  [59 * SECOND, 'juuri'],
  [MINUTE, '1 min'],
  [59 * MINUTE + 59 * SECOND, '59 min'],
  [60 * MINUTE, '1 t 0 min'],
  [50 * 60 * MINUTE + 7 * MINUTE, '50 t 7 min'],
])('after %d ms a concern has stood: %s', (ms, text) => {
  expect(timePassedText(ms, TEXTS)).toBe(text);
});

test('the words change with the next minute', () => {
  expect(untilTextChanges(-5 * SECOND)).toBe(MINUTE);
  expect(untilTextChanges(0)).toBe(MINUTE);
  expect(untilTextChanges(3 * MINUTE + 20 * SECOND)).toBe(40 * SECOND);
});

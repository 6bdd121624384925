import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '#lib/clock.ts';
import { waited } from '#lib/i18n/waited.ts';

test.each([
  ['fi', 7 * HOUR + 11 * MINUTE, '7 t 11 min'],
  ['sv', 7 * HOUR + 11 * MINUTE, '7 h 11 min'],
  ['en', 2 * HOUR, '2 h'],
  ['fi', 59 * MINUTE, '59 min'],
  ['fi', -MINUTE, '0 min'],
] as const)('in %s %i is %s', (locale, passed, text) => {
  expect(waited(locale, passed)).toBe(text);
});

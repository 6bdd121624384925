import { beforeEach, expect, test, vi } from 'vitest';
import { clock, MINUTE } from '#lib/clock.ts';
import { countHere, isCountedHere } from '#lib/rates/count-here.ts';

const START = new Date('2026-11-29T09:00:00Z').getTime();
const MOST = 20_971; // keys of 300 bytes in 6 MB

let now = START;
let number = 0;
let limit = { name: '', times: 2, within: MINUTE };

beforeEach(() => {
  now = START;
  number += 1;
  limit = { name: `test ${number}`, times: 2, within: MINUTE };
  vi.spyOn(clock, 'now').mockImplementation(() => new Date(now));
});

test('all of a limit may come at once, one more may not, and others may as well', () => {
  expect([1, 2, 3].map(() => countHere(limit, 'a'))).toEqual([true, true, false]);
  expect(countHere(limit, 'b')).toBe(true);
  expect([isCountedHere(limit, 'a'), isCountedHere(limit, 'c')]).toEqual([true, false]);
});

test('a use counts for the time of the limit, and a sixth longer at most', () => {
  countHere(limit, 'a');
  now += MINUTE - 1;
  expect([countHere(limit, 'a'), countHere(limit, 'a')]).toEqual([true, false]);
  now = START + (MINUTE * 7) / 6;
  expect([countHere(limit, 'a'), countHere(limit, 'a')]).toEqual([true, false]);
  now += MINUTE * 5;
  expect(isCountedHere(limit, 'a')).toBe(false);
});

test('a clock that goes back a little forgets nothing', () => {
  expect([countHere(limit, 'a'), countHere(limit, 'a')]).toEqual([true, true]);
  now -= MINUTE / 3;
  expect(countHere(limit, 'a')).toBe(false);
});

test('a flood takes no more than its room, and does not forget whoever goes on', () => {
  while (countHere(limit, 'steady'));
  for (let n = 0; n < MOST * 2; n += 1) {
    countHere(limit, `place ${n}`);
    if (n % 10_000 === 0) countHere(limit, 'steady');
  }
  const { rinnallaRates } = globalThis as { rinnallaRates?: Map<string, Map<string, unknown>> };
  expect(rinnallaRates?.get(limit.name)?.size).toBe(MOST);
  expect(countHere(limit, 'steady')).toBe(false);
  expect(isCountedHere(limit, 'place 0')).toBe(false);
});

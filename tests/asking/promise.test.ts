import { describe, expect, test } from 'vitest';
import { isWorkingDay, promisedDay } from '#lib/asking/promise.ts';
import { finnishDay } from '#lib/calendar.ts';

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const promised = (moment: string, days: number) =>
  promisedDay(new Date(moment), days).toISOString().slice(0, 10);

describe('a working day', () => {
  test.each([
    ['New Year’s Day', '2026-01-01'],
    ['Epiphany', '2026-01-06'],
    ['Good Friday', '2026-04-03'],
    ['Easter Monday', '2026-04-06'],
    ['May Day', '2026-05-01'],
    ['Ascension Day', '2026-05-14'],
    ['Midsummer Eve', '2026-06-19'],
    ['All Saints’ Day', '2026-10-31'],
    ['Independence Day', '2027-12-06'],
    ['Christmas Eve', '2026-12-24'],
    ['Christmas Day', '2026-12-25'],
    ['St Stephen’s Day', '2028-12-26'],
    ['a Saturday', '2026-11-21'],
    ['a Sunday', '2026-11-22'],
  ])('is not %s (%s)', (_, date) => expect(isWorkingDay(day(date))).toBe(false));

  test.each([
    ['an ordinary Monday', '2026-11-23'],
    ['the day after Epiphany', '2026-01-07'],
    ['the Eve of May Day', '2026-04-30'],
    ['Maundy Thursday', '2026-04-02'],
    ['the day after Mother’s Day', '2026-05-11'],
  ])('is %s (%s)', (_, date) => expect(isWorkingDay(day(date))).toBe(true));
});

describe('the promised day', () => {
  test('is five working days after an ordinary Monday', () =>
    expect(promised('2026-11-23T10:00:00Z', 5)).toBe('2026-11-30'));

  test('passes over a weekend', () =>
    expect(promised('2026-11-20T10:00:00Z', 1)).toBe('2026-11-23'));

  test('of a question asked on Saturday counts from Monday on', () =>
    expect(promised('2026-11-21T10:00:00Z', 1)).toBe('2026-11-23'));

  test('passes over Independence Day', () =>
    expect(promised('2027-12-03T10:00:00Z', 1)).toBe('2027-12-07'));

  test('passes over Christmas Eve, Christmas and the weekend after it', () =>
    expect(promised('2026-12-23T10:00:00Z', 1)).toBe('2026-12-28'));

  test('passes over Midsummer Eve and Midsummer', () =>
    expect(promised('2026-06-18T10:00:00Z', 1)).toBe('2026-06-22'));

  test('counts New Year’s Eve, on which people work', () => {
    expect(promised('2026-12-30T10:00:00Z', 1)).toBe('2026-12-31');
  });

  test('passes over the long Easter', () =>
    expect(promised('2026-04-02T10:00:00Z', 1)).toBe('2026-04-07'));

  test('counts from the day as it is in Finland, in winter and in summer', () => {
    expect(promised('2026-11-22T22:30:00Z', 1)).toBe('2026-11-24'); // Monday 0.30 there
    expect(promised('2026-11-22T21:30:00Z', 1)).toBe('2026-11-23'); // still Sunday there
    expect(finnishDay(new Date('2026-07-01T21:30:00Z'))).toEqual(day('2026-07-02'));
    expect(finnishDay(new Date('2026-07-01T20:30:00Z'))).toEqual(day('2026-07-01'));
  });

  test('is today when nothing is promised to take longer', () =>
    expect(promised('2026-11-23T10:00:00Z', 0)).toBe('2026-11-23'));
});

import { expect, test } from 'vitest';
import { PERIODS, parsePeriods } from '#lib/periods.ts';

test('a deployment changes the periods it names and keeps the others', () => {
  expect(parsePeriods('')).toEqual(PERIODS);
  expect(parsePeriods(' closed:14, answered: 60 ')).toEqual({
    ...PERIODS,
    closed: 14,
    answered: 60,
  });
});

test.each(['closed', 'closed:', 'closed:0', 'closed:1.5', 'closed:-3', 'closed:99999', 'shut:3'])(
  '%s is no period',
  (setting) => expect(parsePeriods(setting)).toBeNull(),
);

test('what the privacy design promises is the usual', () => {
  expect(PERIODS).toMatchObject({ closed: 30, answered: 90, originals: 30, events: 730 });
});

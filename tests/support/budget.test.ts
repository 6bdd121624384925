import { expect, test } from 'vitest';
import { costsOf, verdict } from './budget.ts';

const BUDGET = {
  processorSeconds: 100,
  failsAbove: 1.5,
  secondsOfOneTest: 15,
  referenceSeconds: 0.02,
};
const part = (processorSeconds: number | null, ...seconds: number[]) => ({
  processorSeconds,
  tests: seconds.map((each, place) => ({ name: `test ${place + 1}`, seconds: each })),
});

test('a test costs its share of what its part has used, however slow the machine was', () => {
  expect(costsOf(part(60, 30, 90)).map(({ seconds }) => seconds)).toEqual([15, 45]);
  expect(costsOf(part(60, 300, 900)).map(({ seconds }) => seconds)).toEqual([15, 45]);
  expect(costsOf(part(null, 30)).map(({ seconds }) => seconds)).toEqual([30]);
  expect(costsOf(part(5))).toEqual([]);
});

test('within the budget nothing is said about it but the figures', () => {
  const { lines, fails } = verdict([part(40, 10), part(59, 10)], 125, BUDGET, 0.02);
  expect(fails).toBe(false);
  expect(lines[0]).toBe(
    '99 of 100 processor seconds, 2 min 05 s by the clock (99 here; the reference work took 20.0 ms of 20.0 ms).',
  );
  expect(lines.join('\n')).not.toContain('OVER');
});

test.each([
  [101, false],
  [150, false],
  [151, true],
])('%i of 100 is said aloud; only by more than half it fails the run: %s', (used, expected) => {
  const { lines, fails } = verdict([part(used, 1)], 60, BUDGET, 0.02);
  expect(fails).toBe(expected);
  expect(lines.join('\n')).toContain('OVER THE BUDGET');
});

test('the ten dearest of all parts come first, and those over the ceiling are named', () => {
  const unit = part(20, ...Array<number>(10).fill(2));
  const browser = { processorSeconds: 30, tests: [{ name: 'a journey', seconds: 60 }] };
  const { lines } = verdict([unit, browser], 60, BUDGET, 0.02);
  expect(lines.slice(2)).toEqual([
    '    30.0  a journey',
    ...unit.tests.slice(0, 9).map(({ name }) => `     2.0  ${name}`),
    '1 cost more than the 15 that one test may:',
    '    30.0  a journey',
  ]);
});

test('where nobody can measure, that is said, and nothing fails for it', () => {
  const { lines, fails } = verdict([part(null, 1_000)], 60, BUDGET, 0.02);
  expect(fails).toBe(false);
  expect(lines[0]).toContain('without /proc nobody can say');
});

test.each([
  [0.04, 300, false], // half as fast: three hundred seconds of it are a hundred and fifty
  [0.04, 301, true],
  [0.01, 151, true], // a faster machine makes no test dearer, and none cheaper either
  [0.01, 150, false],
  [null, 151, true], // nobody has looked
])('where the reference work takes %s s, %i seconds fail the run: %s', (reference, used, fails) => {
  expect(verdict([part(used, 1)], 60, BUDGET, reference).fails).toBe(fails);
});

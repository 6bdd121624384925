import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '#lib/search/index/numbers.ts';

test('growing numbers come out as they went in', () => {
  const growing = fc
    .uniqueArray(fc.integer({ min: 0, max: 2 ** 31 - 1 }))
    .map((numbers) => numbers.sort((one, other) => one - other));
  fc.assert(
    fc.property(growing, (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }),
  );
});

test('numbers that are near each other take a byte each', () => {
  const numbers = Array.from({ length: 100 }, (_, index) => 1_000_000 + index * 100);
  expect(packNumbers(numbers).length).toBeLessThan(104);
});

import { expect, test } from 'vitest';
import { middleOf, watchSpeed } from './reference-work.ts';

test('the middle one counts, not one look that met a busy moment', () => {
  expect(middleOf([0.9, 0.02, 0.03])).toBe(0.03);
  expect(middleOf([])).toBeNull();
});

test('a watch has looked once when it begins, and the work costs something', () => {
  const watch = watchSpeed();
  watch.stop();
  expect(watch.seconds()).toBeGreaterThan(0);
});

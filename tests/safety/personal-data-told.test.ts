import { expect, test } from 'vitest';
import { toldClean, toldFigures } from './told-figures.ts';

const LEAST = 0.95;

test.each(toldFigures().kinds)(
  'of $kind told in many ways, $whole of $things is found whole',
  ({ kind, things, whole }) => {
    expect(whole / things, kind).toBeGreaterThanOrEqual(LEAST);
  },
);

test('of sentences that only look so at most one in a hundred is shown something, and none is stopped', () => {
  const { sentences, shown, stopped } = toldClean();
  expect(shown.length, shown.join('\n')).toBeLessThanOrEqual(sentences / 100);
  expect(stopped).toEqual([]);
});

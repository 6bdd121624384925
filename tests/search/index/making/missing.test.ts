import { expect, test } from 'vitest';
import { isSoonerAnew } from '#lib/search/index/making/missing.ts';

test.each([
  ['a day of publishing', 40, 100, false],
  ['a new service of some thousand questions', 4_000, 0, true],
  ['a whole archive that came at once', 400_000, 107, true],
  ['a part of an archive', 10_000, 300_000, false],
  ['nothing', 0, 0, false],
])('%s: whether the index is made anew', (_, lacking, holding, anew) => {
  expect(isSoonerAnew(lacking, holding)).toBe(anew);
});

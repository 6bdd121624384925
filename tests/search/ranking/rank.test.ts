import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Best } from '#lib/search/ranking/rank.ts';

const hits = fc.uniqueArray(
  fc.record({
    number: fc.nat(100_000),
    tier: fc.nat(3),
    score: fc.oneof(
      fc.nat(12),
      fc.nat(150 * 1024).map((parts) => parts / 1024),
    ),
  }),
  { selector: ({ number }) => number, maxLength: 300 },
);

test('the best stand in the order of tier, score and newness, however many are asked for', () => {
  fc.assert(
    fc.property(hits, fc.nat(310), (some, limit) => {
      const best = new Best(limit);
      for (const { number, tier, score } of some) best.add(number, tier, score);
      const all = some
        .toSorted(
          (one, other) =>
            one.tier - other.tier || other.score - one.score || other.number - one.number,
        )
        .map(({ number }) => number);
      expect(best.list()).toEqual(all.slice(0, limit));
    }),
  );
});

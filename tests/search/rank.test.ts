import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ranking } from '#lib/search/rank.ts';

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

test('hits stand in the order of tier, score and newness, whichever part is asked for', () => {
  fc.assert(
    fc.property(hits, fc.nat(310), fc.nat(40), (some, from, count) => {
      const ranking = new Ranking();
      for (const { number, tier, score } of some) ranking.add(number, tier, score);
      const all = some
        .toSorted(
          (one, other) =>
            one.tier - other.tier || other.score - one.score || other.number - one.number,
        )
        .map(({ number }) => number);
      expect(ranking.size).toBe(some.length);
      expect(ranking.between(from, from + count)).toEqual(all.slice(from, from + count));
    }),
  );
});

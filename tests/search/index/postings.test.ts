import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CHUNK,
  ENTRY,
  numberAt,
  placeIn,
  sizeOf,
  withoutPlace,
  writeEntry,
} from '#lib/search/index/postings.ts';

const postings = fc
  .uniqueArray(fc.record({ place: fc.nat(CHUNK - 1), impact: fc.integer({ min: 1, max: 255 }) }), {
    selector: ({ place }) => place,
  })
  .map((some) => some.sort((one, other) => one.place - other.place));

function written(some: readonly { place: number; impact: number }[]): Uint8Array {
  const entries = new Uint8Array(sizeOf(some.length));
  for (const [turn, { place, impact }] of some.entries()) writeEntry(entries, turn, place, impact);
  return entries;
}

function read(entries: Uint8Array, chunk: number): [number, number][] {
  return Array.from({ length: entries.length / ENTRY }, (_, turn) => [
    numberAt(entries, turn * ENTRY, chunk),
    entries[turn * ENTRY + 2] ?? 0,
  ]);
}

test('entries are read as they were written, in whatever chunk', () => {
  fc.assert(
    fc.property(postings, fc.nat(100), (some, chunk) => {
      const expected = some.map(({ place, impact }) => [chunk * CHUNK + place, impact]);
      expect(read(written(some), chunk)).toEqual(expected);
      for (const { place } of some)
        expect(placeIn(chunk * CHUNK + place)).toEqual({ chunk, place });
    }),
  );
});

test('taking one out leaves the others', () => {
  fc.assert(
    fc.property(postings, fc.nat(CHUNK - 1), (some, place) => {
      const rest = some.filter((posting) => posting.place !== place);
      expect(read(withoutPlace(written(some), place), 0)).toEqual(read(written(rest), 0));
    }),
  );
});

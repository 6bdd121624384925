import { expect, test } from 'vitest';
import type { Proof } from './proof.ts';
import { coverOf, type ProofResult, proofNames, readProof, staleProofs } from './proofs.ts';

const NAME = 'sealing';

const sample = (more: Partial<Proof> = {}): Proof => ({
  proves: 'Something.',
  rooms: ['lib/sealing'],
  n: 100,
  run: async () => undefined,
  ...more,
});

test('what covers a proof is the same as long as its rooms and its size are', () => {
  const whole = coverOf(NAME, sample());
  expect(coverOf(NAME, sample())).toBe(whole);
  expect(coverOf(NAME, sample({ n: 101 }))).not.toBe(whole);
  expect(coverOf(NAME, sample({ rooms: ['lib/sealing/aead.ts'] }))).not.toBe(whole);
  expect(coverOf(NAME, sample({ rooms: ['lib/sealing', 'lib/keys'] }))).not.toBe(whole);
  expect(() => coverOf(NAME, sample({ rooms: ['lib/nowhere'] }))).toThrow('ENOENT');
});

test('a proof that was never run, does not hold or is old is named, and no other', async () => {
  const all = await Promise.all(
    proofNames().map(async (name) => {
      const proof = await readProof(name);
      const how = { proves: proof.proves, n: proof.n, seed: 1, seconds: 1, day: '2026-03-04' };
      return [name, { ...how, holds: true, covers: coverOf(name, proof) }] as const;
    }),
  );
  const fresh: Record<string, ProofResult> = Object.fromEntries(all);
  expect(await staleProofs(fresh)).toEqual([]);
  const { [NAME]: one, ...others } = fresh;
  expect(await staleProofs(others)).toEqual([`${NAME} was never run`]);
  if (!one) throw new Error(`There is no ${NAME}.`);
  expect(await staleProofs({ ...fresh, [NAME]: { ...one, holds: false } })).toEqual([
    `${NAME} did not hold on 2026-03-04`,
  ]);
  expect(await staleProofs({ ...fresh, [NAME]: { ...one, covers: 'other' } })).toEqual([
    `${NAME} is of 2026-03-04, and what it covers has changed since`,
  ]);
});

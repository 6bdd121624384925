import { describe, expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { LEAST_TIMES, smallPart } from '../support/proof.ts';
import { coverOf, proofNames, readProof, readResults } from '../support/proofs.ts';

// A fiftieth of every proof, each time with another seed. One that fails is tried again, and whole, by
// npm run prove -- <name> --seed <seed>.

testDatabase();

const HIGHEST_SEED = 2 ** 31;
const PATIENCE = 250_000; // some wait for what is tried again
const seed = Number(process.env.PROOF_SEED ?? Math.floor(Math.random() * HIGHEST_SEED));

test('there are proofs', () => expect(proofNames().length).toBeGreaterThan(3));

describe.each(proofNames())('%s', (name) => {
  test('says in a sentence what it proves, of rooms that are there, and is large enough', async () => {
    const proof = await readProof(name);
    expect(proof.proves).toMatch(/^\p{Lu}.*\.$/u);
    expect(proof.n).toBeGreaterThanOrEqual(LEAST_TIMES);
    expect(coverOf(name, proof)).toMatch(/^[0-9a-f]{16}$/);
  });
});

const proofs = await Promise.all(
  proofNames().map(async (name) => [name, await readProof(name)] as const),
);
const ours = proofs.filter(([, { needs, web }]) => !needs && !web);

test.each(ours)(
  `a small part of %s holds, seed ${seed}`,
  async (_, proof) => {
    await proof.run({ seed, n: smallPart(proof.n) });
  },
  PATIENCE,
);

test('a whole proof that has been run is written down', () => {
  for (const [name, result] of Object.entries(readResults())) {
    expect(proofNames()).toContain(name);
    expect(result).toMatchObject({ holds: true, n: expect.any(Number), seed: expect.any(Number) });
  }
});

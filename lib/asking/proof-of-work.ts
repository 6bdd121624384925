import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge, Payload } from 'altcha-lib/types';
import { z } from 'zod';
import { clock, HOUR } from '../clock.ts';
import { deriveKey as keyFor } from '../keyring.ts';
import { masterKeys } from '../sealing/vault.ts';

// ALTCHA's proof of work. One step is a key derivation, so machines made for plain hashes gain little; about
// 0.4 s on a phone.
const ALGORITHM = 'PBKDF2/SHA-256';
const ITERATIONS = 1_000; // of one step
const STEPS = { least: 150, most: 300 };
const LONGEST = 4_000; // characters of a proof
const VALID = HOUR; // far longer than any phone needs

const payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({ data: z.object({ form: z.string() }) }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

function secrets() {
  const [newest] = masterKeys();
  const secret = (part: string) =>
    keyFor(newest, `proof of work ${part}`).export().toString('base64');
  return { hmacSignatureSecret: secret('challenge'), hmacKeySignatureSecret: secret('solution') };
}

/** Something to work out for one form. Nobody keeps it: its signature tells that it is ours. */
export function challengeFor(formToken: string): Promise<Challenge> {
  return createChallenge({
    algorithm: ALGORITHM,
    cost: ITERATIONS,
    counter: randomInt(STEPS.most, STEPS.least),
    deriveKey,
    data: { form: formToken },
    expiresAt: new Date(clock.now().getTime() + VALID),
    ...secrets(),
  });
}

/**
 * Whether a form brings its proof. A proof serves one form, and a form becomes one question at most: the
 * shared table of used forms (lib/asking/used-form.ts) is one of used proofs too.
 */
export async function isProven(proof: unknown, formToken: string): Promise<boolean> {
  const given = payload.safeParse(parsed(proof));
  if (!given.success || given.data.challenge.parameters.data.form !== formToken) return false;
  const { verified } = await verifySolution({
    ...(given.data as unknown as Payload),
    deriveKey,
    ...secrets(),
  });
  return verified;
}

function parsed(proof: unknown): unknown {
  if (typeof proof !== 'string' || proof.length > LONGEST) return null;
  try {
    return JSON.parse(proof);
  } catch {
    return null; // anything may stand in a field
  }
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Proof, Seen } from './proof.ts';
import { ROOT } from './sources.ts';

const FOLDER = join(ROOT, 'tests/proofs');
const RESULTS = join(ROOT, 'docs/proofs.json');

/** What came of the last whole run of a proof. */
export type ProofResult = {
  proves: string;
  holds: boolean;
  n: number;
  seed: number;
  seconds: number;
  day: string; // the date of the run
  saw?: Exclude<Seen, undefined>;
  /** Of the rooms it covers, as they were. */
  covers: string;
};

/** The names of all proofs. */
export const proofNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => /^[\w-]+\.ts$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => file.replace('.ts', ''))
    .sort();

/** A proof by its name. */
export async function readProof(name: string): Promise<Proof> {
  const { proof } = (await import(join(FOLDER, `${name}.ts`))) as { proof: Proof };
  return proof;
}

/** Stands for every file of the rooms and of the proof itself: another one wherever something was changed. */
export function coverOf(name: string, { rooms, n }: Proof): string {
  const hash = createHash('sha256').update(String(n));
  for (const path of [`tests/proofs/${name}.ts`, ...rooms]) addTo(hash, path);
  return hash.digest('hex').slice(0, 16);
}

/** @throws Error where a proof names a room that is not there */
function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const whole = join(ROOT, path);
  if (statSync(whole).isDirectory()) {
    for (const name of readdirSync(whole).sort()) addTo(hash, `${path}/${name}`);
  } else hash.update(path).update(readFileSync(whole));
}

/** The last results by name. */
export const readResults = (): Record<string, ProofResult> =>
  JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, ProofResult>;

/** What is to be said of the proofs: which were never run, do not hold, or are older than their rooms. */
export async function staleProofs(results = readResults()): Promise<string[]> {
  const said = await Promise.all(
    proofNames().map(async (name) => {
      const result = results[name];
      if (!result) return [`${name} was never run`];
      if (!result.holds) return [`${name} did not hold on ${result.day}`];
      const fresh = coverOf(name, await readProof(name)) === result.covers;
      return fresh ? [] : [`${name} is of ${result.day}, and what it covers has changed since`];
    }),
  );
  return said.flat();
}

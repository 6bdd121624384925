/**
 * What is too dear to be tried whole before every change. One file in tests/proofs exports one of these, as
 * `proof`; its file name is its name. It finds an empty, migrated database by #lib/env.ts, and may share it
 * with other proofs. `npm run prove` runs it whole, `npm test` a fiftieth of it, each time with another seed.
 */
export type Proof = {
  /** What holds, in one sentence. */
  proves: string;
  /** The folders and files (from the root) that it says something about: it is stale when they change. */
  rooms: readonly [string, ...string[]];
  /** How often it is tried; at least LEAST_TIMES. */
  n: number;
  /** A program that it cannot do without, and the Debian package of it. `npm test` does without such proofs. */
  needs?: { program: string; package: string };
  /** It starts the production build, which `npm test` makes later: a browser test tries a part of it. */
  web?: true;
  /** Tries it so often; the same seed tries the same. Answers, if it likes, what it has seen. Throws when it does not hold. */
  run(how: { seed: number; n: number }): Promise<Seen>;
};

/** What a proof has seen, where that says more than that it holds. */
export type Seen = string | Record<string, number> | undefined;

const PART = 50; // of which `npm test` runs one

/** Fewer, and a fiftieth would be nothing. */
export const LEAST_TIMES = PART;

/** How often `npm test` tries what is tried n times as a whole. */
export const smallPart = (n: number): number => Math.floor(n / PART);

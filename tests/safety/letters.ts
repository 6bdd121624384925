import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An invented letter, and how serious its writer meant it: 0 harmless, 1 somebody else, 2 serious, 3 acute. */
export type Letter = { language: string; kind: string; level: number; text: string };

const FOLDER = join(import.meta.dirname, 'letters');

/** The letters of a set (tests/safety/letters/README.md). */
export function readLetters(set: string): Letter[] {
  return readFileSync(join(FOLDER, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Letter => JSON.parse(line));
}

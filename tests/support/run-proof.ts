import { inspect } from 'node:util';
import { client } from '#lib/db/client.ts';
import type { Seen } from './proof.ts';
import { readProof } from './proofs.ts';

// One proof in a process of its own, on the database in its settings: node run-proof.ts <name> <seed> <n>.
// Its last word is a message: what it saw, or why it does not hold.

/** How a proof went. */
export type Word = { saw?: Seen } | { broken: string };

const [name = '', seed, n] = process.argv.slice(2);

async function tried(): Promise<Word> {
  try {
    const proof = await readProof(name);
    return { saw: await proof.run({ seed: Number(seed), n: Number(n) }) };
  } catch (error) {
    return { broken: inspect(error) };
  }
}

const word = await tried();
await client().$disconnect();
process.send?.(word, () => process.disconnect());

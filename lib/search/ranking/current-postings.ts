import type { Tx } from '../../db/client.ts';
import { Bounded } from '../../kept/bounded.ts';
import { MEMORY } from '../../kept/budget.ts';
import type { Profiles } from '../index/profiles.ts';
import type { Postings } from './score.ts';

// Measured: a place among the chunks of a term, and an array with its own buffer. Most terms stand in few chunks.
const PLACE_BYTES = 80;
const ARRAY_BYTES = 300;

type Chunks = Map<number, { version: number; entries: Uint8Array }>;
type Wanted = ReadonlyMap<number, Chunks>;
const shared = globalThis as { rinnallaSearchPostings?: Bounded<number, Chunks> };

/**
 * The entries of these terms in all chunks as they stand now; in memory, the last used longest, and read again
 * only where a chunk has changed. The commonest words of 400 000 questions have a megabyte each.
 */
export async function currentPostings(
  tx: Tx,
  terms: readonly number[],
  { versions }: Profiles,
): Promise<Postings> {
  shared.rinnallaSearchPostings ??= new Bounded(MEMORY.postings);
  const memory = shared.rinnallaSearchPostings;
  const wanted: Wanted = new Map(terms.map((term) => [term, memory.get(term) ?? new Map()]));
  await read(tx, new Map([...wanted].filter(([, chunks]) => chunks.size === 0)), versions);
  const outdated = new Set<number>();
  const touched = [...wanted].filter(([, chunks]) => {
    const old = [...versions].filter(([chunk, version]) => chunks.get(chunk)?.version !== version);
    for (const [chunk] of old) outdated.add(chunk);
    return old.length > 0;
  });
  const again = new Map([...versions].filter(([chunk]) => outdated.has(chunk)));
  await read(tx, new Map(touched), again);
  for (const [term, chunks] of wanted) {
    for (const chunk of chunks.keys()) if (!versions.has(chunk)) chunks.delete(chunk);
    memory.set(term, chunks, bytesOf(chunks));
  }
  return new Map([...wanted].map(([term, chunks]) => [term, listOf(chunks)]));
}

/** Reads the entries of these terms in these chunks; where a term has none, that is remembered too. */
async function read(tx: Tx, wanted: Wanted, versions: ReadonlyMap<number, number>): Promise<void> {
  if (wanted.size === 0 || versions.size === 0) return;
  const rows = await tx.searchPosting.findMany({
    where: { term: { in: [...wanted.keys()] }, chunk: { in: [...versions.keys()] } },
  });
  for (const chunks of wanted.values()) {
    for (const [chunk, version] of versions) chunks.set(chunk, { version, entries: NONE });
  }
  for (const { term, chunk, entries } of rows) {
    wanted.get(term)?.set(chunk, { version: versions.get(chunk) ?? 0, entries });
  }
}

const NONE = new Uint8Array();

function listOf(chunks: Chunks) {
  return Array.from(chunks, ([chunk, { entries }]) => ({ chunk, entries }));
}

function bytesOf(chunks: Chunks): number {
  let bytes = 0;
  for (const { entries } of chunks.values()) {
    bytes += PLACE_BYTES + (entries === NONE ? 0 : ARRAY_BYTES + entries.buffer.byteLength);
  }
  return bytes;
}

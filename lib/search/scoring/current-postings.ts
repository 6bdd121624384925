import type { Tx } from '../../db/client.ts';
import type { Profiles } from '../postings/profiles.ts';
import type { Postings } from './score.ts';

const MOST_KEPT = 128 * 1024 * 1024; // bytes; the commonest words of 400 000 questions have a megabyte each

type Entries = { version: number; entries: Uint8Array };
type Memory = { terms: Map<number, Map<number, Entries>>; bytes: number };
const shared = globalThis as { rinnallaSearchPostings?: Memory };

/**
 * The entries of these terms in all chunks as they stand now; in memory, the last used longest, and read again
 * only where a chunk has changed.
 */
export async function currentPostings(
  tx: Tx,
  terms: readonly number[],
  { versions }: Profiles,
): Promise<Postings> {
  shared.rinnallaSearchPostings ??= { terms: new Map(), bytes: 0 };
  const memory = shared.rinnallaSearchPostings;
  const wanted = new Set(terms);
  const unknown = [...wanted].filter((term) => !memory.terms.has(term));
  await read(tx, memory, unknown, versions);
  const outdated = new Set<number>();
  const touched = [...wanted].filter((term) => {
    const chunks = memory.terms.get(term);
    const old = [...versions].filter(([chunk, version]) => chunks?.get(chunk)?.version !== version);
    for (const [chunk] of old) outdated.add(chunk);
    return old.length > 0;
  });
  const again = new Map([...versions].filter(([chunk]) => outdated.has(chunk)));
  await read(tx, memory, touched, again);
  const postings = new Map([...wanted].map((term) => [term, listOf(memory, term, versions)]));
  forgetOldest(memory);
  return postings;
}

/** Reads the entries of these terms in these chunks; where a term has none, that is remembered too. */
async function read(
  tx: Tx,
  memory: Memory,
  terms: number[],
  versions: ReadonlyMap<number, number>,
): Promise<void> {
  if (terms.length === 0 || versions.size === 0) return;
  const rows = await tx.searchPosting.findMany({
    where: { term: { in: terms }, chunk: { in: [...versions.keys()] } },
  });
  for (const term of terms) {
    const chunks = memory.terms.get(term) ?? new Map<number, Entries>();
    memory.terms.set(term, chunks);
    for (const [chunk, version] of versions) {
      memory.bytes -= chunks.get(chunk)?.entries.length ?? 0;
      chunks.set(chunk, { version, entries: NONE });
    }
  }
  for (const { term, chunk, entries } of rows) {
    memory.terms.get(term)?.set(chunk, { version: versions.get(chunk) ?? 0, entries });
    memory.bytes += entries.length;
  }
}

const NONE = new Uint8Array();

/** The entries of a term, which is the last to be forgotten now. */
function listOf(memory: Memory, term: number, versions: ReadonlyMap<number, number>) {
  const chunks = memory.terms.get(term) ?? new Map<number, Entries>();
  memory.terms.delete(term);
  memory.terms.set(term, chunks);
  return [...chunks]
    .filter(([chunk]) => versions.has(chunk))
    .map(([chunk, { entries }]) => ({ chunk, entries }));
}

function forgetOldest(memory: Memory): void {
  for (const [term, chunks] of memory.terms) {
    if (memory.bytes <= MOST_KEPT) return;
    for (const { entries } of chunks.values()) memory.bytes -= entries.length;
    memory.terms.delete(term);
  }
}

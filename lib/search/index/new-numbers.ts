import type { Tx } from '../../db/client.ts';
import { CHUNK } from './postings.ts';

type Sequence = { last: bigint; used: boolean };

/**
 * Numbers for so many questions more of an edition, growing. A chunk belongs to one edition; the sequence stands
 * at the end of the chunks that were taken, where code that knows of no editions goes on. Under the lock.
 */
export async function newNumbers(tx: Tx, edition: number, count: number): Promise<number[]> {
  const standing = await tx.searchEdition.findUniqueOrThrow({ where: { id: edition } });
  let next = standing.nextNumber ?? (await restOfChunk(tx, edition));
  const numbers: number[] = [];
  while (numbers.length < count) {
    if (next % CHUNK === 0) next = await takeChunk(tx);
    numbers.push(next);
    next += 1;
  }
  await tx.searchEdition.update({ where: { id: edition }, data: { nextNumber: next } });
  return numbers;
}

/** An edition of before goes on where it stands, in what is left of its chunk. A new one takes a new chunk. */
async function restOfChunk(tx: Tx, edition: number): Promise<number> {
  const { _max: own } = await tx.searchDocument.aggregate({
    _max: { number: true },
    where: { edition },
  });
  const { last } = await sequence(tx);
  const following = Number(last) + 1;
  const isOurs = own.number !== null && placeOf(own.number) === placeOf(following);
  if (!isOurs || following % CHUNK === 0) return 0;
  await setSequence(tx, placeOf(following));
  return following;
}

const placeOf = (number: number) => Math.floor(number / CHUNK);

async function takeChunk(tx: Tx): Promise<number> {
  const { last, used } = await sequence(tx);
  const chunk = used ? placeOf(Number(last)) + 1 : 0;
  await setSequence(tx, chunk);
  return Math.max(1, chunk * CHUNK); // numbers begin with 1
}

async function sequence(tx: Tx): Promise<Sequence> {
  const [row] = await tx.$queryRaw<[Sequence]>`
    SELECT last_value AS last, is_called AS used FROM search_documents_number_seq`;
  return row;
}

async function setSequence(tx: Tx, chunk: number): Promise<void> {
  const end = (chunk + 1) * CHUNK - 1;
  await tx.$queryRaw`SELECT setval('search_documents_number_seq', ${end}::bigint)::text AS now`;
}

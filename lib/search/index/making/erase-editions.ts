import type { System } from '../../../actor.ts';
import type { Tx } from '../../../db/client.ts';
import { Prisma } from '../../../db/generated/client.ts';
import { OUTDONE } from '../editions.ts';
import { lockIndex } from '../lock.ts';
import { patiently } from '../transaction.ts';

const ROWS = 1_000; // of one table in one part, for which others wait a moment

// A search that began in the last second in which an edition was read has long come to its end by then.
const ERASED_AFTER = Prisma.sql`interval '62 minutes'`;
const OUTDONE_AFTER = Prisma.sql`interval '2 minutes'`;
// Nobody has ended what was begun so long ago; the code that began it is not coming back.
const GIVEN_UP_AFTER = Prisma.sql`interval '1 day'`;

// Each by its key, over which one pass is made. Postings go with their terms.
type Table = { table: Prisma.Sql; key: Prisma.Sql; withPostings?: true };
const TABLES: readonly Table[] = [
  { table: Prisma.sql`search_documents`, key: Prisma.sql`number` },
  { table: Prisma.sql`search_pending`, key: Prisma.sql`number` },
  { table: Prisma.sql`search_terms`, key: Prisma.sql`id`, withPostings: true },
  { table: Prisma.sql`search_words`, key: Prisma.sql`id` },
  { table: Prisma.sql`search_chunks`, key: Prisma.sql`chunk` },
];

/** Erases the editions that nobody reads any more, part by part. May be stopped and started again. Answers how many. */
export async function eraseEditions(actor: System): Promise<number> {
  const over = await patiently(actor, overEditions);
  for (const edition of over) {
    for (const each of TABLES) await eraseFrom(actor, edition, each);
    await patiently(actor, (tx) => tx.searchEdition.delete({ where: { id: edition } }));
  }
  return over.length;
}

async function overEditions(tx: Tx): Promise<number[]> {
  await tx.$executeRaw`
    UPDATE search_state SET replaced_at = now()
    WHERE whole_at IS NULL AND replaced_at IS NULL AND begun_at < now() - ${GIVEN_UP_AFTER}
      AND EXISTS (SELECT FROM search_state later WHERE later.whole_at IS NOT NULL)`;
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM search_state
    WHERE replaced_at < now() - ${ERASED_AFTER}
      OR replaced_at < now() - ${OUTDONE_AFTER} AND ${OUTDONE}
    ORDER BY id`;
  return rows.map(({ id }) => id);
}

async function eraseFrom(actor: System, edition: number, each: Table): Promise<void> {
  for (let after: number | null = -1; after !== null; ) {
    const from: number = after;
    after = await patiently(actor, (tx) => erasePart(tx, edition, each, from));
  }
}

/** Erases the next rows of a table; answers the last key, or null where none was left. */
async function erasePart(
  tx: Tx,
  edition: number,
  { table, key, withPostings }: Table,
  after: number,
): Promise<number | null> {
  await lockIndex(tx);
  const rows = await tx.$queryRaw<{ key: number }[]>`
    SELECT ${key} AS key FROM ${table} WHERE edition = ${edition} AND ${key} > ${after}
    ORDER BY ${key} LIMIT ${ROWS}`;
  const keys = rows.map((row) => row.key);
  if (withPostings)
    await tx.$executeRaw`DELETE FROM search_postings WHERE term = ANY(${keys}::int[])`;
  await tx.$executeRaw`DELETE FROM ${table} WHERE ${key} = ANY(${keys}::int[])`;
  return keys.at(-1) ?? null;
}

import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { BEFORE_ANY } from './usual-length.ts';
import { INDEX_FORMAT, INDEX_VERSION } from './version.ts';

/** An edition of the index: the rules it is made by, and how long texts were when it was begun. */
export type Edition = { id: number; version: number; usualLength: number };

const GROWN = 0; // version of an index that grew by publishing alone: of no rules

// How long what was read is read on by code of before, and written for it: an update takes minutes.
const READ_ON = Prisma.sql`interval '1 hour'`;
const IN_USE = Prisma.sql`format = ${INDEX_FORMAT}
  AND (replaced_at IS NULL OR whole_at IS NOT NULL AND replaced_at > now() - ${READ_ON})`;
const EDITION = Prisma.sql`id, version, usual_length AS "usualLength"`;

/** The edition that is read: the newest by our rules, else the newest there is. A scalar of a query. */
export const READ_EDITION = Prisma.sql`coalesce((
  SELECT id FROM search_state WHERE whole_at IS NOT NULL AND ${IN_USE}
  ORDER BY version = ${INDEX_VERSION} DESC, id DESC LIMIT 1), 1)`;

/** The number of the edition that is read. */
export async function readEdition(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ id: number }[]>`SELECT ${READ_EDITION} AS id`;
  return row?.id ?? 1;
}

/** Those that take what is published, read or not: all that somebody may read, now or soon. Under the lock. */
export async function editionsInUse(tx: Tx): Promise<Edition[]> {
  const found = await tx.$queryRaw<Edition[]>`
    SELECT ${EDITION} FROM search_state WHERE ${IN_USE} ORDER BY id`;
  if (found.length > 0) return found;
  const first = { version: GROWN, usualLength: BEFORE_ANY, format: INDEX_FORMAT };
  const { id } = await tx.searchEdition.create({ data: { ...first, id: await newEditionId(tx) } });
  return [{ id, ...first }];
}

/** The edition by our rules that is being made, else the one that is read, where it need not be made anew. */
export async function editionToComplete(
  tx: Tx,
  { anew }: { anew: boolean },
): Promise<Edition | undefined> {
  const [found] = await tx.$queryRaw<Edition[]>`
    SELECT ${EDITION} FROM search_state
    WHERE ${IN_USE} AND version = ${INDEX_VERSION} AND (whole_at IS NULL OR NOT ${anew}::boolean)
    ORDER BY id DESC LIMIT 1`;
  return found;
}

/** A number that no edition has. */
export async function newEditionId(tx: Tx): Promise<number> {
  const { _max: last } = await tx.searchEdition.aggregate({ _max: { id: true } });
  return (last.id ?? 0) + 1;
}

/** Whether an edition still takes what is published. */
export async function isInUse(tx: Tx, edition: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ used: boolean }[]>`
    SELECT EXISTS (SELECT FROM search_state WHERE id = ${edition} AND ${IN_USE}) AS used`;
  return row?.used ?? false;
}

import type { Tx } from '../../db/client.ts';
import { Prisma } from '../../db/generated/client.ts';
import { INDEX_FORMAT, INDEX_VERSION } from '../version.ts';
import { BEFORE_ANY } from './usual-length.ts';

/** An edition of the index: the rules it is made by, and how long texts were when it was begun. */
export type Edition = { id: number; version: number; usualLength: number; isWhole: boolean };

/** Version of an index that grew by publishing alone. */
export const GROWN = 0; // of no rules

// How long what was read is read on by code of before, and written for it: an update takes minutes.
const READ_ON = Prisma.sql`interval '1 hour'`;
/** Whether code of the same rules reads a later edition than that of a row: nobody reads that any more. */
export const OUTDONE = Prisma.sql`EXISTS (
  SELECT FROM search_state later WHERE later.version = search_state.version
    AND later.id > search_state.id AND later.whole_at IS NOT NULL)`;
const IN_USE = Prisma.sql`format = ${INDEX_FORMAT}
  AND (replaced_at IS NULL
    OR whole_at IS NOT NULL AND replaced_at > now() - ${READ_ON} AND NOT ${OUTDONE})`;
const EDITION = Prisma.sql`
  id, version, usual_length AS "usualLength", whole_at IS NOT NULL AS "isWhole"`;

/** The edition that is read: the newest by our rules, else the newest there is. A scalar of a query. */
export const READ_EDITION = Prisma.sql`coalesce((
  SELECT id FROM search_state WHERE whole_at IS NOT NULL AND ${IN_USE}
  ORDER BY version = ${INDEX_VERSION} DESC, id DESC LIMIT 1), 1)`;

/** The number of the edition that is read. */
export async function readEdition(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ id: number }[]>`SELECT ${READ_EDITION} AS id`;
  return row?.id ?? 1;
}

/** Those that take what is published at once: all that somebody may be reading. Under the lock. */
export async function editionsToWrite(tx: Tx): Promise<Edition[]> {
  const found = await editionsToRead(tx);
  if (found.length > 0) return found;
  const first = { version: GROWN, usualLength: BEFORE_ANY, format: INDEX_FORMAT };
  const { id } = await tx.searchEdition.create({ data: { ...first, id: await newEditionId(tx) } });
  return [{ id, ...first, isWhole: true }];
}

/** Those that somebody may be reading. */
export function editionsToRead(tx: Tx): Promise<Edition[]> {
  return tx.$queryRaw<Edition[]>`
    SELECT ${EDITION} FROM search_state WHERE ${IN_USE} AND whole_at IS NOT NULL ORDER BY id`;
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

/** Whether an edition is read by somebody, or will be once it is whole. */
export async function isInUse(tx: Tx, edition: number): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ used: boolean }[]>`
    SELECT EXISTS (SELECT FROM search_state WHERE id = ${edition} AND ${IN_USE}) AS used`;
  return row?.used ?? false;
}

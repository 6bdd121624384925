import type { System } from '../../actor.ts';
import type { Tx } from '../../db/client.ts';
import { purge } from '../../kept/purge.ts';
import { cacheTags } from '../../kept/tags.ts';
import { type Edition, editionToComplete, isInUse, newEditionId } from '../postings/editions.ts';
import { lockIndex } from '../postings/lock.ts';
import { patiently } from '../postings/transaction.ts';
import { measureUsualLength } from '../postings/usual-length.ts';
import { INDEX_FORMAT, INDEX_VERSION } from '../postings/version.ts';

/** The edition that is to be completed: one that was begun, else the one by our rules that is read, else a new one. */
export async function openEdition(actor: System, { anew }: { anew: boolean }): Promise<Edition> {
  const begun = await patiently(actor, (tx) => editionToComplete(tx, { anew }));
  if (begun) return begun;
  const usualLength = await patiently(actor, measureUsualLength);
  return patiently(actor, async (tx) => {
    await lockIndex(tx);
    // Somebody else may have begun one meanwhile.
    const other = await editionToComplete(tx, { anew });
    return other ?? beginEdition(tx, await newEditionId(tx), usualLength);
  });
}

function beginEdition(tx: Tx, id: number, usualLength: number): Promise<Edition> {
  const rules = { version: INDEX_VERSION, format: INDEX_FORMAT };
  return tx.searchEdition.create({ data: { id, usualLength, ...rules, wholeAt: null } });
}

/**
 * Has an edition read that lacks nothing, in place of those before it; answers whether it is. From the next
 * statement on nobody of our version reads another.
 */
export async function readFromNowOn(tx: Tx, { id }: Edition): Promise<boolean> {
  await lockIndex(tx);
  const standing = await tx.searchEdition.findUnique({ where: { id } });
  if (standing?.wholeAt || !(await isInUse(tx, id))) return true; // it is already, or a later one is
  const [lacking] = await tx.$queryRaw<{ any: boolean }[]>`
    SELECT EXISTS (SELECT FROM publications p WHERE NOT EXISTS (
      SELECT FROM search_documents d WHERE d.question_id = p.question_id AND d.edition = ${id}
    )) AS any`;
  if (lacking?.any) return false;
  await tx.$executeRaw`
    UPDATE search_state SET whole_at = now() WHERE id = ${id} AND whole_at IS NULL`;
  await tx.$executeRaw`
    UPDATE search_state SET replaced_at = now() WHERE id < ${id} AND replaced_at IS NULL`;
  // Pages made meanwhile count what was in the index by then.
  await purge(tx, [cacheTags.questions]);
  return true;
}

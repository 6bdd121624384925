import type { System } from '../../../actor.ts';
import type { Tx } from '../../../db/client.ts';
import { purge } from '../../../kept/purge.ts';
import { cacheTags } from '../../../kept/tags.ts';
import { INDEX_FORMAT, INDEX_VERSION } from '../../version.ts';
import {
  type Edition,
  editionToComplete,
  GROWN,
  isInUse,
  newEditionId,
  readEdition,
} from '../editions.ts';
import { forgetPending } from '../forget-documents.ts';
import { lockIndex, lockMaking } from '../lock.ts';
import { putIntoEdition } from '../put-question.ts';
import { patiently } from '../transaction.ts';
import { measureUsualLength } from '../usual-length.ts';
import { missing } from './missing.ts';

const FEW = 8; // questions, which have come while it was made; they are put into it before it is read

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

async function beginEdition(tx: Tx, id: number, usualLength: number): Promise<Edition> {
  const rules = { version: INDEX_VERSION, format: INDEX_FORMAT };
  await tx.searchEdition.create({ data: { id, usualLength, ...rules, wholeAt: null } });
  return { id, usualLength, version: INDEX_VERSION, isWhole: false };
}

/** Whether one that is made holds more than twice of what is read: it finds more before it is compared. */
export async function isSoonerRead(tx: Tx, { id, isWhole }: Edition): Promise<boolean> {
  if (isWhole) return false;
  const inEdition = (edition: number) => tx.searchDocument.count({ where: { edition } });
  return (await inEdition(id)) > 2 * (await inEdition(await readEdition(tx)));
}

/**
 * Has an edition read that lacks nothing, or only what has come in the last moments and is added here, in place of
 * those before it; answers whether it is. From the next statement on nobody of our version reads another.
 */
export async function readFromNowOn(tx: Tx, edition: Edition): Promise<boolean> {
  const { id } = edition;
  if (edition.isWhole) return true;
  await lockMaking(tx);
  await forgetPending(tx, id);
  await lockIndex(tx);
  const standing = await tx.searchEdition.findUnique({ where: { id } });
  if (standing?.wholeAt || !(await isInUse(tx, id))) return true; // it is already, or a later one is
  const late = await missing(tx, edition);
  const pending = await tx.searchPending.count({ where: { edition: id } });
  if (late.length > FEW || pending > FEW) return false;
  await forgetPending(tx, id);
  for (const questionId of late) await putIntoEdition(tx, edition, questionId);
  await tx.$executeRaw`
    UPDATE search_state SET whole_at = now() WHERE id = ${id} AND whole_at IS NULL`;
  await tx.$executeRaw`
    UPDATE search_state SET replaced_at = now()
    WHERE (id < ${id} OR version = ${GROWN}) AND replaced_at IS NULL`;
  // Pages made meanwhile count what was in the index by then.
  await purge(tx, [cacheTags.questions]);
  return true;
}

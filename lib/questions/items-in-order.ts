import { VISITOR } from '../auth/actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import { type ItemRow, itemSelect } from './published-rows.ts';
import { itemOf, type PublishedItem } from './published-views.ts';

/** Published questions in the order of their ids; one hidden meanwhile is left out. */
export async function rowsInOrder(tx: Tx, ids: readonly string[]): Promise<ItemRow[]> {
  const rows = await tx.publication.findMany({
    where: { questionId: { in: [...ids] } },
    select: itemSelect,
  });
  const byId = new Map(rows.map((row) => [row.questionId, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The same as lists show them. */
export async function itemsInOrder(ids: readonly string[]): Promise<PublishedItem[]> {
  if (ids.length === 0) return [];
  const rows = await withActor(VISITOR, (tx) => rowsInOrder(tx, ids));
  return rows.map((row) => itemOf(row));
}

import { VISITOR } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import { itemSelect } from './published-rows.ts';
import { type Asked, itemOf, type PublishedItem } from './published-views.ts';

/** Published questions as lists show them, in the order of their ids; one hidden meanwhile is left out. */
export async function itemsInOrder(
  ids: readonly string[],
  asked: Asked = {},
): Promise<PublishedItem[]> {
  if (ids.length === 0) return [];
  const rows = await withActor(VISITOR, (tx) =>
    tx.publication.findMany({ where: { questionId: { in: [...ids] } }, select: itemSelect }),
  );
  return ids.flatMap((id) => {
    const row = rows.find(({ questionId }) => questionId === id);
    return row ? [itemOf(row, asked)] : [];
  });
}

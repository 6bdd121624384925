import type { Tx } from '../db/client.ts';
import { afterCommit, hint } from '../db/hints.ts';
import { markHeard } from './hear-purges.ts';
import { forget } from './reads.ts';

/**
 * Says in the transaction of a change which kept reads and pages it makes wrong. With the change it is
 * certain: this process forgets them before the command returns, the others at a word or at their next look
 * (hear-purges.ts). What is being made from older data at that moment is not kept either.
 */
export async function purge(tx: Tx, tags: readonly string[]): Promise<void> {
  const { id, transaction } = await tx.purge.create({ data: { tags: [...tags] } });
  afterCommit(tx, () => {
    markHeard(id, transaction);
    forget(tags);
  });
  hint(tx, { kind: 'purge', ids: [String(id)] });
}

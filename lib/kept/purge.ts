import type { Tx } from '../db/client.ts';
import { afterCommit, hint } from '../db/hints.ts';
import { markHeard } from './hear-purges.ts';
import { forget } from './reads.ts';

/**
 * Says in the transaction of a change what it makes wrong. This process forgets it before the command returns,
 * the others at a word or their next look (hear-purges.ts); what is being made from older data is not kept.
 */
export async function purge(tx: Tx, gone: readonly string[]): Promise<void> {
  const tags = [...new Set(gone)];
  const { id, transaction } = await tx.purge.create({ data: { tags } });
  afterCommit(tx, () => {
    markHeard(id, transaction);
    forget(tags);
  });
  hint(tx, { kind: 'purge', ids: [String(id)] });
}

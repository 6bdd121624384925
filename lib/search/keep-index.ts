import type { System } from '../actor.ts';
import { MINUTE } from '../clock.ts';
import { completeIndex } from './complete-index.ts';
import { eraseEditions } from './index/making/erase-editions.ts';

const AT_ONCE = 20 * MINUTE; // of a round, which may take half an hour; the next one goes on where it ended

/**
 * Has the index be what our rules say: made anew beside the one that is read where it was made by others, what is
 * missing added, what nobody reads any more erased. Answers how many questions it added.
 */
export async function keepIndex(actor: System): Promise<number> {
  const added = await completeIndex(actor, { signal: AbortSignal.timeout(AT_ONCE) });
  await eraseEditions(actor);
  return added;
}

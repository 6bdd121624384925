import { listen, processId, say } from '../db/channel.ts';
import { forget, forgetAll, tellOthersBy } from './reads.ts';

/**
 * Once a process: a purge here is heard by the others, and theirs here. What may have been missed while
 * there was no connection is made up for by forgetting everything.
 */
export function purgeEverywhere(): () => void {
  tellOthersBy((tags) => void say({ kind: 'purge', ids: [...tags] }));
  return listen({
    onMessage: ({ kind, from, ids }) => {
      if (kind === 'purge' && from !== processId()) forget(ids);
    },
    onGap: forgetAll,
  });
}

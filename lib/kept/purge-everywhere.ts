import { listen } from '../db/channel.ts';
import { logFailure } from '../log.ts';
import { hearPurges, isHeard } from './hear-purges.ts';
import { forgetAll } from './reads.ts';

// How long a lost word about a purge may take: what is hidden is gone everywhere within five seconds.
const LOOK_EVERY_MS = 2_000;

/** Once a process: forgets what others purge, and everything after a gap. Answers how to stop. */
export function purgeEverywhere(): () => void {
  let looking = false;
  let again = false;
  let failed = false;
  const look = async () => {
    looking = true;
    do {
      again = false;
      await hearPurges().then(
        () => {
          failed = false;
        },
        (error) => {
          if (!failed) logFailure('purges', error);
          failed = true;
        },
      );
    } while (again && !failed);
    looking = false;
  };
  const lookSoon = () => {
    again = true;
    if (!looking) void look();
  };
  const timer = setInterval(lookSoon, LOOK_EVERY_MS).unref();
  const stop = listen({
    onMessage: ({ kind, ids }) => {
      if (kind === 'purge' && !ids.every((id) => isHeard(BigInt(id)))) lookSoon();
    },
    onGap: forgetAll,
  });
  lookSoon();
  return () => {
    clearInterval(timer);
    stop();
  };
}

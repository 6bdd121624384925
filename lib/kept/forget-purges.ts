import type { System } from '../actor.ts';
import { withActor } from '../db/client.ts';

// As long as a process may have been unable to look and still trust what it keeps, twice over (hear-purges.ts).
const KEPT_HOURS = 1;

/** Deletes purges that every process has heard of. @returns how many */
export function forgetPurges(actor: System): Promise<number> {
  return withActor(
    actor,
    (tx) =>
      tx.$executeRaw`DELETE FROM purges WHERE at < now() - make_interval(hours => ${KEPT_HOURS})`,
  );
}

import type { System } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { dayOfKeys } from './day-key.ts';

/** Deletes what was counted before today: nobody can count under those keys any more. @returns how many */
export function forgetRates(actor: System): Promise<number> {
  return withActor(actor, async (tx) => {
    const { count } = await tx.rateCount.deleteMany({ where: { day: { lt: dayOfKeys() } } });
    return count;
  });
}

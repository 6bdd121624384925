import type { System } from '../actor.ts';
import { promisedDay } from '../asking/promise.ts';
import { finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { eachAlone } from '../jobs/each-alone.ts';
import { passTalkOn, unheardTalks } from '../members/pass-talk-on.ts';

const PROMISED_WORKING_DAYS = 1; // by the end of the next one somebody gets in touch: deskCare.talkHint

/**
 * Tells somebody else of those who wanted to talk and whom the one who knew of it has not reached by the promised
 * day. @returns how many
 */
export async function passTalksOn(actor: System): Promise<number> {
  const today = finnishDay(clock.now());
  const unheard = await withActor(actor, unheardTalks);
  const late = unheard.filter(
    ({ createdAt }) => promisedDay(createdAt, PROMISED_WORKING_DAYS) < today,
  );
  return eachAlone('pass-talks-on', late, ({ id }) => withActor(actor, (tx) => passTalkOn(tx, id)));
}

import { SYSTEM } from '../actor.ts';
import { clock, DAY, HOUR } from '../clock.ts';
import { withActor } from '../db/client.ts';
import type { MemberId } from '../id.ts';
import { eachAlone } from '../jobs/each-alone.ts';
import { enqueueMissing } from '../jobs/queue.ts';
import { NEWS } from '../record/event-kinds.ts';

const SOON = HOUR; // by then what meets no hindrance has been sent
const FAR_BACK = 14 * DAY; // an older answer was read or is no news
const AT_ONCE = 1000; // of each kind a round

/** Leaves jobs anew for what is due and has none, as after a restored backup. @returns how many it saw */
export async function tellAgain(): Promise<number> {
  const now = clock.now().getTime();
  const [since, before] = [new Date(now - FAR_BACK), new Date(now - SOON)];
  const members = await withActor(
    SYSTEM,
    (tx) => tx.$queryRaw<{ memberId: MemberId }[]>`
      SELECT DISTINCT member_id AS "memberId" FROM desk_notices
      WHERE due_at BETWEEN ${since} AND ${before} LIMIT ${AT_ONCE}`,
  );
  const channels = await withActor(
    SYSTEM,
    (tx) => tx.$queryRaw<{ channelId: string }[]>`
      SELECT DISTINCT c.id AS "channelId"
      FROM events e JOIN notice_channels c ON c.question_id = e.question_id
      WHERE e.created_at BETWEEN ${since} AND ${before}
        AND e.kind = ANY(${NEWS}) AND e.id > c.told_event_id
      LIMIT ${AT_ONCE}`,
  );
  const desk = await eachAlone('tell-again', members, (ids) =>
    withActor(SYSTEM, (tx) => enqueueMissing(tx, 'desk-mail', ids)).then(() => 1),
  );
  const askers = await eachAlone('tell-again', channels, (ids) =>
    withActor(SYSTEM, (tx) => enqueueMissing(tx, 'notice', ids)).then(() => 1),
  );
  return desk + askers;
}

import { finnishDay, finnishMoment, minuteOf } from '../calendar.ts';
import { clock, DAY } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { MailPace } from '../db/generated/enums.ts';
import type { MemberId } from '../id.ts';
import { enqueue } from '../jobs/queue.ts';
import type { Subject } from '../kinds.ts';
import type { NoticeIds, NoticeKind } from './notice-kinds.ts';

const DIGEST_AT = 8 * 60; // minutes of the day in Finland: before the day's work, and never at night

/** Notes that a member is to hear by mail, as they have set it or `atOnce`; with its job in the same transaction. */
export async function tellMember<About extends Subject | null>(
  tx: Tx,
  { kind, about }: NoticeKind<About>,
  notice: { memberId: MemberId } & NoticeIds<About>,
  { atOnce = false }: { atOnce?: boolean } = {},
): Promise<void> {
  const { mailPace: chosen } = await tx.member.findUniqueOrThrow({
    where: { id: notice.memberId },
    select: { mailPace: true },
  });
  const mailPace = atOnce ? 'at_once' : chosen;
  const dueAt = dueFor(mailPace);
  if (!dueAt) return;
  await tx.deskNotice.create({ data: { ...notice, kind, subject: about, dueAt } });
  const at = mailPace === 'daily' ? dueAt : undefined;
  await enqueue(tx, 'desk-mail', { memberId: notice.memberId }, { at });
}

function dueFor(pace: MailPace): Date | null {
  if (pace === 'never') return null;
  const now = clock.now();
  if (pace === 'at_once') return minuteOf(now);
  const today = finnishDay(now);
  const morning = finnishMoment(today, DIGEST_AT);
  return morning > now ? morning : finnishMoment(new Date(today.getTime() + DAY), DIGEST_AT);
}

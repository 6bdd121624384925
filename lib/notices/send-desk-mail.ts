import { SYSTEM } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { MemberId } from '../id.ts';
import type { Jobs } from '../jobs/queue.ts';
import { localeOf } from '../members/locale-of.ts';
import { sendDeskMail } from './desk-mail.ts';

// By how much the clocks of two machines may differ: what is due by one of them is not left by the other.
const SLACK = MINUTE / 2;

/**
 * Sends a member one mail for everything due, with no word of any question; nothing to who has left.
 * At least once. @throws what the mail server says, for another try
 */
export async function sendDeskNotices({ memberId }: Jobs['desk-mail']): Promise<void> {
  const { due, member } = await withActor(SYSTEM, async (tx) => ({
    due: await dueFor(tx, memberId),
    member: await tx.member.findUnique({
      where: { id: memberId, leftAt: null },
      select: { languages: true, account: { select: { email: true } } },
    }),
  }));
  if (due.length === 0) return;
  const kinds = due.map(({ kind }) => kind);
  if (member) await sendDeskMail(member.account.email, localeOf(member.languages), kinds);
  await withActor(SYSTEM, (tx) =>
    tx.deskNotice.deleteMany({ where: { id: { in: due.map(({ id }) => id) } } }),
  );
}

/** What could not be delivered is forgotten: the desk itself has said it by now. */
export async function giveUpDeskMail({ memberId }: Jobs['desk-mail']): Promise<void> {
  const dueAt = { lte: clock.now() };
  await withActor(SYSTEM, (tx) => tx.deskNotice.deleteMany({ where: { memberId, dueAt } }));
}

function dueFor(tx: Tx, memberId: MemberId) {
  return tx.deskNotice.findMany({
    where: { memberId, dueAt: { lte: new Date(clock.now().getTime() + SLACK) } },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true },
  });
}

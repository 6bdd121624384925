import { SYSTEM } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { isLocale, type Locale } from '../i18n/routing.ts';
import { logFailure } from '../log.ts';
import { sendDeskMail } from './desk-mail.ts';

const AT_ONCE = 200; // notices a round; what is left over comes with the next
const LEASE = 10 * MINUTE; // one process sends; should it die, another may after this
const FIRST_RETRY = 5 * MINUTE; // doubled with every failure
const MOST_FAILURES = 6; // some five hours: by then the desk itself has said it

type Due = { id: bigint; memberId: string; kind: string; failures: number };

/**
 * Sends members what they are to hear of: one mail for everything that is due, with no word of any
 * question. At least once; what cannot be delivered is tried again for some hours.
 * @returns how many mails were sent
 */
export async function sendDeskNotices(): Promise<number> {
  let sent = 0;
  for (const [memberId, notices] of Map.groupBy(await takeDue(), (due) => due.memberId)) {
    const delivered = await deliver(memberId, notices);
    await settle(notices, delivered);
    if (delivered) sent += 1;
  }
  return sent;
}

/** Leases what is due, so that of several processes one sends it. */
function takeDue(): Promise<Due[]> {
  const now = clock.now();
  return withActor(
    SYSTEM,
    (tx) => tx.$queryRaw<Due[]>`
      UPDATE desk_notices SET due_at = ${new Date(now.getTime() + LEASE)}
      WHERE id IN (SELECT id FROM desk_notices WHERE due_at <= ${now}
        ORDER BY due_at, id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
      RETURNING id, member_id AS "memberId", kind, failures`,
  );
}

async function deliver(memberId: string, notices: Due[]): Promise<boolean> {
  const member = await withActor(SYSTEM, (tx) =>
    tx.member.findUnique({
      where: { id: memberId, leftAt: null },
      select: { languages: true, account: { select: { email: true } } },
    }),
  );
  if (!member) return true; // whoever has left is written to no more
  try {
    const kinds = notices.map(({ kind }) => kind);
    await sendDeskMail(member.account.email, localeOf(member.languages), kinds);
    return true;
  } catch (error) {
    logFailure('desk mail', error);
    return false;
  }
}

function localeOf([language = 'fi']: string[]): Locale {
  return isLocale(language) ? language : 'fi';
}

async function settle(notices: Due[], delivered: boolean): Promise<void> {
  await withActor(SYSTEM, async (tx) => {
    for (const { id, failures } of notices) {
      if (delivered || failures + 1 >= MOST_FAILURES) {
        await tx.deskNotice.deleteMany({ where: { id } });
      } else {
        const dueAt = new Date(clock.now().getTime() + FIRST_RETRY * 2 ** failures);
        await tx.deskNotice.updateMany({ where: { id }, data: { dueAt, failures: failures + 1 } });
      }
    }
  });
}

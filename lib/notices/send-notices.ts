import { SYSTEM } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { DEFAULT_LOCALE, isLocale } from '../i18n/routing.ts';
import { PUBLISHING_EVENTS } from '../publishing/event-kinds.ts';
import { QUESTION_EVENTS } from '../questions/event-kinds.ts';
import { vaultOf } from '../sealing/vault.ts';
import { sendNoticeMail } from './notice-mail.ts';
import { subscriptionSchema } from './schema.ts';
import { sendPush } from './send-push.ts';

/** What an asker is told of: each leaves them something to read. */
const NEWS = [
  QUESTION_EVENTS.approved,
  QUESTION_EVENTS.delivered,
  QUESTION_EVENTS.declined,
  QUESTION_EVENTS.expired,
  PUBLISHING_EVENTS.public_version_proposed,
].map(({ kind }) => kind);

const AT_ONCE = 20; // channels a round: a slow mail server holds up nothing else
const LEASE = 10 * MINUTE; // one process sends; should it die, another may after this
const FIRST_RETRY = 5 * MINUTE; // doubled with every failure
const MOST_FAILURES = 8; // about a day: after that the address is taken for wrong and forgotten

type Due = {
  id: string;
  kind: 'email' | 'push';
  locale: string;
  questionId: string;
  dataKey: Uint8Array;
  sealedAddress: Uint8Array;
  failures: number;
  newest: bigint; // the last event to be told of
};

/**
 * Tells askers who wanted to hear of it that there is something to read: once for everything that is
 * new, with no word of what. At least once; whatever cannot be delivered is tried again, and given up
 * after a day. Then forgets the addresses of closed questions.
 * @returns how many were told
 */
export async function sendNotices(): Promise<number> {
  let told = 0;
  for (const due of await takeDue()) {
    const outcome = await deliver(due);
    if (outcome === 'told') told += 1;
    await settle(due, outcome);
  }
  await forgetClosed();
  return told;
}

/** Leases what is due, so that of several processes one sends it. */
function takeDue(): Promise<Due[]> {
  const now = clock.now();
  const until = new Date(now.getTime() + LEASE);
  return withActor(
    SYSTEM,
    (tx) => tx.$queryRaw<Due[]>`
      WITH due AS (
        SELECT c.id, max(e.id) AS newest
        FROM notice_channels c
        JOIN events e ON e.question_id = c.question_id AND e.id > c.told_event_id
        WHERE c.next_at <= ${now} AND e.kind = ANY(${NEWS})
        GROUP BY c.id ORDER BY max(e.id) LIMIT ${AT_ONCE}
      ), leased AS (
        UPDATE notice_channels c SET next_at = ${until}
        FROM due WHERE c.id = due.id AND c.next_at <= ${now}
        RETURNING c.*, due.newest
      )
      SELECT l.id, l.kind::text AS kind, l.locale, l.question_id AS "questionId",
        q.data_key AS "dataKey", l.sealed_address AS "sealedAddress", l.failures, l.newest
      FROM leased l JOIN questions q ON q.id = l.question_id`,
  );
}

async function deliver(due: Due): Promise<'told' | 'failed' | 'gone'> {
  const vault = vaultOf({ id: due.questionId, dataKey: due.dataKey });
  const address = vault.open(due.sealedAddress, 'noticeAddress', due.id);
  const locale = isLocale(due.locale) ? due.locale : DEFAULT_LOCALE;
  if (due.kind === 'push') {
    return sendPush(subscriptionSchema.parse(JSON.parse(address)), locale);
  }
  return sendNoticeMail(address, due.id, locale);
}

async function settle(due: Due, outcome: 'told' | 'failed' | 'gone'): Promise<void> {
  const { id, failures } = due;
  const now = clock.now();
  await withActor(SYSTEM, async (tx) => {
    if (outcome === 'told') {
      const told = { toldEventId: due.newest, failures: 0, nextAt: now };
      await tx.noticeChannel.updateMany({ where: { id }, data: told });
    } else if (outcome === 'gone' || failures + 1 >= MOST_FAILURES) {
      await tx.noticeChannel.deleteMany({ where: { id } });
    } else {
      const nextAt = new Date(now.getTime() + FIRST_RETRY * 2 ** failures);
      await tx.noticeChannel.updateMany({
        where: { id },
        data: { failures: failures + 1, nextAt },
      });
    }
  });
}

/** A closed question needs no address once its asker has been told that it is closed. */
async function forgetClosed(): Promise<void> {
  await withActor(
    SYSTEM,
    (tx) => tx.$executeRaw`
      DELETE FROM notice_channels c USING questions q
      WHERE q.id = c.question_id AND q.status = 'closed' AND NOT EXISTS (
        SELECT 1 FROM events e
        WHERE e.question_id = c.question_id AND e.id > c.told_event_id AND e.kind = ANY(${NEWS}))`,
  );
}

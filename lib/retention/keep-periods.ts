import { SYSTEM } from '../actor.ts';
import { eraseQuestions } from '../asking/delete-question.ts';
import { forgetUsedForms } from '../asking/used-form.ts';
import { clock, DAY } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { env } from '../env.ts';
import type { PeriodName } from '../periods.ts';
import { expireQuestion } from '../triage/expire-question.ts';
import { replaceOriginal } from './replace-original.ts';

const AT_ONCE = 50; // rows of a kind a round: what is left over comes next time

/** The moment before which something has been kept long enough. */
function before(name: PeriodName): Date {
  return new Date(clock.now().getTime() - env().keepDays[name] * DAY);
}

// Whatever happened last to a question, also when its events are gone already.
const LAST = Prisma.sql`greatest(q.changed_at,
  (SELECT max(e.created_at) FROM events e WHERE e.question_id = q.id))`;

/**
 * The one job that ends what has been kept long enough, by the table of periods. Run twice, or by
 * two processes at once, it does the same.
 * @returns how many rows it ended
 */
export async function keepPeriods(): Promise<number> {
  let ended = 0;
  for (const rule of RULES) ended += await rule();
  return ended;
}

const RULES: (() => Promise<number>)[] = [
  closeUnanswered,
  () => erase(Prisma.sql`q.status = 'closed' AND ${LAST} < ${before('closed')}`),
  () =>
    erase(
      Prisma.sql`q.status = 'answered' AND q.visibility <> 'public' AND ${LAST} < ${before('answered')}`,
    ),
  replaceOriginals,
  forgetAddresses,
  forgetCheckIns,
  forgetEvents,
  () => withActor(SYSTEM, forgetUsedForms),
];

async function closeUnanswered(): Promise<number> {
  const late = await withActor(SYSTEM, (tx) =>
    tx.question.findMany({
      where: { status: { in: ['received', 'open'] }, promisedOn: { lt: before('unanswered') } },
      take: AT_ONCE,
      select: { id: true },
    }),
  );
  for (const { id } of late) await expireQuestion(SYSTEM, id);
  return late.length;
}

function erase(rule: Prisma.Sql): Promise<number> {
  return withActor(SYSTEM, async (tx) => {
    const questions = await take(tx, rule, AT_ONCE);
    await eraseQuestions(tx, questions);
    return questions.length;
  });
}

async function replaceOriginals(): Promise<number> {
  const rule = Prisma.sql`q.status = 'answered' AND q.visibility = 'public'
    AND q.original_replaced_at IS NULL AND ${LAST} < ${before('originals')}`;
  for (let count = 0; count < AT_ONCE; count += 1) {
    const found = await withActor(SYSTEM, async (tx) => {
      const [question] = await take(tx, rule, 1);
      if (question) await replaceOriginal(tx, question.id);
      return question;
    });
    if (!found) return count;
  }
  return AT_ONCE;
}

function forgetAddresses(): Promise<number> {
  return withActor(
    SYSTEM,
    (tx) => tx.$executeRaw`
      DELETE FROM notice_channels c USING questions q
      WHERE q.id = c.question_id AND q.status = 'answered' AND ${LAST} < ${before('addresses')}`,
  );
}

async function forgetCheckIns(): Promise<number> {
  const { count } = await withActor(SYSTEM, (tx) =>
    tx.checkIn.deleteMany({ where: { createdAt: { lt: before('checkIns') } } }),
  );
  return count;
}

async function forgetEvents(): Promise<number> {
  const { count } = await withActor(SYSTEM, (tx) =>
    tx.event.deleteMany({ where: { createdAt: { lt: before('events') } } }),
  );
  return count;
}

// Held until the transaction ends, so that nothing happens to them meanwhile; what somebody else
// holds just now is left for the next round.
function take(
  tx: Tx,
  rule: Prisma.Sql,
  most: number,
): Promise<{ id: string; visibility: string }[]> {
  return tx.$queryRaw`
    SELECT q.id, q.visibility::text AS visibility FROM questions q
    WHERE ${rule} ORDER BY q.id LIMIT ${most} FOR UPDATE OF q SKIP LOCKED`;
}

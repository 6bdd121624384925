import { SYSTEM } from '../actor.ts';
import { eraseQuestions } from '../asking/delete-question.ts';
import { forgetUsedForms } from '../asking/used-form.ts';
import { clock, DAY, MINUTE } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { env } from '../env.ts';
import type { QuestionId } from '../id.ts';
import { eachAlone } from '../jobs/each-alone.ts';
import type { PeriodName } from '../periods.ts';
import { cutOldMoments } from '../questions/cut-moments.ts';
import { expireQuestion } from '../triage/expire-question.ts';
import { fillSealed } from './fill-sealed.ts';
import { replaceOriginal } from './replace-original.ts';

const AT_ONCE = 50; // questions in a transaction
const MOST_LATE = 500; // questions a round, each in a transaction of its own
const EVENTS_AT_ONCE = 5_000; // rows that hang on nothing else
const MOST_BATCHES = 500; // what is left over comes with the next round
const PATIENCE = { timeout: MINUTE }; // nobody waits for it

/** The moment before which something has been kept long enough. */
function before(name: PeriodName): Date {
  return new Date(clock.now().getTime() - env().keepDays[name] * DAY);
}

/** What ends when it was kept long enough: one rule a job, safe to run twice; answers how many ended. */
export const KEEP_RULES = {
  'close-unanswered': closeUnanswered,
  'erase-closed': () =>
    eraseAll(() => Prisma.sql`q.status = 'closed' AND q.last_event_at < ${before('closed')}`),
  'erase-answered': () =>
    eraseAll(
      () => Prisma.sql`q.status = 'answered' AND q.visibility IN ('private', 'hidden')
        AND q.last_event_at < ${before('answered')}`,
    ),
  'replace-originals': replaceOriginals,
  'forget-addresses': forgetAddresses,
  'forget-check-ins': forgetCheckIns,
  'forget-verdicts': forgetOldVerdicts,
  'forget-events': () => untilLess(EVENTS_AT_ONCE, forgetEvents),
  'cut-moments': () => cutOldMoments(SYSTEM),
  'fill-sealed': () => untilLess(AT_ONCE, (tx) => fillSealed(tx, AT_ONCE)),
  'forget-used-forms': () => withActor(SYSTEM, forgetUsedForms, PATIENCE),
} as const satisfies Record<string, () => Promise<number>>;

async function closeUnanswered(): Promise<number> {
  const late = await withActor(SYSTEM, (tx) =>
    tx.question.findMany({
      where: { status: { in: ['received', 'open'] }, promisedOn: { lt: before('unanswered') } },
      take: MOST_LATE,
      orderBy: { promisedOn: 'asc' },
      select: { id: true },
    }),
  );
  return eachAlone('close-unanswered', late, ({ id }) => expireQuestion(SYSTEM, id).then(() => 1));
}

function eraseAll(rule: () => Prisma.Sql): Promise<number> {
  return untilLess(AT_ONCE, async (tx) => {
    const questions = await take(tx, rule(), AT_ONCE);
    await eraseQuestions(tx, questions);
    return questions.length;
  });
}

// One question a transaction: it writes all of its texts anew, and one that cannot holds up no other.
async function replaceOriginals(): Promise<number> {
  const rule = Prisma.sql`q.status = 'answered' AND q.visibility = 'public'
    AND q.original_replaced_at IS NULL AND q.last_event_at < ${before('originals')}`;
  const due = await withActor(SYSTEM, (tx) => take(tx, rule, MOST_LATE));
  const replace = async (tx: Tx, id: QuestionId) => {
    const [still] = await take(tx, Prisma.sql`${rule} AND q.id = ${id}`, 1);
    if (still) await replaceOriginal(tx, id);
    return still ? 1 : 0;
  };
  return eachAlone('replace-originals', due, ({ id }) =>
    withActor(SYSTEM, (tx) => replace(tx, id), PATIENCE),
  );
}

function forgetAddresses(): Promise<number> {
  return withActor(
    SYSTEM,
    (tx) => tx.$executeRaw`
      DELETE FROM notice_channels c USING questions q
      WHERE q.id = c.question_id AND q.status = 'answered'
        AND q.last_event_at < ${before('addresses')}`,
    PATIENCE,
  );
}

async function forgetCheckIns(): Promise<number> {
  const old = { createdAt: { lt: before('checkIns') } };
  const { count } = await withActor(
    SYSTEM,
    (tx) => tx.checkIn.deleteMany({ where: old }),
    PATIENCE,
  );
  return count;
}

async function forgetOldVerdicts(): Promise<number> {
  const old = { askedOn: { lt: before('verdicts') } };
  const { count } = await withActor(SYSTEM, (tx) =>
    tx.classifierVerdict.deleteMany({ where: old }),
  );
  return count;
}

function forgetEvents(tx: Tx): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM events WHERE id IN (
      SELECT id FROM events WHERE created_at < ${before('events')}
      ORDER BY created_at LIMIT ${EVENTS_AT_ONCE} FOR UPDATE SKIP LOCKED)`;
}

/** Does a batch, each in a transaction of its own, until one was not full. @returns how many rows in all */
async function untilLess(full: number, batch: (tx: Tx) => Promise<number>): Promise<number> {
  let all = 0;
  for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
    const ended = await withActor(SYSTEM, batch, PATIENCE);
    all += ended;
    if (ended < full) break;
  }
  return all;
}

// Held until the transaction ends; what somebody else holds is left for the next round.
function take(
  tx: Tx,
  rule: Prisma.Sql,
  most: number,
): Promise<{ id: QuestionId; visibility: string }[]> {
  return tx.$queryRaw`
    SELECT q.id, q.visibility::text AS visibility FROM questions q
    WHERE ${rule} ORDER BY q.last_event_at LIMIT ${most} FOR UPDATE OF q SKIP LOCKED`;
}

import type { System } from '../actor.ts';
import { clock, HOUR } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { QuestionId } from '../id.ts';

// As long as a question that nobody has opened may tell the minute in which it was sent.
const LONGEST_HOURS = 48;

/** Cuts the moments of what the asker of a question did to their days: somebody has opened or answered it. */
export async function cutMoments(tx: Tx, questionId: QuestionId): Promise<void> {
  await tx.$executeRaw`
    WITH messages AS (
      UPDATE thread_messages SET created_at = date_trunc('day', created_at, 'Europe/Helsinki')
      WHERE question_id = ${questionId}
    ), acts AS (
      UPDATE events SET created_at = date_trunc('day', created_at, 'Europe/Helsinki')
      WHERE question_id = ${questionId} AND actor = 'asker'
    ), held AS (
      UPDATE claims SET claimed_at = date_trunc('day', claimed_at, 'Europe/Helsinki')
      WHERE question_id = ${questionId}
    ), calls AS (
      UPDATE alarms a SET raised_at = date_trunc('day', raised_at, 'Europe/Helsinki'),
        told_at = date_trunc('day', told_at, 'Europe/Helsinki'),
        called_at = date_trunc('day', called_at, 'Europe/Helsinki')
      FROM questions q
      WHERE q.id = a.question_id AND q.id = ${questionId} AND q.status IN ('answered', 'closed')
    ), called AS (
      UPDATE alarm_calls c SET asked_at = date_trunc('day', asked_at, 'Europe/Helsinki'),
        told_at = date_trunc('day', c.told_at, 'Europe/Helsinki')
      FROM alarms a, questions q
      WHERE a.id = c.alarm_id AND q.id = a.question_id AND q.id = ${questionId}
        AND q.status IN ('answered', 'closed')
    )
    UPDATE questions q SET received_at = date_trunc('day', received_at, 'Europe/Helsinki'),
      to_the_minute = status NOT IN ('answered', 'closed')
        AND EXISTS (SELECT FROM alarms a WHERE a.question_id = q.id)
    WHERE id = ${questionId}`;
}

/** The same for whatever has waited for two days. @returns how many questions had */
export async function cutOldMoments(actor: System): Promise<number> {
  const before = new Date(clock.now().getTime() - LONGEST_HOURS * HOUR);
  return withActor(actor, async (tx) => {
    const rows = await tx.question.findMany({ where: { toTheMinute: true }, select: { id: true } });
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return 0;
    // A claim that a message gave ends with a day too, and a little later than it would have.
    await tx.$executeRaw`
      UPDATE claims c
      SET expires_at = date_trunc('day', c.expires_at, 'Europe/Helsinki') + interval '1 day'
      FROM events e
      WHERE c.question_id = ANY(${ids}) AND e.question_id = c.question_id AND e.kind = 'follow_up'
        AND c.claimed_at < ${before}
        AND c.claimed_at - e.created_at BETWEEN interval '0' AND interval '1 minute'`;
    await tx.$executeRaw`
      WITH messages AS (
        UPDATE thread_messages SET created_at = date_trunc('day', created_at, 'Europe/Helsinki')
        WHERE question_id = ANY(${ids}) AND created_at < ${before}
      ), held AS (
        UPDATE claims SET claimed_at = date_trunc('day', claimed_at, 'Europe/Helsinki')
        WHERE question_id = ANY(${ids}) AND claimed_at < ${before}
      ), calls AS (
        UPDATE alarms SET raised_at = date_trunc('day', raised_at, 'Europe/Helsinki'),
          told_at = date_trunc('day', told_at, 'Europe/Helsinki')
        WHERE question_id = ANY(${ids}) AND raised_at < ${before}
      ), called AS (
        UPDATE alarm_calls c SET asked_at = date_trunc('day', asked_at, 'Europe/Helsinki'),
          told_at = date_trunc('day', c.told_at, 'Europe/Helsinki')
        FROM alarms a
        WHERE a.id = c.alarm_id AND a.question_id = ANY(${ids}) AND c.asked_at < ${before}
      )
      UPDATE events SET created_at = date_trunc('day', created_at, 'Europe/Helsinki')
      WHERE question_id = ANY(${ids}) AND actor = 'asker' AND created_at < ${before}`;
    return tx.$executeRaw`
      UPDATE questions q SET
        received_at = date_trunc('day', received_at, 'Europe/Helsinki'),
        changed_at = date_trunc('day', changed_at, 'Europe/Helsinki'),
        last_event_at = date_trunc('day', last_event_at, 'Europe/Helsinki'),
        to_the_minute = false
      WHERE id = ANY(${ids})
        AND NOT EXISTS (SELECT FROM alarms WHERE question_id = q.id AND raised_at >= ${before})
        AND NOT EXISTS (SELECT FROM events
          WHERE question_id = q.id AND actor = 'asker' AND created_at >= ${before})`;
  });
}

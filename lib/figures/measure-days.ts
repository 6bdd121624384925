import type { System } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock, DAY, MINUTE } from '../clock.ts';
import { withActor } from '../db/client.ts';

/** For how many days it is kept how many answers were given and how long people had waited for them. */
export const KEPT_DAYS = 90;

/** In place of the days that somebody had waited, where they had had an answer before. */
export const NOT_FIRST = -1;

const LONGEST_WAIT = 60; // days: beyond that they are all the same to a median
const PATIENCE = { timeout: MINUTE }; // the first time it reads all ninety days

/**
 * Counts the answers of the last counted day and since, by theme and by the days that had been waited for them, so
 * that no page counts answers. @returns 0, as there is nothing to tell
 */
export function measureDays(actor: System): Promise<number> {
  const today = finnishDay(clock.now());
  const oldest = new Date(today.getTime() - KEPT_DAYS * DAY);
  return withActor(
    actor,
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE answered_days IN SHARE ROW EXCLUSIVE MODE`;
      const { _max } = await tx.answeredDay.aggregate({ _max: { day: true } });
      const since = _max.day && _max.day > oldest ? _max.day : oldest;
      await tx.answeredDay.deleteMany({
        where: { OR: [{ day: { lt: oldest } }, { day: { gte: since } }] },
      });
      await tx.$executeRaw`
        INSERT INTO answered_days (day, theme_id, waited, answers)
        SELECT (a.approved_at AT TIME ZONE 'Europe/Helsinki')::date, q.theme_id,
          CASE WHEN EXISTS (SELECT FROM answers e
              WHERE e.question_id = a.question_id AND e.approved_at < a.approved_at)
            THEN ${NOT_FIRST}::int
            ELSE least((a.approved_at AT TIME ZONE 'Europe/Helsinki')::date
              - (q.received_at AT TIME ZONE 'Europe/Helsinki')::date, ${LONGEST_WAIT}::int) END,
          count(*)
        FROM answers a JOIN questions q ON q.id = a.question_id
        WHERE a.approved_at >= ${since}::date::timestamp AT TIME ZONE 'Europe/Helsinki'
        GROUP BY 1, 2, 3`;
      return 0;
    },
    PATIENCE,
  );
}

import { VISITOR } from '../actor.ts';
import { clock, DAY } from '../clock.ts';
import { reading } from '../db/client.ts';

export type Figures = {
  published: number; // answers that anybody can read
  answeredLately: number; // answers given in the last 30 days, private ones too
  medianDays: number | null; // from question to first answer, over the last 90 days
};

const LATELY = 30 * DAY;
const MEDIAN_OVER = 90 * DAY;

/** Figures that are true now, counted from the answers themselves. */
export function figures(): Promise<Figures> {
  return reading(VISITOR, async (tx) => {
    const now = clock.now().getTime();
    const since = new Date(now - MEDIAN_OVER);
    const [median] = await tx.$queryRaw<{ days: number | null }[]>`
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY waited) / 86400 AS days
      FROM (
        SELECT extract(epoch FROM min(a.approved_at) - min(q.received_at))::float8 AS waited
        FROM answers a JOIN questions q ON q.id = a.question_id
        WHERE a.approved_at IS NOT NULL
        GROUP BY q.id HAVING min(a.approved_at) > ${since}
      ) AS first_answers`;
    return {
      published: await tx.publishedAnswer.count(),
      answeredLately: await tx.answer.count({
        where: { approvedAt: { gt: new Date(now - LATELY) } },
      }),
      medianDays: median?.days == null ? null : Math.max(1, Math.round(median.days)),
    };
  });
}

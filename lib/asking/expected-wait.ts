import { finnishDay } from '../calendar.ts';
import { clock, DAY } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { ThemeId } from '../id.ts';
import { promisedDay } from './promise.ts';

/** When a question asked now in a theme is answered at the latest. */
export type ExpectedWait = {
  themeId: ThemeId;
  promisedOn: Date;
  longer: boolean; // than the theme's usual promise
  restsUntil: Date | null; // the first day on which somebody answers there again
};

const MEASURED_DAYS = 28; // four whole weeks, so that every weekday counts the same
const WORKING_DAYS = 20; // in them
const LEAST_PER_DAY = 2; // answers: what a theme with too little behind it to measure is trusted with
const LONGEST_DAYS = 40; // working days, two months: beyond that a date says nothing

type Row = {
  themeId: ThemeId;
  promiseDays: number;
  waiting: number;
  answered: number;
  restsUntil: Date | null;
};

/**
 * The honest wait of every theme, or of one: its promise, or more when more questions wait than are answered, as
 * the hour's round has counted it (answered_days).
 * A theme rests while all of its organisations do.
 */
export async function expectedWaits(
  tx: Tx,
  themeId: ThemeId | null = null,
): Promise<ExpectedWait[]> {
  const now = clock.now();
  const since = new Date(finnishDay(now).getTime() - MEASURED_DAYS * DAY);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT t.id AS "themeId", t.promise_days AS "promiseDays",
      (SELECT count(*)::int FROM questions q WHERE q.theme_id = t.id
        AND q.status IN ('received', 'open', 'claimed', 'in_review')) AS waiting,
      coalesce(lately.answers, 0)::int AS answered,
      (SELECT CASE WHEN bool_and(coalesce(o.rests_until > ${finnishDay(now)}::date, false))
        THEN min(o.rests_until) END
        FROM organisation_themes o WHERE o.theme_id = t.id) AS "restsUntil"
    FROM themes t LEFT JOIN (
        SELECT theme_id, sum(answers) AS answers FROM answered_days WHERE day > ${since}::date
        GROUP BY theme_id
      ) AS lately ON lately.theme_id = t.id
    WHERE t.id = coalesce(${themeId}, t.id)`;
  return rows.map((row) => waitOf(row, now));
}

/** The day promised to a question that is asked, sent again or continued in a theme now. */
export async function promiseIn(tx: Tx, themeId: ThemeId): Promise<Date> {
  const [wait] = await expectedWaits(tx, themeId);
  if (!wait) throw new Error('A promise needs a theme.');
  return wait.promisedOn;
}

function waitOf({ themeId, promiseDays, waiting, answered, restsUntil }: Row, now: Date) {
  const perDay = Math.max(answered / WORKING_DAYS, LEAST_PER_DAY);
  const needed = Math.min(Math.ceil((waiting + 1) / perDay), LONGEST_DAYS);
  const days = Math.max(promiseDays, needed);
  return {
    themeId,
    promisedOn: promisedDay(restsUntil ?? now, days),
    longer: days > promiseDays,
    restsUntil,
  };
}

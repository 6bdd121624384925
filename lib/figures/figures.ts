import { VISITOR } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock, DAY } from '../clock.ts';
import { reading } from '../db/client.ts';
import { KEPT_DAYS, NOT_FIRST } from './measure-days.ts';

export type Figures = {
  published: number; // answers that anybody can read
  answeredLately: number; // answers given in the last 30 days, private ones too
  medianDays: number | null; // from question to first answer, over the last 90 days
};

const LATELY = 30; // days

/** How many answers are published. */
export function publishedAnswers(): Promise<number> {
  return reading(VISITOR, async (tx) => {
    const [row] = await tx.$queryRaw<{ answers: number }[]>`
      SELECT coalesce(sum(answers), 0)::int AS answers FROM published_counts
      WHERE theme_id = '' AND organisation_id = '' AND role = ''`;
    return row?.answers ?? 0;
  });
}

/** How much is answered and how soon, as the hour's round has counted it. */
export function pace(): Promise<Omit<Figures, 'published'>> {
  return reading(VISITOR, async (tx) => {
    const today = finnishDay(clock.now()).getTime();
    const lately = await tx.answeredDay.aggregate({
      where: { day: { gt: new Date(today - LATELY * DAY) } },
      _sum: { answers: true },
    });
    const waits = await tx.answeredDay.groupBy({
      by: ['waited'],
      where: { waited: { not: NOT_FIRST }, day: { gt: new Date(today - KEPT_DAYS * DAY) } },
      _sum: { answers: true },
      orderBy: { waited: 'asc' },
    });
    const median = medianOf(
      waits.map(({ waited, _sum }) => ({ waited, questions: _sum.answers ?? 0 })),
    );
    return {
      answeredLately: lately._sum.answers ?? 0,
      medianDays: median === null ? null : Math.max(1, median),
    };
  });
}

/** The whole days that the middle one of them had waited; `waits` stand in their order. */
function medianOf(waits: readonly { waited: number; questions: number }[]): number | null {
  const all = waits.reduce((sum, { questions }) => sum + questions, 0);
  const waitOf = (place: number) => {
    let before = 0;
    return waits.find(({ questions }) => {
      before += questions;
      return before > place;
    })?.waited;
  };
  const [lower, upper] = [waitOf(Math.ceil(all / 2) - 1), waitOf(Math.floor(all / 2))];
  return lower === undefined || upper === undefined ? null : Math.round((lower + upper) / 2);
}

import { holidayOn } from '../calendar.ts';
import { type Dates, fallsOn } from './dates.ts';

/** Minutes from midnight of the day it opens; closing may be beyond 24:00. */
export type OpenRange = { opens: number; closes: number };

/** How a day goes: ranges, none where it is closed, or nobody knows. A wrong word costs somebody their call. */
export type DayHours = readonly OpenRange[] | 'unknown';

/** Of each weekday, Monday first; null where nothing is said. */
export type WeekHours = readonly (DayHours | null)[];

/** What holds on its days (always, where it names none): on weekdays, public holidays and eves of each weekday. */
export type Period = {
  dates: Dates | null;
  week: WeekHours;
  holidays: WeekHours;
  eves: WeekHours;
};

/** What holds on certain days, whatever else is said of them. */
export type Exception = { dates: Dates; hours: DayHours };

/** When something is open. A later period beats an earlier one, an exception all periods, a later one an earlier. */
export type OpeningHours = { periods: readonly Period[]; exceptions: readonly Exception[] };

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const DAY_MINUTES = 24 * 60;

/** The whole day. */
export const ALL_DAY: DayHours = [{ opens: 0, closes: DAY_MINUTES }];

/** What holds where no period with dates does; null where there are only such. */
export function usualHours({ periods }: OpeningHours): Period | null {
  return periods.find(({ dates }) => dates === null) ?? null;
}

const KINDS = { holiday: 'holidays', eve: 'eves', other: 'week' } as const;

/** The hours of a day given as midnight UTC: of a night those of the day on which it begins. */
export function hoursOn({ periods, exceptions }: OpeningHours, day: Date): DayHours {
  const exception = exceptions.findLast(({ dates }) => fallsOn(dates, day));
  if (exception) return exception.hours;
  const kind = KINDS[holidayOn(day) ?? 'other'];
  const weekday = (day.getUTCDay() + 6) % 7;
  const said = periods
    .filter(({ dates }) => !dates || fallsOn(dates, day))
    .findLast((period) => (period[kind][weekday] ?? null) !== null);
  return said?.[kind][weekday] ?? 'unknown';
}

/** Whether it is open at every moment of every day. */
export function isAlwaysOpen(hours: OpeningHours): boolean {
  const [only, ...others] = hours.periods;
  if (!only || only.dates || others.length > 0 || hours.exceptions.length > 0) return false;
  const days = [...only.week, ...only.holidays, ...only.eves];
  return days.every((day) => JSON.stringify(day) === JSON.stringify(ALL_DAY));
}

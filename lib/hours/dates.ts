import { type Feast, isFeast } from '../calendar.ts';

/** Days of the calendar: "2026-12-24" of one year, "12-24" of every year (over New Year too), or a feast. */
export type Dates = { from: string; to: string } | { feast: Feast };

/** Before and after every day, where only the other end is said. */
export const SINCE_EVER = '0000-01-01';
export const FOR_EVER = '9999-12-31';

const YEARLY = 'MM-DD'.length;

/** Whether days come in every year. */
export function isYearly(dates: Dates): boolean {
  return 'feast' in dates || dates.from.length === YEARLY;
}

/** Whether a day, given as midnight UTC, is among them. */
export function fallsOn(dates: Dates, day: Date): boolean {
  if ('feast' in dates) return isFeast(dates.feast, day);
  const whole = day.toISOString().slice(0, FOR_EVER.length);
  const text = isYearly(dates) ? whole.slice(-YEARLY) : whole;
  const { from, to } = dates;
  return from <= to ? from <= text && text <= to : text >= from || text <= to;
}

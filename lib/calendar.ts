import Holidays from 'date-holidays';
import { DAY, HOUR, MINUTE } from './clock.ts';

const finnish = new Holidays('FI');
const helsinkiDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** The calendar day of a moment in Finland, as midnight UTC (what a date column holds). */
export function finnishDay(moment: Date): Date {
  return new Date(`${helsinkiDay.format(moment)}T00:00:00Z`);
}

const MOST_HOURS = 10_000;
const days = new Map<number, string>();

/** The calendar day of a moment in Finland as "2026-11-29": all that anybody outside is told of when. */
export function dayText(moment: Date): string {
  const hour = Math.floor(moment.getTime() / HOUR); // a day ends with an hour, in summer and in winter
  const known = days.get(hour);
  if (known !== undefined) return known;
  if (days.size >= MOST_HOURS) days.clear();
  const day = helsinkiDay.format(moment); // a list asks twenty times, and it is slow
  days.set(hour, day);
  return day;
}

type Rest = 'holiday' | 'eve' | null;

const MOST_DAYS = 1_000; // nearly three years: nobody looks further than the next weeks
const worked = new Map<number, Rest>();

/** Whether a day, given as midnight UTC, is a public holiday in Finland or an eve on which it rests. */
export function holidayOn(day: Date): Rest {
  const at = day.getTime();
  const known = worked.get(at);
  if (known !== undefined) return known;
  if (worked.size >= MOST_DAYS) worked.clear();
  const rest = workedOut(day); // some 4 ms, and a page with all themes asks a hundred times
  worked.set(at, rest);
  return rest;
}

function workedOut(day: Date): Rest {
  // Noon local time falls inside the holiday whatever the machine's own time zone is.
  const found = finnish.isHoliday(new Date(day.getTime() + DAY / 2)) || [];
  if (found.some(({ type }) => type === 'public')) return 'holiday';
  return found.some(({ type }) => type === 'bank') && !isNewYearsEve(day) ? 'eve' : null;
}

// Banks close then, people work; on the other eves (Christmas, Midsummer) Finland rests.
function isNewYearsEve(day: Date): boolean {
  return day.getUTCMonth() === 11 && day.getUTCDate() === 31;
}

const helsinkiClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * The moment at which clocks in Finland show these minutes of a day (midnight UTC): 540 is nine in the morning.
 * Of an hour shown twice the second; one that is left out as the clocks of before would show it.
 */
export function finnishMoment(day: Date, minutes: number): Date {
  const shown = day.getTime() + minutes * MINUTE;
  // Twice: the first guess may lie on the other side of a change between summer and winter time.
  const guess = shown - ahead(shown - 2 * HOUR);
  return new Date(shown - ahead(guess));
}

/** The first moment of a day ("2026-11-29") in Finland, for formats that have no days: with the distance to UTC. */
export function firstMomentOf(day: string): string {
  const midnight = new Date(`${day}T00:00:00Z`);
  const hours = (midnight.getTime() - finnishMoment(midnight, 0).getTime()) / HOUR;
  return `${day}T00:00:00+0${hours}:00`;
}

/** How far clocks in Finland are ahead of UTC at a moment, in milliseconds. */
function ahead(moment: number): number {
  const shown = helsinkiClock.format(new Date(moment)).replace(' ', 'T');
  return Date.parse(`${shown}Z`) - moment;
}

/** The same moment without its seconds. */
export function minuteOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / MINUTE) * MINUTE);
}

/** The beginning of the Finnish day of a moment: what stands for a day where a column holds moments. */
export function beginningOfDay(moment: Date): Date {
  return finnishMoment(finnishDay(moment), 0);
}

/** The moment at which the Finnish week of a moment began: its Monday at midnight. */
export function finnishWeek(moment: Date): Date {
  const day = finnishDay(moment);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return finnishMoment(new Date(day.getTime() - sinceMonday * DAY), 0);
}

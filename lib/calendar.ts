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

/** The days that Finland keeps, by the names that the library of holidays has for when they come. */
export const FEASTS = {
  newYear: '01-01',
  epiphany: '01-06',
  goodFriday: 'easter -2',
  easter: 'easter',
  easterMonday: 'easter 1',
  mayDay: '05-01',
  ascension: 'easter 39',
  pentecost: 'easter 49',
  midsummerEve: 'friday after 06-19',
  midsummer: 'saturday after 06-20',
  allSaints: 'saturday after 10-31',
  independence: '12-06',
  christmasEve: '12-24',
  christmas: '12-25',
  boxingDay: '12-26',
  newYearsEve: '12-31',
} as const;
export type Feast = keyof typeof FEASTS;

type Kept = { feast: Feast | undefined; rest: Rest };

const MOST_YEARS = 50; // more than a lifetime of plans
const years = new Map<number, ReadonlyMap<string, readonly Kept[]>>();

/** Whether a day, given as midnight UTC, is a public holiday in Finland or an eve on which it rests. */
export function holidayOn(day: Date): Rest {
  const rests = keptOn(day).map(({ rest }) => rest);
  return rests.find((rest) => rest === 'holiday') ?? rests.find((rest) => rest === 'eve') ?? null;
}

/** Whether a feast falls on a day given as midnight UTC: two may, as Ascension Day on the first of May. */
export function isFeast(feast: Feast, day: Date): boolean {
  return keptOn(day).some((kept) => kept.feast === feast);
}

function keptOn(day: Date): readonly Kept[] {
  const year = day.getUTCFullYear();
  const known = years.get(year) ?? feastsOf(year); // some 40 ms, and a page asks a hundred times
  if (!years.has(year) && years.size >= MOST_YEARS) years.clear();
  years.set(year, known);
  return known.get(day.toISOString().slice(0, 10)) ?? [];
}

function feastsOf(year: number): ReadonlyMap<string, readonly Kept[]> {
  const found = new Map<string, Kept[]>();
  for (const { rule, date, type } of finnish.getHolidays(year)) {
    const feast = (Object.keys(FEASTS) as Feast[]).find((name) => FEASTS[name] === rule);
    if (type === 'observance') continue; // Mother's Day: nobody rests
    const day = date.slice(0, 10);
    // Banks close on New Year's Eve, people work; on the other eves Finland rests.
    const eve = type === 'bank' && feast !== 'newYearsEve' ? 'eve' : null;
    const kept: Kept = { feast, rest: type === 'public' ? 'holiday' : eve };
    found.set(day, [...(found.get(day) ?? []), kept]);
  }
  return found;
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

const MOST_DAYS = 10_000;
const steadyDays = new Map<number, number | null>();

/** How far clocks in Finland are ahead of UTC at a moment, in milliseconds. */
function ahead(moment: number): number {
  const day = Math.floor(moment / DAY);
  const known = steadyDays.get(day);
  if (known) return known;
  if (known === null) return aheadAt(moment);
  if (steadyDays.size >= MOST_DAYS) steadyDays.clear();
  const first = aheadAt(day * DAY); // asked once a day: it is slow, and a year of hours asks thousands of times
  steadyDays.set(day, first === aheadAt((day + 1) * DAY - MINUTE) ? first : null);
  return aheadAt(moment);
}

function aheadAt(moment: number): number {
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

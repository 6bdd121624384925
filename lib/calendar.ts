import Holidays from 'date-holidays';
import { DAY, HOUR } from './clock.ts';

const finnish = new Holidays('FI');
const helsinkiDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** The calendar day of a moment in Finland, as midnight UTC (what a date column holds). */
export function finnishDay(moment: Date): Date {
  return new Date(`${helsinkiDay.format(moment)}T00:00:00Z`);
}

/** Whether a day, given as midnight UTC, is a public holiday in Finland or an eve on which it rests. */
export function holidayOn(day: Date): 'holiday' | 'eve' | null {
  // Noon local time falls inside the holiday whatever the machine's own time zone is.
  const found = finnish.isHoliday(new Date(day.getTime() + DAY / 2)) || [];
  if (found.some(({ type }) => type === 'public')) return 'holiday';
  return found.some(({ type }) => type === 'bank') && !isNewYearsEve(day) ? 'eve' : null;
}

// Banks close then, people work; on the other eves (Christmas, Midsummer) Finland rests.
function isNewYearsEve(day: Date): boolean {
  return day.getUTCMonth() === 11 && day.getUTCDate() === 31;
}

const helsinkiHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  hour: '2-digit',
  hourCycle: 'h23',
});
const SUMMER_OFFSET = 3 * HOUR; // in winter the clocks of Finland are an hour closer to UTC

/** The moment at which a calendar day (midnight UTC) reaches a full hour in Finland. */
export function finnishHour(day: Date, hour: number): Date {
  const early = new Date(day.getTime() + hour * HOUR - SUMMER_OFFSET);
  const late = new Date(early.getTime() + HOUR);
  return Number(helsinkiHour.format(early)) === hour ? early : late;
}

/** The moment at which the Finnish week of a moment began: its Monday at midnight. */
export function finnishWeek(moment: Date): Date {
  const day = finnishDay(moment);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return finnishHour(new Date(day.getTime() - sinceMonday * DAY), 0);
}

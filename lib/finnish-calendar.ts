import Holidays from 'date-holidays';
import { DAY } from './clock.ts';

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

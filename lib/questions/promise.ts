import Holidays from 'date-holidays';
import { DAY } from '../clock.ts';

const finnish = new Holidays('FI');
const helsinkiDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** The calendar day of a moment in Finland, as midnight UTC (what a date column holds). */
export function finnishDay(moment: Date): Date {
  return new Date(`${helsinkiDay.format(moment)}T00:00:00Z`);
}

/** Whether people are at work in Finland on a day given as midnight UTC. */
export function isWorkingDay(day: Date): boolean {
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  // Noon local time falls inside the holiday whatever the machine's own time zone is.
  const holidays = finnish.isHoliday(new Date(day.getTime() + DAY / 2)) || [];
  return !holidays.some(
    ({ type }) => type === 'public' || (type === 'bank' && !isNewYearsEve(day)),
  );
}

// Banks close then, people work; on the other eves (Christmas, Midsummer) Finland rests.
function isNewYearsEve(day: Date): boolean {
  return day.getUTCMonth() === 11 && day.getUTCDate() === 31;
}

/**
 * The day by which a first answer is promised: `workingDays` Finnish working days after the day
 * of `moment`, as midnight UTC.
 */
export function promisedDay(moment: Date, workingDays: number): Date {
  let day = finnishDay(moment);
  for (let left = workingDays; left > 0; ) {
    day = new Date(day.getTime() + DAY);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

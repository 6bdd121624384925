import { finnishDay, holidayOn } from '../calendar.ts';
import { DAY } from '../clock.ts';

/** Whether people are at work in Finland on a day given as midnight UTC. */
export function isWorkingDay(day: Date): boolean {
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return holidayOn(day) === null;
}

/** The day of the promised answer: `workingDays` Finnish working days after `moment`, as midnight UTC. */
export function promisedDay(moment: Date, workingDays: number): Date {
  let day = finnishDay(moment);
  for (let left = workingDays; left > 0; ) {
    day = new Date(day.getTime() + DAY);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

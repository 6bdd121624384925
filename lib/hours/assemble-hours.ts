import type { Dates } from './dates.ts';
import type { DayHours, Exception, OpeningHours, Period } from './opening-hours.ts';
import type { Days } from './vocabulary.ts';

/** What a text of hours says, one thing after the other. */
export type Statement =
  | { is: 'usual'; dates: readonly Dates[]; days: Days; hours: DayHours }
  | { is: 'except'; dates: readonly Dates[]; days: Days; hours: DayHours; among: Days }
  | { is: 'exception'; dates: Dates; hours: DayHours }
  | { is: 'rest'; hours: DayHours };

type Usual = Extract<Statement, { is: 'usual' | 'except' }>;
type Slots = (DayHours | null)[];

const WEEK = [0, 1, 2, 3, 4, 5, 6];
const KINDS = ['holidays', 'eves'] as const;
const none = (): Slots => WEEK.map(() => null);
const isOpen = (hours: DayHours | null | undefined) => Array.isArray(hours) && hours.length > 0;
const fill = (slots: Slots, hours: (day: number) => DayHours | null) => {
  for (const day of WEEK) slots[day] ??= hours(day);
};

/** Puts together what is said of the same dates; what has no dates comes before all that has. */
export function assembleHours(statements: readonly Statement[]): OpeningHours {
  const groups = new Map<string, { dates: Dates | null; said: Usual[] }>();
  const exceptions: Exception[] = [];
  let rest: DayHours | null = null;
  for (const statement of statements) {
    if (statement.is === 'exception') exceptions.push(statement);
    else if (statement.is === 'rest') rest = statement.hours;
    else {
      const { dates } = statement;
      for (const each of dates.length > 0 ? dates : [null]) {
        const key = JSON.stringify(each);
        const group = groups.get(key) ?? { dates: each, said: [] };
        groups.set(key, { ...group, said: [...group.said, statement] });
      }
    }
  }
  const periods = [...groups.values()].map(({ dates, said }) => periodOf(dates, said));
  const usually = periods.filter(({ dates }) => dates === null);
  if (rest !== null && usually.length === 0) {
    const slots = WEEK.map(() => rest);
    usually.push({ dates: null, week: slots, holidays: slots, eves: slots });
  }
  return {
    periods: [...usually, ...periods.filter(({ dates }) => dates !== null)],
    exceptions: exceptions.map(({ dates, hours }) => ({ dates, hours })),
  };
}

/** Times add up; "closed", "unknown" and "except" stand against them wherever they are written. */
function periodOf(dates: Dates | null, said: readonly Usual[]): Period {
  const slots = { week: none(), holidays: none(), eves: none() };
  const opening = said.filter(({ is, hours }) => is === 'usual' && isOpen(hours));
  for (const { days, hours } of opening) {
    const isEveryDay = days.week.length === WEEK.length;
    for (const day of days.week) slots.week[day] = add(slots.week[day], hours);
    for (const kind of KINDS) {
      if (!days[kind] || isEveryDay) continue;
      for (const day of WEEK) slots[kind][day] = add(slots[kind][day], hours);
    }
  }
  for (const statement of said.filter((one) => !opening.includes(one))) replace(slots, statement);

  if (slots.week.some(isOpen)) fill(slots.week, () => []);
  for (const kind of KINDS) {
    // "Every day" is said of them too, and its exceptions on weekdays with it.
    if (opening.some(({ days }) => days[kind] && days.week.length === WEEK.length)) {
      fill(slots[kind], (day) => slots.week[day] ?? null);
    }
    // "Except on eves" is said of the days that are open; one on a closed Sunday stays closed.
    if (said.some(({ is, days }) => is === 'except' && days[kind])) {
      fill(slots[kind], (day) => (slots.week[day]?.length === 0 ? [] : null));
    }
  }
  if (opening.some(({ days }) => days.working)) fill(slots.holidays, () => []);
  return { dates, ...slots };
}

const add = (before: DayHours | null | undefined, hours: DayHours): DayHours =>
  Array.isArray(before) && Array.isArray(hours) ? [...before, ...hours] : hours;

function replace(slots: Record<'week' | (typeof KINDS)[number], Slots>, statement: Usual): void {
  const { days, hours } = statement;
  for (const day of days.week) slots.week[day] = hours;
  const named = statement.is === 'except' ? statement.among.week : [];
  const among = named.length > 0 ? named : WEEK;
  for (const kind of KINDS) if (days[kind]) for (const day of among) slots[kind][day] = hours;
}

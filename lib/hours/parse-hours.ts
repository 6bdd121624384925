import { DAY } from '../clock.ts';
import { assembleHours, type Statement } from './assemble-hours.ts';
import { type Dates, isYearly } from './dates.ts';
import type { HoursToken } from './hours-tokens.ts';
import {
  ALL_DAY,
  DAY_MINUTES,
  type DayHours,
  type OpeningHours,
  type OpenRange,
} from './opening-hours.ts';
import { readDates } from './read-dates.ts';
import { TokenReader } from './token-reader.ts';
import type { Days } from './vocabulary.ts';

const DAYS = ['day', 'group'] as const;
const DATES = ['date', 'feast', 'from', 'until'] as const;
const TARGETS = [...DAYS, ...DATES];
const STATES = ['closed', 'unknown'] as const;
const JOINTS = ['comma', 'and', 'stop'] as const;

const EVERY_DAY: Days = { week: [0, 1, 2, 3, 4, 5, 6], holidays: true, eves: true };
const MOST_DAYS = 7; // over more, times without weekdays are a slip: nobody means every Sunday of a summer

/**
 * Reads hours as people write them, in Finnish, Swedish or English: days and times ("ma–pe 9–15, la 10–14",
 * "pe–la 22–02", "Mon-Fri 09:00-15:00; closed holidays"), with what is otherwise on some ("paitsi aattoina
 * 8–12"); before them dates where they hold for a time ("1.6.–31.8. ma–to 9–14"); dates or feasts alone for
 * an exception ("24.12.2026 suljettu"); "24/7". A weekday without a rule is closed where others are open;
 * a holiday or an eve of which nothing is said is unknown. @throws HoursProblem where it is anything else
 */
export function parseHours(text: string): OpeningHours {
  const reader = new TokenReader(text);
  const statements: Statement[] = [];
  let scope: readonly Dates[] = [];
  while (reader.take('stop'));
  if (reader.sees(['end'])) throw reader.problem('nothing');
  while (!reader.sees(['end'])) {
    const { dates, said } = readRule(reader, scope, statements.length === 0);
    scope = dates;
    statements.push(...said, ...readExcepts(reader, said));
    const joint = reader.take(...JOINTS);
    if (joint?.is === 'stop') scope = [];
    while (reader.take('stop')) scope = [];
    if (joint && joint.is !== 'stop' && reader.sees(['end'])) throw reader.problem('order');
    if (!joint && !reader.sees([...TARGETS, 'end'])) throw reader.problem('order');
  }
  return assembleHours(statements);
}

type Rule = { dates: readonly Dates[]; said: Statement[] };

function readRule(reader: TokenReader, scope: readonly Dates[], isFirst: boolean): Rule {
  const otherwise = reader.take('otherwise');
  if (otherwise && reader.sees(STATES)) {
    return { dates: [], said: [{ is: 'rest', hours: readHours(reader, otherwise) }] };
  }
  const within = otherwise ? [] : scope;
  const state = reader.take(...STATES);
  if (state) return readAfterState(reader, state, within, isFirst);
  if (reader.take('allDay')) {
    return {
      dates: within,
      said: [{ is: 'usual', dates: within, days: EVERY_DAY, hours: ALL_DAY }],
    };
  }
  if (reader.sees(['time'])) throw reader.problem('days');
  const begin = reader.ahead();
  if (reader.sees(['day']) && reader.sees(['date'], 1)) {
    const day = reader.take('day');
    const dates = readDates(reader);
    if (day) checkWeekday(reader, day, dates);
    return { dates: within, said: readException(reader, dates, begin) };
  }
  if (reader.sees(DATES)) {
    const dates = readDates(reader);
    reader.take('comma');
    if (reader.sees(DAYS)) return { dates, said: [weekly(reader, dates)] };
    return { dates: within, said: readException(reader, dates, begin) };
  }
  if (reader.sees(DAYS)) return { dates: within, said: [weekly(reader, within)] };
  throw reader.problem('order');
}

function weekly(reader: TokenReader, dates: readonly Dates[]): Statement {
  const begin = reader.ahead();
  const days = readDays(reader);
  return { is: 'usual', dates, days, hours: readHours(reader, begin) };
}

/** "closed holidays", "suljettu 24.12."; all by itself, of everything. */
function readAfterState(
  reader: TokenReader,
  state: HoursToken,
  within: readonly Dates[],
  isFirst: boolean,
): Rule {
  const hours = state.is === 'closed' ? [] : 'unknown';
  if (reader.sees(DATES)) {
    const said = readDates(reader).map((dates) => ({ is: 'exception', dates, hours }) as const);
    return { dates: within, said };
  }
  const isAll = isFirst && reader.sees(['end', 'stop']);
  if (!reader.sees(DAYS) && !isAll) throw reader.problem('order', state);
  const days = isAll ? EVERY_DAY : readDays(reader);
  return { dates: within, said: [{ is: 'usual', dates: within, days, hours }] };
}

function readException(
  reader: TokenReader,
  dates: readonly Dates[],
  begin: HoursToken,
): Statement[] {
  const hours = readHours(reader, begin);
  const isLong =
    hours !== 'unknown' && hours.length > 0 && dates.some((each) => lengthOf(each) > MOST_DAYS);
  if (isLong) throw reader.problem('days', begin);
  return dates.map((each) => ({ is: 'exception', dates: each, hours }));
}

const SOME_YEARS = [2027, 2028]; // as days of every year are counted, from one into the next

function lengthOf(dates: Dates): number {
  if ('feast' in dates) return 1;
  const [first = 0, second = 0] = SOME_YEARS;
  const [from, to] = isYearly(dates)
    ? [`${first}-${dates.from}`, `${dates.from > dates.to ? second : first}-${dates.to}`]
    : [dates.from, dates.to];
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

function checkWeekday(
  reader: TokenReader,
  token: HoursToken & { is: 'day' },
  dates: readonly Dates[],
): void {
  for (const each of dates) {
    if ('feast' in each || isYearly(each) || each.from !== each.to)
      throw reader.problem('year', token);
    const day = (new Date(`${each.from}T00:00:00Z`).getUTCDay() + 6) % 7;
    if (day !== token.day) throw reader.problem('weekday', token);
  }
}

/** "paitsi aattoina 8–12 ja pyhinä suljettu": without times it is closed on them. */
function readExcepts(reader: TokenReader, of: readonly Statement[]): Statement[] {
  reader.takeJoint(['except']);
  if (!reader.take('except')) return [];
  const found: Statement[] = [];
  do found.push(...readExcept(reader, of));
  while (reader.ahead().is === 'and' && reader.takeJoint(TARGETS));
  return found;
}

function readExcept(reader: TokenReader, of: readonly Statement[]): Statement[] {
  const begin = reader.ahead();
  const hoursAfter = () =>
    reader.sees(['time', 'allDay', ...STATES]) ? readHours(reader, begin) : ([] as const);
  if (reader.sees(DATES)) {
    const dates = readDates(reader);
    const hours = hoursAfter();
    return dates.map((each) => ({ is: 'exception', dates: each, hours }));
  }
  const [usually] = of;
  if (usually?.is !== 'usual' || !reader.sees(DAYS)) throw reader.problem('order');
  const days = readDays(reader, ['and']); // behind a comma the next rule begins
  return [{ is: 'except', dates: usually.dates, among: usually.days, days, hours: hoursAfter() }];
}

function readDays(
  reader: TokenReader,
  joints: readonly ('comma' | 'and')[] = ['comma', 'and'],
): Days {
  const week = new Set<number>();
  const found: Days = { week: [] };
  do {
    const group = reader.take('group');
    const { week: several = [], ...kinds } = group?.days ?? {};
    for (const day of group ? several : weekdays(reader)) week.add(day);
    Object.assign(found, kinds);
  } while (reader.takeJoint(DAYS, joints));
  return { ...found, week: [...week].sort() };
}

function weekdays(reader: TokenReader): number[] {
  const first = reader.take('day');
  if (!first) throw reader.problem('order');
  if (!reader.sees(['dash'])) return [first.day];
  reader.take('dash');
  const last = reader.take('day');
  if (!last) throw reader.problem('end', first);
  const count = ((last.day - first.day + 7) % 7) + 1; // from Friday to Monday goes over Sunday
  return Array.from({ length: count }, (_, at) => (first.day + at) % 7);
}

/** Times, a word instead of them, or what is wrong with there being none after `begin`. */
function readHours(reader: TokenReader, begin: HoursToken): DayHours {
  const word = reader.take('closed', 'unknown', 'allDay');
  if (word) return word.is === 'closed' ? [] : word.is === 'allDay' ? ALL_DAY : 'unknown';
  const isMissing = reader.sees(['end', ...JOINTS]);
  if (!reader.sees(['time']))
    throw isMissing ? reader.problem('times', begin) : reader.problem('order');
  const ranges: OpenRange[] = [];
  do ranges.push(range(reader));
  while (reader.takeJoint(['time']));
  return ranges;
}

function range(reader: TokenReader): OpenRange {
  const from = reader.take('time');
  if (!from) throw reader.problem('time');
  reader.take('dash');
  const to = reader.take('time');
  if (!to) throw reader.problem('end', from);
  const [opens, closes] = [from.minutes, to.minutes];
  return { opens, closes: closes > opens ? closes : closes + DAY_MINUTES };
}

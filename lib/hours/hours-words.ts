import { finnishDay } from '../calendar.ts';
import { clock, DAY } from '../clock.ts';
import type { Locale } from '../i18n/routing.ts';
import { AHEAD_DAYS, openSpans } from './open-spans.ts';
import {
  DAY_MINUTES,
  type OpeningHours,
  type OpenRange,
  WEEKDAYS,
  type Weekday,
  type WeekHours,
} from './opening-hours.ts';

type SameDays = { first: Weekday; last: Weekday; ranges: readonly OpenRange[] };

/** Open weekdays that follow each other and have the same hours, as people say them. */
export function sameDays(week: WeekHours): SameDays[] {
  return daysInRow(week, (ranges) => ranges.length > 0);
}

/** Weekdays that follow each other and are said to be closed. */
export function closedDays(week: WeekHours): SameDays[] {
  return daysInRow(week, (ranges) => ranges.length === 0);
}

function daysInRow(week: WeekHours, fits: (ranges: readonly OpenRange[]) => boolean): SameDays[] {
  const groups: SameDays[] = [];
  let before: string | null = null;
  WEEKDAYS.forEach((day, at) => {
    const ranges = week[at];
    const found = Array.isArray(ranges) && fits(ranges) ? ranges : null;
    const same = found && JSON.stringify(found);
    const group = groups.at(-1);
    if (group && found && same === before) group.last = day;
    else if (found) groups.push({ first: day, last: day, ranges: found });
    before = same;
  });
  return groups;
}

/** A time of day as people write it: "9" and "9.30" in Finnish and Swedish, "9:00" in English. */
export function timeText(minutes: number, locale: Locale): string {
  const hour = minutes > DAY_MINUTES ? Math.floor(minutes / 60) - 24 : Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  if (locale === 'en') return `${hour}:${rest}`;
  return rest === '00' ? String(hour) : `${hour}.${rest}`;
}

/** What to say from a moment on; `opens` is when a closed line opens next, if that is known. */
export type LineMoment = {
  from: string;
  say: 'open' | 'closed' | 'opens' | 'nothing';
  opens?: ClockTime;
};

/** What a page may say of a line, moment by moment; after the last one it says nothing. */
export function momentsOf(hours: OpeningHours, now = clock.now()): LineMoment[] {
  const spans = openSpans(hours, now);
  const moments = spans.map(({ from, state }, at): LineMoment => {
    const moment = from.toISOString();
    if (state === 'open') return { from: moment, say: 'open' };
    if (state === 'unknown') return { from: moment, say: 'nothing' };
    const next = spans[at + 1];
    return next?.state === 'open'
      ? { from: moment, say: 'opens', opens: clockIn(next.from) }
      : { from: moment, say: 'closed' };
  });
  return [
    ...moments,
    { from: new Date(now.getTime() + AHEAD_DAYS * DAY).toISOString(), say: 'nothing' },
  ];
}

const inHelsinki = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** What the clocks in Finland show: a weekday, and minutes from its midnight. */
export type ClockTime = { day: Weekday; minutes: number };

/** What the clocks in Finland show when something opens. */
export function clockIn(moment: Date): ClockTime {
  const part = (type: string) =>
    inHelsinki.formatToParts(moment).find((found) => found.type === type)?.value ?? '';
  const day = WEEKDAYS.find((name) => name === part('weekday')) ?? 'Mon';
  return { day, minutes: Number(part('hour')) * 60 + Number(part('minute')) };
}

/** What they show when it closes, and the day (midnight UTC): at midnight it is 24 of the day before. */
export function closingClock(moment: Date): ClockTime & { date: Date } {
  const before = new Date(moment.getTime() - 1);
  const { minutes } = clockIn(moment);
  return {
    day: clockIn(before).day,
    minutes: minutes || DAY_MINUTES,
    date: finnishDay(before),
  };
}

import { finnishDay, finnishMoment } from '../calendar.ts';
import { clock, DAY } from '../clock.ts';
import { hoursOn, type OpeningHours } from './opening-hours.ts';

export type OpenState = 'open' | 'closed' | 'unknown';

/** From a moment on, until the next span: open, closed, or not known. */
export type Span = { from: Date; state: OpenState };

/** A page that was cached on a Monday still knows the next Monday. */
export const AHEAD_DAYS = 8;

type Open = { from: number; to: number; state: 'open' | 'unknown' };

/** How it is open from `now` on, for so many days: usually the eight that a page may be read after it was made. */
export function openSpans(hours: OpeningHours, now: Date, aheadDays = AHEAD_DAYS): Span[] {
  const today = finnishDay(now).getTime();
  // From yesterday, whose night may last, to the day after the last: in spring days are shorter than that.
  const days = Array.from({ length: aheadDays + 3 }, (_, at) => new Date(today + (at - 1) * DAY));
  const open = days
    .flatMap((day) => opensOn(hours, day))
    .sort((one, other) => one.from - other.from);

  const end = now.getTime() + aheadDays * DAY;
  const spans: Span[] = [];
  const begin = (at: number, state: Span['state']) => {
    const from = new Date(Math.max(at, now.getTime()));
    if (spans.at(-1)?.from.getTime() === from.getTime()) spans.pop();
    if (from.getTime() < end && spans.at(-1)?.state !== state) spans.push({ from, state });
  };
  begin(now.getTime(), 'closed');
  let closes = 0;
  for (const { from, to, state } of open) {
    if (to <= now.getTime()) continue;
    if (closes > 0 && from > closes) begin(closes, 'closed');
    begin(Math.max(from, state === 'open' ? 0 : closes), state);
    closes = Math.max(closes, to);
  }
  if (closes > 0) begin(closes, 'closed');
  return spans;
}

const moment = (day: Date, minutes: number) => finnishMoment(day, minutes).getTime();

function opensOn(hours: OpeningHours, day: Date): Open[] {
  const ranges = hoursOn(hours, day);
  if (ranges === 'unknown') {
    const next = new Date(day.getTime() + DAY);
    return [{ from: moment(day, 0), to: moment(next, 0), state: 'unknown' }];
  }
  return ranges
    .map(({ opens, closes }) => ({
      from: moment(day, opens),
      to: moment(day, closes),
      state: 'open' as const,
    }))
    .filter(({ from, to }) => from < to); // in spring what ends in the hour that is left out may end before it begins
}

/** How it stands at a moment, and what comes of it, as far as a year ahead tells. */
export type HoursStanding = {
  state: OpenState;
  /** When that ends, and what is then; null where nothing changes. */
  until: Date | null;
  next: OpenState | null;
  /** When it opens next, if it is closed and no day before is unknown. */
  opens: Date | null;
};

const HORIZONS = [AHEAD_DAYS, 70, 400]; // days; a year's rule comes round within the last

/** Whether it is open at a moment, until when, and when it opens next. */
export function standingAt(hours: OpeningHours, now = clock.now()): HoursStanding {
  let spans: Span[] = [];
  for (const days of HORIZONS) {
    spans = openSpans(hours, now, days);
    if (spans.length > 1) break;
  }
  const [{ state } = { state: 'unknown' as const }, after] = spans;
  const opens = state === 'closed' && after?.state === 'open' ? after.from : null;
  return { state, until: after?.from ?? null, next: after?.state ?? null, opens };
}

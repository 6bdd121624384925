import { finnishDay, finnishMoment, holidayOn } from '../calendar.ts';
import { DAY } from '../clock.ts';
import type { OpeningHours, OpenRange } from './opening-hours.ts';

/** From a moment on, until the next span: open, closed, or not known. */
export type Span = { from: Date; state: 'open' | 'closed' | 'unknown' };

/** A page that was cached on a Monday still knows the next Monday. */
export const AHEAD_DAYS = 8;

type Open = { from: number; to: number; state: 'open' | 'unknown' };

/** How a line is open from `now` on, for the eight days that a page may be read after it was made. */
export function openSpans(hours: OpeningHours, now: Date): Span[] {
  const today = finnishDay(now).getTime();
  const days = Array.from({ length: AHEAD_DAYS + 2 }, (_, at) => new Date(today + (at - 1) * DAY));
  const open = days
    .flatMap((day) => opensOn(hours, day))
    .sort((one, other) => one.from - other.from);

  const end = now.getTime() + AHEAD_DAYS * DAY;
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
  const ranges = rangesOn(hours, day);
  if (!ranges) {
    const next = new Date(day.getTime() + DAY);
    return [{ from: moment(day, 0), to: moment(next, 0), state: 'unknown' }];
  }
  return ranges.map(({ opens, closes }) => ({
    from: moment(day, opens),
    to: moment(day, closes),
    state: 'open',
  }));
}

function rangesOn(hours: OpeningHours, day: Date): readonly OpenRange[] | null {
  const special = holidayOn(day);
  if (special === 'holiday') return hours.holidays;
  if (special === 'eve') return hours.eves;
  return hours.week[(day.getUTCDay() + 6) % 7] ?? [];
}

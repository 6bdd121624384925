import { type Dates, FOR_EVER, SINCE_EVER } from './dates.ts';
import type { HoursToken, WrittenDate } from './hours-tokens.ts';
import type { TokenReader } from './token-reader.ts';

type DateToken = Extract<HoursToken, { is: 'date' }>;

const pad = (number: number, length = 2) => String(number).padStart(length, '0');

/** The dates that come next: days, "1.6.–31.8.", feasts, "from" or "until" a day. @throws HoursProblem */
export function readDates(reader: TokenReader): Dates[] {
  const found: Dates[] = [];
  do found.push(...someDates(reader));
  while (reader.takeJoint(['date', 'feast']));
  return found;
}

function someDates(reader: TokenReader): Dates[] {
  const feast = reader.take('feast');
  if (feast) return [{ feast: feast.feast }];
  const open = reader.take('from', 'until');
  const first = reader.take('date');
  if (!first) throw reader.problem('date');
  if (open) return [openEnded(reader, first, open.is)];
  const side = reader.take('from', 'until');
  if (side) return [openEnded(reader, first, side.is)];
  if (!first.date.month) return daysOfMonth(reader, first);
  if (!reader.take('dash')) return [span(reader, first, first)];
  const last = reader.take('date');
  if (last) return [span(reader, first, last)];
  return [openEnded(reader, first, 'from')]; // "1.6.2026– ma–pe 9–15"
}

/** Days whose month follows the last of them: "24. ja 25.12.", "24.–26.12." */
function daysOfMonth(reader: TokenReader, first: DateToken): Dates[] {
  const days = [first];
  const ranged = reader.take('dash') !== null;
  let last = first;
  while (!last.date.month) {
    const isFurther = ranged ? days.length === 1 : reader.takeJoint(['date']);
    const next = isFurther ? reader.take('date') : null;
    if (!next) throw reader.problem('date', first);
    last = next;
    days.push(last);
  }
  const whole = days.map((token) => ({
    ...token,
    date: { ...last.date, day: token.date.day },
  }));
  if (ranged) return [span(reader, whole[0] as DateToken, last)];
  return whole.map((token) => span(reader, token, token));
}

function span(reader: TokenReader, first: DateToken, last: DateToken): Dates {
  const to = written(last.date);
  if (first.date.year && !last.date.year) throw reader.problem('year', last);
  if (!last.date.year || first.date.year) {
    const from = written(first.date);
    if (last.date.year && from > to) throw reader.problem('date', last);
    return { from, to };
  }
  const same = written({ ...first.date, year: last.date.year });
  if (same <= to) return { from: same, to };
  return { from: written({ ...first.date, year: last.date.year - 1 }), to };
}

const written = ({ day, month, year }: WrittenDate) =>
  [...(year ? [pad(year, 4)] : []), pad(month ?? 0), pad(day)].join('-');

function openEnded(reader: TokenReader, date: DateToken, side: 'from' | 'until'): Dates {
  if (!date.date.year) throw reader.problem('year', date);
  const day = written(date.date);
  return side === 'from' ? { from: day, to: FOR_EVER } : { from: SINCE_EVER, to: day };
}

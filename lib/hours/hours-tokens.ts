import { HoursProblem, type HoursProblemCode } from './hours-problem.ts';
import { DAY_MINUTES } from './opening-hours.ts';
import { type WordMeaning, wordAt } from './vocabulary.ts';

/** A day of the calendar as it is written: the year, or the month too, may be left to what follows. */
export type WrittenDate = { day: number; month: number | null; year: number | null };

/** A piece of a text of hours, and where it stands. */
export type HoursToken = { at: number; text: string } & (
  | Exclude<WordMeaning, { is: 'nothing' }>
  | { is: 'date'; date: WrittenDate }
  | { is: 'time'; minutes: number }
  | { is: 'dash' }
  | { is: 'comma' }
  | { is: 'stop' }
  | { is: 'end' }
);

const ISO = /(20\d\d)-(\d\d)-(\d\d)(?!\d)/y;
const FINNISH = /(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(20\d\d)(?!\d))?/y;
const DAY_ALONE =
  /(\d{1,2})\.(?=\s*(?:[-–—,]|ja |och |and )\s*\d{1,2}\.(?:\s*[-–—,]\s*\d{1,2}\.)*\s?\d{1,2}\.)/y;
const TIME = /(\d{1,2})(?:[.:](\d\d))?(?![\d:]|\.\d)/y;
const PUNCTUATION = /[-–—−]|[;.\n]|,|:/y;
const WORD = /[^\s,;]+/y;

const matched = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Takes a text of hours apart; its last piece is its end. @throws HoursProblem word, time, date */
export function hoursTokens(whole: string): HoursToken[] {
  const text = whole.toLowerCase().replaceAll('’', "'");
  const tokens: HoursToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (/[^\S\n]/.test(text.charAt(at))) at += 1;
    else {
      const { length, token } = pieceAt(whole, text, at, isBehindTime(tokens));
      const place = { at, text: whole.slice(at, at + length) };
      if (token) tokens.push({ ...place, ...token } as HoursToken);
      at += length;
    }
  }
  return [...tokens, { is: 'end', at, text: '' }];
}

type Piece = { length: number; token: object | null };

/** "9.30–15.30.": what ends a range of times is no date, whatever stands behind it. */
const isBehindTime = (tokens: readonly HoursToken[]) =>
  tokens.at(-1)?.is === 'dash' && tokens.at(-2)?.is === 'time';

function pieceAt(whole: string, text: string, at: number, isTime: boolean): Piece {
  const word = wordAt(text, at);
  if (word)
    return { length: word.length, token: word.meaning.is === 'nothing' ? null : word.meaning };
  const problem = (code: HoursProblemCode, length: number) =>
    new HoursProblem(whole, code, whole.slice(at, at + length), at);

  const iso = matched(ISO, text, at);
  const found = iso ?? matched(FINNISH, text, at) ?? matched(DAY_ALONE, text, at);
  if (found && !isTime) {
    const [length, numbers] = [found[0].length, found.slice(1).map((part) => Number(part ?? 0))];
    const [day = 0, month = 0, year = 0] = iso ? numbers.reverse() : numbers;
    if (!isDay(day, month, year)) throw problem('date', length);
    return {
      length,
      token: { is: 'date', date: { day, month: month || null, year: year || null } },
    };
  }

  const time = matched(TIME, text, at);
  if (time) {
    const minutes = Number(time[1]) * 60 + Number(time[2] ?? 0);
    if (minutes > DAY_MINUTES || Number(time[2] ?? 0) > 59) throw problem('time', time[0].length);
    return { length: time[0].length, token: { is: 'time', minutes } };
  }

  const mark = matched(PUNCTUATION, text, at)?.[0];
  if (mark === ':') return { length: 1, token: null };
  if (mark) return { length: 1, token: { is: MARKS[mark] ?? 'dash' } };
  const rest = matched(WORD, text, at)?.[0] ?? text.charAt(at);
  throw problem(/^\d/.test(rest) ? 'time' : 'word', rest.replace(/[.:]+$/, '').length || 1);
}

const MARKS: Record<string, 'comma' | 'stop'> = {
  ',': 'comma',
  ';': 'stop',
  '.': 'stop',
  '\n': 'stop',
};

const LEAP_YEAR = 2028; // the 29th of February is a day, too

function isDay(day: number, month: number, year: number): boolean {
  if (day < 1 || day > 31) return false;
  if (month === 0) return true;
  const found = new Date(Date.UTC(year || LEAP_YEAR, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day && month <= 12;
}

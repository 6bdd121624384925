/** What may be wrong with a text of hours. Each is worded under `hours.problem`. */
export const HOURS_PROBLEMS = [
  'nothing', // no word at all
  'word', // one that nobody knows
  'time', // no time of day
  'date', // no day of the calendar, or one that ends before it begins
  'end', // a time or a date without its other end
  'times', // days without times
  'days', // times without days
  'weekday', // another weekday than that of the date
  'year', // a date that needs its year
  'order', // known words where they say nothing
] as const;
export type HoursProblemCode = (typeof HOURS_PROBLEMS)[number];

/** Hours that cannot be read: why, and the words of the text at which it stops making sense. */
export class HoursProblem extends Error {
  readonly code: HoursProblemCode;
  readonly word: string;
  /** Where the words stand in the text, in UTF-16 units from its beginning. */
  readonly at: number;
  constructor(text: string, code: HoursProblemCode, word: string, at: number) {
    super(`"${text}" is no opening hours: ${code} at "${word}".`);
    this.name = 'HoursProblem';
    this.code = code;
    this.word = word;
    this.at = at;
  }
}

/**
 * How long things are kept, in days; KEEP_DAYS ("closed:14,answered:60") sets others, and the privacy notice
 * says what holds. Not here: marks of used forms (used-form.ts), counts of a day (lib/rates), a demo's fifty mails.
 */
export const PERIODS = {
  unanswered: 60, // after the promised day, then it is closed as expired: by then nobody will come
  closed: 30, // declined or expired: time to read why, and to send it again
  answered: 90, // not public, after the last that happened: time to come back to the answer
  originals: 30, // of a public question, after the last that happened; the public version stays
  addresses: 30, // for notices, after the last that happened to an answered question
  checkIns: 30, // how an answerer was after a heavy question: theirs, and nobody's record
  verdicts: 30, // of an operator's own classifier, where no person has weighed the question till then
  events: 730, // who did what: two years, for objections and supervision
} as const satisfies Record<string, number>;

export type PeriodName = keyof typeof PERIODS;
export type Periods = Record<PeriodName, number>;

const LONGEST = 3650; // days, ten years: a number beyond that is a slip of the pen

/** Reads KEEP_DAYS over the usual periods; null when it says something that cannot be. */
export function parsePeriods(setting: string): Periods | null {
  const periods: Periods = { ...PERIODS };
  for (const entry of setting.split(',').filter((one) => one.trim() !== '')) {
    const [name = '', number = ''] = entry.split(':').map((part) => part.trim());
    const days = Number(number);
    if (!isPeriod(name) || !Number.isInteger(days) || days < 1 || days > LONGEST) return null;
    periods[name] = days;
  }
  return periods;
}

function isPeriod(name: string): name is PeriodName {
  return Object.hasOwn(PERIODS, name);
}

/** Minutes from midnight of the day it opens; closing may be beyond 24:00. */
export type OpenRange = { opens: number; closes: number };

/** When a line answers. What is not said is null, "unknown": a wrong word costs somebody their call. */
export type OpeningHours = {
  week: readonly (readonly OpenRange[])[]; // Monday first
  holidays: readonly OpenRange[] | null;
  eves: readonly OpenRange[] | null;
};

export const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const ALWAYS = '24/7';
const names: readonly string[] = WEEKDAYS;
const DAY_MINUTES = 24 * 60;

/**
 * Reads hours: rules separated by ";", each of days ("Mon-Fri", "Sat,Sun", "holidays", "eves") and times
 * ("09:00-15:00", "10:00-12:00,13:00-15:00"), or "closed holidays", "closed eves"; "24/7" is always. A weekday
 * without a rule is closed. @throws Error when the text is anything else
 */
export function parseHours(text: string): OpeningHours {
  if (text === ALWAYS) {
    const open = [{ opens: 0, closes: DAY_MINUTES }];
    return { week: WEEKDAYS.map(() => open), holidays: open, eves: open };
  }
  const week: OpenRange[][] = WEEKDAYS.map(() => []);
  const special: Record<string, OpenRange[]> = {};
  for (const rule of text.split(';').map((part) => part.trim())) {
    const [days = '', times = '', rest] = rule.split(' ');
    const ranges = days === 'closed' ? [] : times.split(',').map(rangeOf);
    const named = days === 'closed' ? times : days;
    if (rest !== undefined || (days === 'closed' && !isSpecial(named))) throw unreadable(text);
    if (isSpecial(named)) special[named] = ranges;
    else for (const day of daysOf(named)) week[day]?.push(...ranges);
  }
  return { week, holidays: special.holidays ?? null, eves: special.eves ?? null };
}

const unreadable = (text: string) => new Error(`"${text}" is no opening hours.`);
const isSpecial = (days: string) => days === 'holidays' || days === 'eves';

function rangeOf(text: string): OpenRange {
  const [opens, closes, rest] = text.split('-').map(minutesOf);
  if (opens === undefined || closes === undefined || rest !== undefined) throw unreadable(text);
  return { opens, closes: closes > opens ? closes : closes + DAY_MINUTES };
}

function minutesOf(text: string): number {
  if (!/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)) throw unreadable(text);
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}

function daysOf(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [first = -1, last = first, rest] = part.split('-').map((name) => names.indexOf(name));
    if (first < 0 || last < first || rest !== undefined) throw unreadable(text);
    return WEEKDAYS.map((_, day) => day).slice(first, last + 1);
  });
}

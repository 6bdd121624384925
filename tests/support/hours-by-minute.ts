// What the evaluator of hours is held against: written apart, slow, minute by minute, with a calendar and
// clocks of its own. A minute here is one since 1970 in UTC; a day is one since 1970.

/** From and to, in minutes of the day on which it opens. */
export type Plan = readonly (readonly [number, number])[] | 'unknown' | 'unsaid';

/** What is said of the same dates; `every` is of every day, holidays too; `except` of those of some weekdays. */
export type Layer = {
  dates: readonly [string, string] | null;
  week: readonly Plan[];
  holidays: Plan;
  eves: Plan;
  every: boolean;
  except: { of: 'holidays' | 'eves'; on: readonly number[]; plan: Plan } | null;
};

export type Rules = {
  layers: readonly Layer[]; // the one without dates first
  exceptions: readonly { dates: readonly [string, string]; plan: Plan }[];
};

export const STATES = ['open', 'closed', 'unknown'] as const;
const [OPEN, CLOSED, UNKNOWN] = [0, 1, 2];
const MOST_RANGES = 10; // of a day and the one before

const DAY = 1_440;
const days = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / (DAY * 60_000);
const dateOf = (day: number) => new Date(day * DAY * 60_000).toISOString().slice(0, 10);
const weekdayOf = (day: number) => (day + 3) % 7; // the first day of 1970 was a Thursday
const lastSunday = (year: number, month: number) => {
  let day = days(year, month, 31);
  while (weekdayOf(day) !== 6) day -= 1;
  return day;
};

/** The first minutes of summer time and of winter time in a year, by the rule of the European Union. */
const changesOf = (year: number) =>
  [lastSunday(year, 3) * DAY + 60, lastSunday(year, 10) * DAY + 60] as const;

/** Easter Sunday, by the method of Meeus, Jones and Butcher. */
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return days(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const first = (weekday: number, from: number) => {
  let day = from;
  while (weekdayOf(day) !== weekday) day += 1;
  return day;
};

const specials = new Map<number, ReadonlyMap<number, 'holidays' | 'eves'>>();

/** The holidays and eves of a year, as the law of Finland and its custom have them. */
function specialsOf(year: number): ReadonlyMap<number, 'holidays' | 'eves'> {
  const known = specials.get(year);
  if (known) return known;
  const easter = easterOf(year);
  const midsummer = first(5, days(year, 6, 20));
  const fixed = [
    [1, 1],
    [1, 6],
    [5, 1],
    [12, 6],
    [12, 25],
    [12, 26],
  ] as const;
  const holidays = [
    ...fixed.map(([month, day]) => days(year, month, day)),
    ...[-2, 0, 1, 39, 49].map((after) => easter + after),
    midsummer,
    first(5, days(year, 10, 31)),
  ];
  const found = new Map<number, 'holidays' | 'eves'>();
  for (const eve of [midsummer - 1, days(year, 12, 24)]) found.set(eve, 'eves');
  for (const holiday of holidays) found.set(holiday, 'holidays');
  specials.set(year, found);
  return found;
}

function within([from, to]: readonly [string, string], date: string): boolean {
  const text = from.length === 5 ? date.slice(5) : date;
  return from > to ? text >= from || text <= to : text >= from && text <= to;
}

/** What holds on a day; the last word first. */
function planOf({ layers, exceptions }: Rules, day: number): Plan {
  const date = dateOf(day);
  for (const { dates, plan } of [...exceptions].reverse()) if (within(dates, date)) return plan;
  const special = specialsOf(Number(date.slice(0, 4))).get(day);
  for (const layer of [...layers].reverse()) {
    if (layer.dates && !within(layer.dates, date)) continue;
    const plan = planIn(layer, weekdayOf(day), special);
    if (plan !== 'unsaid') return plan;
  }
  return 'unknown';
}

function planIn(layer: Layer, weekday: number, special?: 'holidays' | 'eves'): Plan {
  const usual = layer.week[weekday] ?? 'unsaid';
  if (!special) return usual;
  if (layer[special] !== 'unsaid') return layer[special];
  const { except } = layer;
  if (except?.of === special) {
    if (except.on.includes(weekday)) return except.plan;
    if (usual.length === 0 || layer.every) return usual;
  }
  return layer.every ? usual : 'unsaid';
}

/** The minutes around a year, each with the day that clocks in Finland show, and when they show what. */
export class Minutes {
  readonly begin: number;
  readonly count: number;
  private readonly firstDay: number;
  private readonly shown: Int32Array; // the last minute at which clocks show a minute of a day
  readonly day: Int32Array;

  constructor(year: number) {
    this.firstDay = days(year, 1, 1) - 1;
    this.begin = days(year, 1, 1) * DAY;
    this.count = (days(year + 1, 1, 1) - days(year, 1, 1) + 40) * DAY;
    this.day = new Int32Array(this.count);
    this.shown = new Int32Array(this.count + 5 * DAY).fill(-1);
    const [summer, winter] = changesOf(year); // those of other years lie further off than the minutes go
    for (let at = -2 * DAY; at < this.count + 2 * DAY; at += 1) {
      const minute = this.begin + at;
      const clock = minute + (minute >= summer && minute < winter ? 180 : 120);
      const place = clock - this.firstDay * DAY;
      if (place >= 0 && place < this.shown.length) this.shown[place] = minute;
      if (at >= 0 && at < this.count) this.day[at] = Math.floor(clock / DAY);
    }
  }

  /** When clocks show a minute of a day, the last time; one that they leave out, as if they had not been moved. */
  momentOf(day: number, minute: number): number {
    const place = (day - this.firstDay) * DAY + minute;
    const shown = this.shown[place] ?? -1;
    return shown >= 0 ? shown : (this.shown[place + 60] ?? -1);
  }

  /** How it stands at every minute: a place in STATES. */
  statesOf(rules: Rules): Uint8Array {
    const { begin, count, day: days } = this;
    const states = new Uint8Array(count);
    let day = Number.NaN;
    const [from, to] = [new Float64Array(MOST_RANGES), new Float64Array(MOST_RANGES)];
    let ranges = 0;
    let otherwise = CLOSED;
    for (let at = 0; at < count; at += 1) {
      if (days[at] !== day) {
        day = days[at] ?? 0;
        const [before, now] = [planOf(rules, day - 1), planOf(rules, day)];
        otherwise = now === 'unknown' ? UNKNOWN : CLOSED;
        const found = [...this.rangesOf(day - 1, before), ...this.rangesOf(day, now)];
        found.forEach(([opens, closes], range) => {
          from[range] = opens - begin;
          to[range] = closes - begin;
        });
        ranges = found.length;
      }
      let state = otherwise;
      for (let range = 0; range < ranges; range += 1) {
        if (at >= (from[range] ?? 0) && at < (to[range] ?? 0)) state = OPEN;
      }
      states[at] = state;
    }
    return states;
  }

  private rangesOf(day: number, plan: Plan): (readonly [number, number])[] {
    if (typeof plan === 'string') return [];
    return plan.map(([from, to]) => [this.momentOf(day, from), this.momentOf(day, to)]);
  }
}

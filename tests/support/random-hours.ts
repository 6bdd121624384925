import type { Random } from '../../prisma/seed/random.ts';
import type { Layer, Plan, Rules } from './hours-by-minute.ts';

// Rules that somebody might mean, and one of the many ways in which they would write them.

const WEEK = [0, 1, 2, 3, 4, 5, 6];
const WORKING = WEEK.slice(0, 5);
const NAMES = [
  ['ma', 'Mon', 'mån', 'maanantaisin'],
  ['ti', 'Tue', 'tis', 'tiistaisin'],
  ['ke', 'Wed', 'ons', 'keskiviikkoisin'],
  ['to', 'Thu', 'tors', 'torstaisin'],
  ['pe', 'Fri', 'fre', 'perjantaisin'],
  ['la', 'Sat', 'lör', 'lauantaisin'],
  ['su', 'Sun', 'sön', 'sunnuntaisin'],
] as const;
const WORDS = {
  closed: ['suljettu', 'closed', 'stängt', 'kiinni'],
  unknown: ['ei tiedossa', 'unknown', 'okänt', 'sopimuksen mukaan'],
  holidays: ['pyhinä', 'holidays', 'helgdagar', 'pyhäpäivinä'],
  eves: ['aattoina', 'eves', 'aftnar', 'aattopäivinä'],
  every: ['joka päivä', 'daily', 'alla dagar', 'päivittäin'],
  working: ['arkisin', 'weekdays', 'vardagar', 'ark'],
  except: ['paitsi', 'except', 'utom', 'lukuun ottamatta'],
} as const;

const chance = (random: Random, of: number) => random.between(0, 1) < of;
const whole = (random: Random, from: number, to: number) => Math.floor(random.between(from, to));
const two = (number: number) => String(number).padStart(2, '0');

/** Rules, and a text that says them. */
export type SaidRules = { rules: Rules; text: string };

/** Makes rules for a year and its neighbours. */
export function randomHours(random: Random, year: number): SaidRules {
  const usual = chance(random, 0.85) ? [randomLayer(random, null)] : [];
  const count = usual.length === 0 ? whole(random, 1, 4) : whole(random, 0, 4);
  const dated = Array.from({ length: count }, () => randomLayer(random, randomDates(random, year)));
  const written = new Set<string>();
  const layers = [...usual, ...dated].filter(({ dates }) => {
    const key = String(dates);
    return !written.has(key) && written.add(key); // the same dates twice would be one layer
  });
  const exceptions = Array.from({ length: whole(random, 0, 4) }, () => {
    const plan = randomPlan(random);
    const dates = randomDates(random, year, plan.length === 0 || plan === 'unknown' ? 200 : 6);
    return { dates, plan };
  });
  const rules = { layers, exceptions };
  return { rules, text: textOf(random, rules) };
}

function randomDates(random: Random, year: number, most = 200): [string, string] {
  const from = Date.UTC(year + whole(random, -1, 2), whole(random, 0, 12), whole(random, 1, 29));
  const to = from + (chance(random, 0.3) ? 0 : whole(random, 0, most)) * 86_400_000;
  const dates = [from, to].map((one) => new Date(one).toISOString().slice(0, 10));
  const [first = '', last = ''] = chance(random, 0.5) ? dates : dates.map((date) => date.slice(5));
  return [first, last];
}

const someTimes = (random: Random): readonly [number, number] => {
  const step = random.pick([60, 30, 15, 1]);
  if (chance(random, 0.1)) {
    const opens = whole(random, 8, 18) * 15; // around the hour that is left out in spring and comes twice in autumn
    return [opens, opens + whole(random, 1, 10) * 15];
  }
  const from = whole(random, 0, DAY / step) * step;
  const to = chance(random, 0.1) ? DAY : whole(random, 0, DAY / step) * step;
  return [from, to > from ? to : to + DAY];
};
const DAY = 1_440;

function randomPlan(random: Random): Plan {
  if (chance(random, 0.2)) return [];
  if (chance(random, 0.1)) return 'unknown';
  if (chance(random, 0.1)) return [[0, DAY]];
  return Array.from({ length: chance(random, 0.2) ? 2 : 1 }, () => someTimes(random));
}

function randomLayer(random: Random, dates: Layer['dates']): Layer {
  const plain = { dates, every: false, except: null };
  const maybe = () => (chance(random, 0.6) ? randomPlan(random) : 'unsaid');
  if (chance(random, 0.15)) {
    // Nothing is open: what is not said stays unsaid.
    const week = WEEK.map((): Plan => (chance(random, 0.3) ? [] : 'unsaid'));
    week[whole(random, 0, 7)] = chance(random, 0.5) ? [] : 'unknown';
    return { ...plain, week, holidays: maybe(), eves: maybe() };
  }
  const common = Array.from({ length: chance(random, 0.2) ? 2 : 1 }, () => someTimes(random));
  const every = chance(random, 0.25);
  const on = every ? WEEK : chance(random, 0.5) ? WORKING : WEEK.filter(() => chance(random, 0.6));
  const among = on.length > 0 ? on : [whole(random, 0, 7)];
  const isCommon = (plan: Plan) => JSON.stringify(plan) === JSON.stringify(common);
  const other = (plan: Plan): Plan => (isCommon(plan) ? [] : plan); // or it would be among them
  const week = WEEK.map((day) => (among.includes(day) ? common : other(randomOther(random))));
  const of = random.pick(['holidays', 'eves'] as const);
  const except = chance(random, 0.4) ? { of, on: among, plan: randomPlan(random) } : null;
  const special = {
    holidays: every ? 'unsaid' : maybe(),
    eves: every ? 'unsaid' : maybe(),
  } as const;
  return { dates, week, every, except, ...special, ...(except && { [of]: 'unsaid' as const }) };
}

const shuffled = <Item>(random: Random, items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);

const randomOther = (random: Random): Plan =>
  chance(random, 0.6) ? [] : random.pick([randomPlan(random), [someTimes(random)]]);

function textOf(random: Random, { layers, exceptions }: Rules): string {
  const word = (kind: keyof typeof WORDS) => random.pick([...WORDS[kind]]);
  const dash = () => random.pick(['-', '–', ' – ', '—']);
  const comma = () => random.pick([', ', ' , ', ',']);
  const clock = (minutes: number) => {
    const [hour, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (rest === 0 && chance(random, 0.6)) return random.pick([String(hour), two(hour)]);
    return `${random.pick([String(hour), two(hour)])}${random.pick(['.', ':'])}${two(rest)}`;
  };
  const hours = (plan: Plan) => {
    if (plan === 'unknown') return word('unknown');
    if (plan.length === 0) return word('closed');
    return (plan as (readonly [number, number])[])
      .map(([from, to]) => `${clock(from)}${dash()}${clock(to > DAY ? to - DAY : to)}`)
      .join(random.pick([', ', ',', ' ja ', ' och ', ' and ']));
  };
  const names = (on: readonly number[]) => {
    const name = (day: number) => random.pick([...(NAMES[day] ?? [])]);
    const [first = 0, last = 0] = [on[0], on.at(-1)];
    if (on.length > 1 && last - first === on.length - 1 && chance(random, 0.8)) {
      return `${name(first)}${dash()}${name(last)}`;
    }
    return on.map(name).join(comma());
  };
  const date = (text: string) => {
    const [day, month, year] = text.split('-').reverse();
    if (year && chance(random, 0.3)) return text;
    return `${Number(day)}.${Number(month)}.${year ?? ''}`;
  };
  const span = ([from, to]: readonly [string, string]) =>
    from === to && chance(random, 0.8)
      ? date(from)
      : `${date(from)}${random.pick(['–', ' - '])}${date(to)}`;

  const layerText = (layer: Layer) => {
    const groups = new Map<string, number[]>();
    layer.week.forEach((plan, day) => {
      const key = JSON.stringify(plan);
      groups.set(key, [...(groups.get(key) ?? []), day]);
    });
    const among = layer.except?.on ?? (layer.every ? WEEK : []);
    const isOpen = layer.week.some((plan) => Array.isArray(plan) && plan.length > 0);
    const rules: string[] = [];
    const exceptText = (said: string) => {
      if (!layer.except) return said;
      const { of, plan } = layer.except;
      const isBare = plan.length === 0 && chance(random, 0.5);
      return `${said} ${word('except')} ${word(of)}${isBare ? '' : ` ${hours(plan)}`}`;
    };
    let isImplied = false; // by "on working days": no holidays
    for (const [key, on] of groups) {
      const plan = JSON.parse(key) as Plan;
      if (plan === 'unsaid') continue;
      if (plan.length === 0 && isOpen && chance(random, 0.7)) continue;
      const isAmong = String(on) === String(among);
      const isWorking = String(on) === String(WORKING) && Array.isArray(plan) && plan.length > 0;
      const leavesOut = layer.holidays !== 'unsaid' && isWorking && chance(random, 0.5);
      const days = layer.every && isAmong ? word('every') : leavesOut ? word('working') : names(on);
      isImplied ||= leavesOut && layer.holidays.length === 0 && chance(random, 0.5);
      const said = `${days} ${hours(plan)}`;
      rules.push(isAmong && layer.except ? exceptText(said) : said);
    }
    for (const kind of ['holidays', 'eves'] as const) {
      if (kind === 'holidays' && isImplied) continue;
      if (layer[kind] !== 'unsaid') rules.push(`${word(kind)} ${hours(layer[kind])}`);
    }
    const ordered = shuffled(random, rules);
    if (!layer.dates) return ordered.join(random.pick(['; ', ', ', ';\n', '. ']));
    const dates = span(layer.dates);
    return `${dates}${random.pick([' ', ': '])}${ordered.join(random.pick([', ', ` , `]))}`;
  };

  const texts = [
    ...layers.map(layerText),
    ...exceptions.map(({ dates, plan }) => `${span(dates)} ${hours(plan)}`),
  ];
  return texts.join(random.pick(['; ', '\n', ' ; ']));
}

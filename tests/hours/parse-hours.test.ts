import { describe, expect, test } from 'vitest';
import data from '#lib/help/helplines.json' with { type: 'json' };
import { HOURS_PROBLEMS, HoursProblem } from '#lib/hours/hours-problem.ts';
import { sameDays, timeText } from '#lib/hours/hours-words.ts';
import { isAlwaysOpen, type Period, usualHours, type WeekHours } from '#lib/hours/opening-hours.ts';
import { parseHours } from '#lib/hours/parse-hours.ts';

const at = (opens: number, closes: number) => ({ opens: opens * 60, closes: closes * 60 });
const all = <Hours>(hours: Hours) => Array.from({ length: 7 }, () => hours);

function usual(text: string): Period {
  const period = usualHours(parseHours(text));
  if (!period) throw new Error(`"${text}" says nothing of the usual week.`);
  return period;
}

function problemOf(text: string): HoursProblem {
  try {
    parseHours(text);
  } catch (error) {
    if (error instanceof HoursProblem) return error;
    throw error;
  }
  throw new Error(`"${text}" was read.`);
}

describe('hours as data', () => {
  test('are days and times', () => {
    const { dates, week, holidays, eves } = usual('Mon-Fri 09:00-15:00; Sat 12:00-18:00');
    expect(week).toEqual([...Array.from({ length: 5 }, () => [at(9, 15)]), [at(12, 18)], []]);
    expect({ dates, holidays, eves }).toEqual({
      dates: null,
      holidays: all(null),
      eves: all(null),
    });
  });

  test.each([
    ['Mon,Thu 09:00-12:00,13:00-15:30', [at(9, 12), at(13, 15.5)]],
    ['Mon 18:00-02:00', [at(18, 26)]],
    ['Mon-Sun 00:00-24:00', [at(0, 24)]],
    ['24/7', [at(0, 24)]],
    ['ma ja to klo 9–12 ja 13–15.30', [at(9, 12), at(13, 15.5)]],
    ['Maanantaisin 9.30–15.30.', [at(9.5, 15.5)]],
    ['pe–ma 9–15', [at(9, 15)]],
    ['mån, ons kl. 9–15', [at(9, 15)]],
    ['ma–pe 9–15, ma suljettu', []],
    ['ma suljettu, ma–pe 9–15', []],
    ['ma–pe 9–15 paitsi ma 12–18', [at(12, 18)]],
    ['ma–pe 8–16 la 10–14', [at(8, 16)]],
    ['ti 9–15', []],
    ['la suljettu', null],
    ['ma sopimuksen mukaan, ti 9–15', 'unknown'],
    ['suljettu', []],
  ])('%s on a Monday', (text, ranges) => expect(usual(text).week[0]).toEqual(ranges));

  test.each<[string, { holidays?: WeekHours; eves?: WeekHours }]>([
    ['Mon-Fri 09:00-15:00; closed holidays', { holidays: all([]), eves: all(null) }],
    ['Mon-Fri 09:00-15:00; holidays 12:00-15:00', { holidays: all([at(12, 15)]), eves: all(null) }],
    [
      'Mon 09:00-15:00; closed holidays; eves 09:00-12:00',
      { holidays: all([]), eves: all([at(9, 12)]) },
    ],
    ['24/7', { holidays: all([at(0, 24)]), eves: all([at(0, 24)]) }],
    ['ma–su 9–15', { holidays: all(null), eves: all(null) }],
    ['arkisin 9–15', { holidays: all([]), eves: all(null) }],
    ['arkisin 9–15, pyhinä 12–15', { holidays: all([at(12, 15)]) }],
    ['ma–pe 9–15, la–su ja pyhinä 12–15', { holidays: all([at(12, 15)]) }],
    ['ma–pe 9–15 paitsi pyhinä ja aattoina', { holidays: all([]), eves: all([]) }],
    [
      'ma–pe 8–16 paitsi aattoina 8–12',
      { eves: [...Array.from({ length: 5 }, () => [at(8, 12)]), [], []] },
    ],
    [
      'ma–pe 8–16 paitsi aattoina 8–12, la 10–14',
      { eves: [...Array.from({ length: 5 }, () => [at(8, 12)]), null, []] },
    ],
    [
      'joka päivä 9–21 paitsi su 12–18',
      { holidays: [...Array.from({ length: 6 }, () => [at(9, 21)]), [at(12, 18)]] },
    ],
  ])('%s on special days', (text, special) => expect(usual(text)).toMatchObject(special));

  test.each([
    ['1.6.–31.8. ma 9–14', [{ from: '06-01', to: '08-31' }]],
    ['1.6.–31.8.2027: ma 9–14', [{ from: '2027-06-01', to: '2027-08-31' }]],
    ['1.12.–31.1.2027 ma 9–14', [{ from: '2026-12-01', to: '2027-01-31' }]],
    ['2026-06-01–2026-08-31 Mon 9-14', [{ from: '2026-06-01', to: '2026-08-31' }]],
    ['1.6.2026 alkaen ma 9–14', [{ from: '2026-06-01', to: '9999-12-31' }]],
    ['until 2026-08-31 Mon 9-14', [{ from: '0000-01-01', to: '2026-08-31' }]],
    [
      '1.6.–30.6., 1.8.–31.8. ma 9–14',
      [
        { from: '06-01', to: '06-30' },
        { from: '08-01', to: '08-31' },
      ],
    ],
  ])('%s holds for a time', (text, dates) =>
    expect(parseHours(text).periods.map((period) => period.dates)).toEqual(dates),
  );

  test.each([
    ['24.12.2026 suljettu', [{ from: '2026-12-24', to: '2026-12-24' }]],
    ['to 24.12.2026 suljettu', [{ from: '2026-12-24', to: '2026-12-24' }]],
    ['suljettu 24.–26.12.', [{ from: '12-24', to: '12-26' }]],
    [
      '24. ja 26.12. suljettu',
      [
        { from: '12-24', to: '12-24' },
        { from: '12-26', to: '12-26' },
      ],
    ],
    ['24.12.–6.1. suljettu', [{ from: '12-24', to: '01-06' }]],
    [
      'juhannusaattona ja 24.12. suljettu',
      [{ feast: 'midsummerEve' }, { from: '12-24', to: '12-24' }],
    ],
  ])('%s is an exception', (text, dates) => {
    const { periods, exceptions } = parseHours(text);
    expect(exceptions).toEqual(dates.map((each) => ({ dates: each, hours: [] })));
    expect(periods).toEqual([]);
  });

  test('what has no dates comes before what has, wherever it is written', () => {
    const { periods } = parseHours('1.6.–31.8. ma–to 9–14, muulloin arkisin 9–15');
    expect(periods.map(({ dates }) => dates)).toEqual([null, { from: '06-01', to: '08-31' }]);
  });

  test('otherwise closed says so of every day that nothing else is said of', () => {
    const { week, holidays, eves } = usual('1.6.–31.8. ma–to 9–14, muulloin suljettu');
    expect({ week, holidays, eves }).toEqual({ week: all([]), holidays: all([]), eves: all([]) });
    expect(usual('ma 9–14, muulloin suljettu').holidays).toEqual(all(null));
  });

  test.each(['24/7', '24 h', '24h/vrk', 'Joka päivä ympäri vuorokauden', 'dygnet runt'])(
    '%s is always',
    (text) => expect(isAlwaysOpen(parseHours(text))).toBe(true),
  );
  test.each(['24/7; 24.12. suljettu', 'ma–su 24 h', 'joka päivä 0–23'])('%s is not', (text) =>
    expect(isAlwaysOpen(parseHours(text))).toBe(false),
  );

  test('every helpline has hours that can be read, or none', () => {
    const hours = data.services.map((service) => service.hours).filter((text) => text !== null);
    expect(hours.length).toBeGreaterThan(0);
    for (const text of hours) parseHours(text);
  });
});

describe('what cannot be read is refused rather than guessed, and says why and where', () => {
  const refused = [
    ['', 'nothing', ''],
    [' ; ', 'nothing', ';'],
    ['kesällä ma 9–12', 'word', 'kesällä'],
    ['Mon-Fri 09:00-15:00 and more', 'word', 'more'],
    ['Mon-Fri 09:00-25:00', 'time', '25:00'],
    ['ma 9.60–15', 'time', '9.60'],
    ['24.12 suljettu', 'time', '24.12'],
    ['31.2. suljettu', 'date', '31.2.'],
    ['29.2.2027 suljettu', 'date', '29.2.2027'],
    ['31.8.2026–1.6.2026 ma 9–12', 'date', '1.6.2026'],
    ['Mon-Fri 09:00', 'end', '09:00'],
    ['ma– 9–15', 'end', 'ma'],
    ['weekdays', 'times', 'weekdays'],
    ['ma–pe, 24.12. suljettu', 'times', 'ma'],
    ['9–15', 'days', '9'],
    ['1.6.–31.8. 9–14', 'days', '1.6.'],
    ['pe 24.12.2026 suljettu', 'weekday', 'pe'],
    ['to 24.12. suljettu', 'year', 'to'],
    ['1.6. alkaen ma 9–12', 'year', '1.6.'],
    ['1.6.2026–31.8. ma 9–12', 'year', '31.8.'],
    ['Mon to Fri 9-15', 'order', 'to'],
    ['ma 9–12 suljettu', 'order', 'suljettu'],
    ['ma–pe 9–15,', 'order', ','],
    ['ma 9–15, suljettu', 'order', 'suljettu'],
    ['paitsi ma 9–15', 'order', 'paitsi'],
  ] as const;

  test.each(refused)('“%s”: %s at “%s”', (text, code, word) => {
    const problem = problemOf(text);
    expect([problem.code, problem.word]).toEqual([code, word]);
    expect(text.slice(problem.at, problem.at + word.length)).toBe(word);
  });

  test('each in its own way', () =>
    expect(new Set(refused.map(([, code]) => code))).toEqual(new Set(HOURS_PROBLEMS)));
});

test('days in a row with the same hours are said together', () => {
  const groups = sameDays(usual('Mon-Tue,Thu-Sat 09:00-15:00; Sun 12:00-18:00').week);
  expect(groups.map(({ first, last }) => `${first}-${last}`)).toEqual([
    'Mon-Tue',
    'Thu-Sat',
    'Sun-Sun',
  ]);
});

test.each([
  [9 * 60, '9', '9', '9:00'],
  [9 * 60 + 30, '9.30', '9.30', '9:30'],
  [24 * 60, '24', '24', '24:00'],
  [26 * 60, '2', '2', '2:00'],
])('%d minutes are %s, %s or %s', (minutes, ...texts) => {
  expect((['fi', 'sv', 'en'] as const).map((locale) => timeText(minutes, locale))).toEqual(texts);
});

import { describe, expect, test } from 'vitest';
import data from '#lib/help/helplines.json' with { type: 'json' };
import { sameDays, timeText } from '#lib/help/hours-words.ts';
import { parseHours } from '#lib/help/opening-hours.ts';

const at = (opens: number, closes: number) => ({ opens: opens * 60, closes: closes * 60 });

describe('hours as data', () => {
  test('are days and times', () => {
    const { week, holidays, eves } = parseHours('Mon-Fri 09:00-15:00; Sat 12:00-18:00');
    expect(week).toEqual([...Array.from({ length: 5 }, () => [at(9, 15)]), [at(12, 18)], []]);
    expect({ holidays, eves }).toEqual({ holidays: null, eves: null });
  });

  test.each([
    ['Mon,Thu 09:00-12:00,13:00-15:30', [at(9, 12), at(13, 15.5)]],
    ['Mon 18:00-02:00', [at(18, 26)]],
    ['Mon-Sun 00:00-24:00', [at(0, 24)]],
    ['24/7', [at(0, 24)]],
  ])('%s on a Monday', (text, ranges) => expect(parseHours(text).week[0]).toEqual(ranges));

  test.each([
    ['Mon-Fri 09:00-15:00; closed holidays', { holidays: [], eves: null }],
    ['Mon-Fri 09:00-15:00; holidays 12:00-15:00', { holidays: [at(12, 15)], eves: null }],
    ['Mon 09:00-15:00; closed holidays; eves 09:00-12:00', { holidays: [], eves: [at(9, 12)] }],
    ['24/7', { holidays: [at(0, 24)], eves: [at(0, 24)] }],
  ])('%s on special days', (text, special) => expect(parseHours(text)).toMatchObject(special));

  test.each([
    '',
    'weekdays',
    'ma-pe 09:00-15:00',
    'Mon-Fri 9-15',
    'Mon-Fri 09:00',
    'Mon-Fri 09:00-25:00',
    'Fri-Mon 09:00-15:00',
    'Mon-Fri 09:00-15:00 and more',
    'closed Mon',
    'Mon-Fri 09:00-15:00;',
  ])('“%s” is refused rather than guessed', (text) =>
    expect(() => parseHours(text)).toThrow(/is no opening hours\.$/),
  );

  test('every helpline has hours that can be read, or none', () => {
    const hours = data.services.map((service) => service.hours).filter((text) => text !== null);
    expect(hours.length).toBeGreaterThan(0);
    for (const text of hours) parseHours(text);
  });
});

test('days in a row with the same hours are said together', () => {
  const groups = sameDays(parseHours('Mon-Tue,Thu-Sat 09:00-15:00; Sun 12:00-18:00'));
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

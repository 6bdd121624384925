import { describe, expect, test } from 'vitest';
import { HOURS_PROBLEMS, HoursProblem } from '#lib/hours/hours-problem.ts';
import { parseHours } from '#lib/hours/parse-hours.ts';
import { describeHours, sayHoursProblem, sayStanding } from '#lib/hours/say-hours.ts';
import { LOCALES } from '#lib/i18n/routing.ts';

const NOW = new Date('2026-11-30T10:00:00Z'); // a Monday, noon in Finland
const inAll = <Said>(say: (locale: (typeof LOCALES)[number]) => Promise<Said>) =>
  Promise.all(LOCALES.map(say));

describe('hours in words', () => {
  test.each([
    ['24/7', ['Auki aina']],
    [
      'Mon-Fri 09:00-15:00; Sat 10:00-12:00; closed holidays; eves 09:00-12:00',
      [
        'Maanantai–perjantai klo 9–15, lauantai klo 10–12.',
        'Suljettu pyhäpäivinä.',
        'Jouluaattona ja juhannusaattona klo 9–12.',
      ],
    ],
    ['ma 9–12 ja 13–15.30', ['Maanantai klo 9–12, klo 13–15.30.']],
    [
      'joka päivä 9–21',
      [
        'Maanantai–sunnuntai klo 9–21.',
        'Pyhäpäivinä klo 9–21.',
        'Jouluaattona ja juhannusaattona klo 9–21.',
      ],
    ],
    [
      'joka päivä 9–21 paitsi su 12–18',
      [
        'Maanantai–lauantai klo 9–21, sunnuntai klo 12–18.',
        'Pyhäpäivinä samoin.',
        'Jouluaattona ja juhannusaattona samoin.',
      ],
    ],
    [
      'ma–pe 8–16 paitsi aattoina 8–12',
      ['Maanantai–perjantai klo 8–16.', 'Jouluaattona ja juhannusaattona klo 8–12.'],
    ],
    [
      'ma–to 9–15; 1.6.–31.8. ma 9–14, pyhinä suljettu',
      [
        'Maanantai–torstai klo 9–15.',
        '1. kesäkuuta – 31. elokuuta: maanantai klo 9–14, suljettu pyhäpäivinä.',
      ],
    ],
    [
      '1.7.–31.7. la–su suljettu; 1.1.2027 alkaen ma 9–10; 31.12.2026 asti ma 9–11',
      [
        '1. heinäkuuta – 31. heinäkuuta: lauantai–sunnuntai suljettu.',
        '1. tammikuuta 2027 alkaen: maanantai klo 9–10.',
        '31. joulukuuta 2026 asti: maanantai klo 9–11.',
      ],
    ],
    [
      'ma 9–12; 24.12.2026 suljettu; 6.12. ei tiedossa; vappuna 12–14',
      [
        'Maanantai klo 9–12.',
        '24. joulukuuta 2026: suljettu.',
        '6. joulukuuta: aukioloaika ei ole tiedossa.',
        'Vappuna: klo 12–14.',
      ],
    ],
    [
      'ma 9–12; 24.11.2026 suljettu; 30.11.2026 9–15; 31.10.2026 asti ti 9–12',
      ['Maanantai klo 9–12.', '30. marraskuuta 2026: klo 9–15.'],
    ],
    [
      'suljettu',
      ['Suljettu.', 'Suljettu pyhäpäivinä.', 'Suljettu jouluaattona ja juhannusaattona.'],
    ],
  ])('%s', async (text, sentences) =>
    expect(await describeHours(parseHours(text), 'fi', NOW)).toEqual(sentences),
  );

  test('in every language', async () => {
    const hours = parseHours('ma–pe 9–15.30; helatorstaina suljettu');
    expect(await inAll((locale) => describeHours(hours, locale, NOW))).toEqual([
      ['Maanantai–perjantai klo 9–15.30.', 'Helatorstaina: suljettu.'],
      ['Måndag–fredag kl. 9–15.30.', 'På Kristi himmelsfärdsdag: stängt.'],
      ['Monday–Friday 9:00–15:30.', 'On Ascension Day: closed.'],
    ]);
  });
});

describe('how it stands, in words', () => {
  const EVERY = 'joka päivä 9–21';
  test.each([
    ['24/7', '2026-11-30T10:00:00Z', 'Auki aina'],
    [EVERY, '2026-11-30T10:00:00Z', 'Auki nyt, sulkeutuu klo 21'],
    [EVERY, '2026-11-30T05:00:00Z', 'Suljettu nyt, avautuu klo 9'],
    [EVERY, '2026-11-30T20:00:00Z', 'Suljettu nyt, avautuu tiistaina klo 9'],
    ['pe–la 22–02', '2026-12-04T21:00:00Z', 'Auki nyt, sulkeutuu klo 2'],
    ['ma–ti 0–24', '2026-11-30T12:00:00Z', 'Auki nyt, sulkeutuu tiistaina klo 24'],
    ['ma 18–24', '2026-11-30T20:00:00Z', 'Auki nyt, sulkeutuu klo 24'],
    [
      'ma 9–12, pyhinä suljettu',
      '2026-11-30T10:00:00Z',
      'Suljettu nyt, avautuu 7. joulukuuta klo 9',
    ],
    ['su 18–24', '2026-12-05T20:00:00Z', 'Suljettu nyt'], // the next day is unknown: no opening is promised
    ['la 18–24', '2026-12-05T20:00:00Z', 'Auki nyt'], // it may go on
    ['su 18–24', '2026-12-06T20:00:00Z', 'Aukioloaika ei ole tiedossa'],
    ['suljettu', '2026-12-06T20:00:00Z', 'Suljettu nyt'],
  ])('%s at %s: %s', async (text, moment, said) =>
    expect(await sayStanding(parseHours(text), 'fi', new Date(moment))).toBe(said),
  );

  test('in every language', async () => {
    const hours = parseHours('ti 9–12.30, pyhinä suljettu');
    const at = (moment: string) => inAll((locale) => sayStanding(hours, locale, new Date(moment)));
    expect(await at('2026-12-01T08:00:00Z')).toEqual([
      'Auki nyt, sulkeutuu klo 12.30',
      'Öppet nu, stänger kl. 12.30',
      'Open now, closes at 12:30',
    ]);
    expect(await at('2026-11-30T08:00:00Z')).toEqual([
      'Suljettu nyt, avautuu tiistaina klo 9',
      'Stängt nu, öppnar på tisdag kl. 9',
      'Closed now, opens on Tuesday at 9:00',
    ]);
  });
});

test.each(LOCALES)('every problem with hours is worded in %s, with its word', async (locale) => {
  const said = await Promise.all(
    HOURS_PROBLEMS.map((code) => sayHoursProblem(new HoursProblem('x', code, 'sana', 0), locale)),
  );
  expect(new Set(said).size).toBe(HOURS_PROBLEMS.length);
  expect(said.filter((text) => !text.includes('sana'))).toHaveLength(1); // where there is no word at all
});

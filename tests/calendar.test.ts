import { describe, expect, test } from 'vitest';
import {
  dayText,
  FEASTS,
  type Feast,
  finnishDay,
  finnishMoment,
  finnishWeek,
  holidayOn,
  isFeast,
} from '#lib/calendar.ts';
import { DAY, HOUR } from '#lib/clock.ts';

const YEAR = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2026, 0, 1) + day * DAY));
const shown = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
});

test('the day of a moment is that of Finland, at every half hour around a change of the clocks', () => {
  for (const change of ['2026-03-28T12:00:00Z', '2026-10-24T12:00:00Z', '2026-06-30T12:00:00Z'])
    for (let half = 0; half < 96; half += 1) {
      const moment = new Date(Date.parse(change) + (half * HOUR) / 2);
      const day = shown.format(moment).slice(0, 10);
      expect([moment, dayText(moment), dayText(moment)]).toEqual([moment, day, day]);
    }
});

describe('a moment of a Finnish day', () => {
  test.each([
    [0, '00:00'],
    [8 * 60, '08:00'],
    [23 * 60 + 59, '23:59'],
  ])('of %i minutes is what clocks show then, on every day of a year', (minutes, time) => {
    const wrong = YEAR.filter(
      (day) =>
        shown.format(finnishMoment(day, minutes)) !== `${day.toISOString().slice(0, 10)} ${time}`,
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['in winter', '2026-01-15', 540, '2026-01-15T07:00:00Z'],
    ['in summer', '2026-07-15', 540, '2026-07-15T06:00:00Z'],
    ['of the next night', '2026-07-15', 26 * 60, '2026-07-15T23:00:00Z'],
    ['before the clocks go forward', '2026-03-29', 2 * 60, '2026-03-29T00:00:00Z'],
    ['after the clocks went forward', '2026-03-29', 4 * 60, '2026-03-29T01:00:00Z'],
    ['in the hour that comes twice, the second', '2026-10-25', 3 * 60 + 30, '2026-10-25T01:30:00Z'],
    ['in the hour that is left out', '2026-03-29', 3 * 60 + 30, '2026-03-29T01:30:00Z'],
    ['after the clocks went back', '2026-10-25', 4 * 60, '2026-10-25T02:00:00Z'],
  ])('%s', (_, day, minutes, moment) => {
    expect(finnishMoment(new Date(`${day}T00:00:00Z`), minutes)).toEqual(new Date(moment));
  });
});

test('a week begins on its Monday at midnight in Finland', () => {
  expect(finnishWeek(new Date('2026-03-29T20:59:00Z'))).toEqual(new Date('2026-03-22T22:00:00Z'));
  expect(finnishWeek(new Date('2026-03-29T21:00:00Z'))).toEqual(new Date('2026-03-29T21:00:00Z'));
  expect(finnishDay(new Date('2026-03-29T21:00:00Z'))).toEqual(new Date('2026-03-30T00:00:00Z'));
});

test.each([
  ['2026-12-24', 'eve'],
  ['2026-12-25', 'holiday'],
  ['2026-12-28', null],
  ['2026-12-31', null],
  ['2027-01-01', 'holiday'],
])('%s rests as %s, however often and in whatever order it is asked for', (day, rests) => {
  const asked = [day, '2026-12-25', day].map((each) => holidayOn(new Date(`${each}T00:00:00Z`)));
  expect(asked).toEqual([rests, 'holiday', rests]);
});

test('the days of a year that rest are those of the almanac', () => {
  const resting = YEAR.slice(0, 365).flatMap((day) => {
    const rest = holidayOn(day);
    return rest ? [`${day.toISOString().slice(5, 10)} ${rest}`] : [];
  });
  const holidays = ['01-01', '01-06', '04-03', '04-05', '04-06', '05-01', '05-14', '05-24', '06-20']
    .concat(['10-31', '12-06', '12-25', '12-26'])
    .map((day) => `${day} holiday`);
  expect(resting).toEqual([...holidays, '06-19 eve', '12-24 eve'].sort());
});

test('each feast comes once a year, and two may fall on one day', () => {
  for (const feast of Object.keys(FEASTS) as Feast[]) {
    expect([feast, YEAR.slice(0, 365).filter((day) => isFeast(feast, day)).length]).toEqual([
      feast,
      1,
    ]);
  }
  const day = new Date('2008-05-01T00:00:00Z');
  expect([isFeast('ascension', day), isFeast('mayDay', day), holidayOn(day)]).toEqual([
    true,
    true,
    'holiday',
  ]);
});

import { describe, expect, test } from 'vitest';
import { momentsOf } from '#lib/hours/hours-words.ts';
import { openSpans } from '#lib/hours/open-spans.ts';
import { parseHours } from '#lib/hours/parse-hours.ts';

const WEEKDAYS = 'Mon-Fri 09:00-15:00; closed holidays; closed eves';
const NIGHTS = 'Mon-Sun 18:00-02:00; closed holidays; closed eves';

const stateAt = (hours: string, moment: string) =>
  openSpans(parseHours(hours), new Date(moment))[0]?.state;

/** All changes within the eight days after a moment. */
const changes = (hours: string, moment: string) =>
  openSpans(parseHours(hours), new Date(moment)).map(
    ({ from, state }) => `${from.toISOString().slice(0, 16)} ${state}`,
  );

describe('whether a line is open', () => {
  test.each([
    // Helsinki is two hours ahead of UTC in winter, three in summer.
    ['a Monday, a minute before', WEEKDAYS, '2026-11-23T06:59:00Z', 'closed'],
    ['a Monday, on the stroke', WEEKDAYS, '2026-11-23T07:00:00Z', 'open'],
    ['a Monday, the last minute', WEEKDAYS, '2026-11-23T12:59:59Z', 'open'],
    ['a Monday, closing time', WEEKDAYS, '2026-11-23T13:00:00Z', 'closed'],
    ['a Monday in summer', WEEKDAYS, '2026-07-06T06:00:00Z', 'open'],
    ['a Monday in summer, by winter time', WEEKDAYS, '2026-07-06T12:30:00Z', 'closed'],
    ['a Saturday', WEEKDAYS, '2026-11-28T10:00:00Z', 'closed'],
    ['Good Friday', WEEKDAYS, '2026-04-03T09:00:00Z', 'closed'],
    ['Midsummer Eve', WEEKDAYS, '2026-06-19T09:00:00Z', 'closed'],
    ['Christmas Eve', WEEKDAYS, '2026-12-24T10:00:00Z', 'closed'],
    ['New Year’s Eve, a working day', WEEKDAYS, '2026-12-31T10:00:00Z', 'open'],
    [
      'a holiday with its own hours',
      `Mon 09:00-15:00; holidays 12:00-14:00`,
      '2026-12-25T10:30:00Z',
      'open',
    ],
    ['a holiday nobody has told of', 'Mon-Fri 09:00-15:00', '2026-12-25T10:00:00Z', 'unknown'],
    [
      'an eve nobody has told of',
      'Mon-Fri 09:00-15:00; closed holidays',
      '2026-12-24T10:00:00Z',
      'unknown',
    ],
    ['Christmas, always open', '24/7', '2026-12-25T02:00:00Z', 'open'],
    ['after midnight', NIGHTS, '2026-11-23T23:30:00Z', 'open'],
    ['after the night', NIGHTS, '2026-11-24T00:00:00Z', 'closed'],
    ['the night into a holiday', NIGHTS, '2026-12-05T23:30:00Z', 'open'],
    ['the night out of a holiday', NIGHTS, '2026-12-06T23:30:00Z', 'closed'],
    ['the night into an unknown day', 'Mon-Sun 18:00-02:00', '2026-12-05T23:30:00Z', 'open'],
    ['the unknown day itself', 'Mon-Sun 18:00-02:00', '2026-12-06T00:30:00Z', 'unknown'],
  ])('%s', (_, hours, moment, state) => expect(stateAt(hours, moment)).toBe(state));

  test('changes for eight days, over a weekend', () => {
    expect(changes(WEEKDAYS, '2026-11-26T10:00:00Z')).toEqual([
      '2026-11-26T10:00 open',
      '2026-11-26T13:00 closed',
      '2026-11-27T07:00 open',
      '2026-11-27T13:00 closed',
      '2026-11-30T07:00 open',
      '2026-11-30T13:00 closed',
      '2026-12-01T07:00 open',
      '2026-12-01T13:00 closed',
      '2026-12-02T07:00 open',
      '2026-12-02T13:00 closed',
      '2026-12-03T07:00 open',
      '2026-12-03T13:00 closed',
      '2026-12-04T07:00 open',
    ]);
  });

  test.each([
    [
      'spring',
      'Sun 00:00-24:00',
      '2026-03-28T20:00:00Z',
      ['2026-03-28T22:00 open', '2026-03-29T21:00 closed'],
    ],
    [
      'spring, a night line',
      'Sat 22:00-04:00',
      '2026-03-28T19:00:00Z',
      ['2026-03-28T20:00 open', '2026-03-29T01:00 closed'],
    ],
    [
      'spring, the hour that is not',
      'Sun 03:30-05:00',
      '2026-03-28T22:00:00Z',
      ['2026-03-29T01:30 open', '2026-03-29T02:00 closed'],
    ],
    [
      'autumn',
      'Sun 00:00-24:00',
      '2026-10-24T20:00:00Z',
      ['2026-10-24T21:00 open', '2026-10-25T22:00 closed'],
    ],
    [
      'autumn, a night line',
      'Sat 22:00-05:00',
      '2026-10-24T18:00:00Z',
      ['2026-10-24T19:00 open', '2026-10-25T03:00 closed'],
    ],
  ])('keeps to the clock on the wall when it is moved in %s', (_, hours, moment, expected) => {
    const [now, ...later] = changes(hours, moment);
    expect(now).toMatch(/ closed$/);
    expect(later.slice(0, 2)).toEqual(expected);
  });

  test('what the hour that is left out would end before it begins is never open', () => {
    expect(changes('Sun 03:30-04:15; closed holidays', '2026-03-28T20:00:00Z')).toEqual([
      '2026-03-28T20:00 closed',
    ]);
  });

  test('what is unknown stays so to the last minute, also over the day that is an hour shorter', () => {
    const before = '2026-03-24T21:30:00Z'; // half an hour before midnight, in winter time
    expect(changes('la suljettu', before).slice(-1)).toEqual(['2026-03-28T22:00 unknown']);
  });

  test('ranges that touch are one', () => {
    const hours = 'Mon-Sun 00:00-24:00; holidays 00:00-24:00; eves 00:00-24:00';
    expect(changes(hours, '2026-12-20T10:00:00Z')).toEqual(['2026-12-20T10:00 open']);
  });
});

describe('what a page says', () => {
  const said = (hours: string, moment: string) =>
    momentsOf(parseHours(hours), new Date(moment)).map(({ say, opens }) =>
      opens ? `${say} ${opens.day} ${opens.minutes / 60}` : say,
    );

  test('names the next opening, and nothing once it is too old to know', () => {
    expect(said('Mon 09:00-15:00', '2026-11-21T10:00:00Z')).toEqual([
      'opens Mon 9',
      'open',
      'closed',
      'nothing',
    ]);
    const last = momentsOf(parseHours('24/7'), new Date('2026-11-21T10:00:00Z')).at(-1);
    expect(last).toEqual({ from: '2026-11-29T10:00:00.000Z', say: 'nothing' });
  });

  test('promises no opening beyond a day nobody knows', () => {
    expect(said('Mon-Sat 09:00-10:00; closed eves', '2026-12-04T12:00:00Z').slice(0, 4)).toEqual([
      'opens Sat 9',
      'open',
      'closed',
      'nothing',
    ]);
  });
});

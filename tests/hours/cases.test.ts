import { describe, expect, test } from 'vitest';
import { openSpans, standingAt } from '#lib/hours/open-spans.ts';
import { parseHours } from '#lib/hours/parse-hours.ts';
import { CASES } from './cases.ts';

const shown = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The one moment at which clocks in Finland show this. */
function momentOf(text: string): Date {
  const iso = text.replace(' ', 'T');
  const distances = /\+\d\d:\d\d$/.test(text) ? [''] : ['+02:00', '+03:00'];
  const [found, other] = distances
    .map((distance) => new Date(iso + distance))
    .filter((moment) => shown.format(moment) === text.slice(0, 16));
  if (!found || other) throw new Error(`${text} is not one moment.`);
  return found;
}

const rows = Object.entries(CASES).flatMap(([hours, cases]) =>
  cases.map(([moment, state, until]) => ({ hours, moment, state, until })),
);

test('there are at least two hundred', () => expect(rows.length).toBeGreaterThanOrEqual(200));

describe('as somebody reads it with the almanac', () => {
  test.each(rows)('$hours: at $moment $state until $until', ({ hours, moment, state, until }) => {
    const now = momentOf(moment);
    const stands = standingAt(parseHours(hours), now);
    const right = { state, until: until && momentOf(until) };
    expect({ state: stands.state, until: stands.until }).toEqual(right);
    expect(openSpans(parseHours(hours), now)[0]).toEqual({ from: now, state });
  });
});

import assert from 'node:assert/strict';
import { openSpans, type Span, standingAt } from '#lib/hours/open-spans.ts';
import { parseHours } from '#lib/hours/parse-hours.ts';
import { Random } from '../../prisma/seed/random.ts';
import { Minutes, STATES } from '../support/hours-by-minute.ts';
import type { Proof } from '../support/proof.ts';
import { randomHours } from '../support/random-hours.ts';

const YEARS = [2026, 2027, 2028]; // the last is a leap year, and its Christmas Eve a Sunday
const MINUTE = 60_000;
const MOMENTS = 3; // of each year at which it is asked how it stands

/** The first minute at which the spans say another thing than the minutes, and what. */
function firstDifference(spans: readonly Span[], states: Uint8Array, begin: number): string | null {
  const said = new Uint8Array(states.length).fill(STATES.length);
  for (const { from, state } of spans) {
    said.fill(STATES.indexOf(state), Number(from) / MINUTE - begin);
  }
  if (Buffer.compare(states, said) === 0) return null;
  for (let at = 0; at < states.length; at += 1) {
    if (states[at] === said[at]) continue;
    const [right, wrong] = [states, said].map((all) => STATES[all[at] ?? STATES.length]);
    return `${new Date((begin + at) * MINUTE).toISOString()} is ${right}, not ${wrong}`;
  }
  return null;
}

/** The next minute at which it stands otherwise than at one; none where that is not known. */
function changeAfter(states: Uint8Array, at: number): number | null {
  for (let next = at + 1; next < states.length; next += 1)
    if (states[next] !== states[at]) return next;
  return null;
}

function checkSpans(spans: readonly Span[]): void {
  spans.slice(1).forEach((span, at) => {
    assert(Number(span.from) > Number(spans[at]?.from), 'A span begins before the one before it.');
    assert.notEqual(span.state, spans[at]?.state, 'Two spans say the same.');
  });
}

/** What the evaluator says of any rules is what is found by looking at every minute of a year. */
export const proof: Proof = {
  proves:
    'At every minute of a year hours are open, closed or unknown just as somebody finds who reads them minute by minute with a calendar and clocks of their own.',
  rooms: ['lib/hours', 'lib/calendar.ts', 'tests/support/hours-by-minute.ts'],
  n: 10_000,
  async run({ seed, n }) {
    const random = new Random(seed);
    const years = YEARS.map((year) => ({ year, minutes: new Minutes(year) }));
    const seen = { rules: 0, changes: 0, unknown: 0 };
    for (let time = 0; time < n; time += 1) {
      const { year, minutes } = random.pick(years);
      const { rules, text } = randomHours(random, year);
      const states = minutes.statesOf(rules);
      const hours = parseHours(text);
      const begin = new Date(minutes.begin * MINUTE);
      const spans = openSpans(hours, begin, Math.floor(minutes.count / 1_440));
      const said = `${JSON.stringify(text)} for ${JSON.stringify(rules)}`;
      checkSpans(spans);
      assert.equal(firstDifference(spans, states, minutes.begin), null, said);
      for (let moment = 0; moment < MOMENTS; moment += 1) {
        const at = Math.floor(random.between(0, states.length));
        const change = changeAfter(states, at);
        const stands = standingAt(hours, new Date((minutes.begin + at) * MINUTE + 7_000));
        assert.equal(stands.state, STATES[states[at] ?? STATES.length], said);
        if (change === null) continue; // beyond what is known by the minute
        assert.equal(Number(stands.until), (minutes.begin + change) * MINUTE, said);
        assert.equal(stands.next, STATES[states[change] ?? STATES.length], said);
      }
      seen.rules += 1;
      seen.changes += spans.length - 1;
      if (spans.some(({ state }) => state === 'unknown')) seen.unknown += 1;
    }
    return seen;
  },
};

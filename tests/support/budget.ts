import type { Timed } from './test-results.ts';

/** What a run may use (tests/budget.json, with the reasons). */
export type Budget = {
  processorSeconds: number;
  failsAbove: number;
  secondsOfOneTest: number;
  referenceSeconds: number;
};

/** A part of a run: the processor seconds of its whole process tree, null where nobody can say. */
export type Part = { tests: Timed[]; processorSeconds: number | null };

const DEAREST = 10;

/**
 * What each test has cost, in processor seconds: its share, by its time, of what its part has used. A busy
 * machine makes all of them longer and none of them dearer. Without a measurement it is the time itself.
 */
export function costsOf({ tests, processorSeconds }: Part): Timed[] {
  const time = tests.reduce((sum, { seconds }) => sum + seconds, 0);
  const share = processorSeconds === null || time === 0 ? 1 : processorSeconds / time;
  return tests.map(({ name, seconds }) => ({ name, seconds: seconds * share }));
}

/**
 * How a run stands to its budget: what to print, and whether it fails for that. The processor seconds of a slow
 * machine, on which the reference work costs more than where it was measured first, count for as much less.
 */
export function verdict(
  parts: Part[],
  wallSeconds: number,
  budget: Budget,
  referenceSeconds: number | null,
): { lines: string[]; fails: boolean } {
  const measured = parts.map(({ processorSeconds }) => processorSeconds);
  const raw = measured.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const known = !measured.includes(null);
  const slowness = Math.max(1, (referenceSeconds ?? 0) / budget.referenceSeconds);
  const used = raw / slowness;
  const costs = parts.flatMap(costsOf).sort((one, other) => other.seconds - one.seconds);
  const tooDear = costs.filter(({ seconds }) => seconds > budget.secondsOfOneTest);
  const fails = known && used > budget.processorSeconds * budget.failsAbove;
  return {
    fails,
    lines: [
      known
        ? `${Math.round(used)} of ${budget.processorSeconds} processor seconds, ${minutes(wallSeconds)} by the clock (${Math.round(raw)} here; the reference work took ${inMs(referenceSeconds)} of ${inMs(budget.referenceSeconds)}).`
        : `${minutes(wallSeconds)} by the clock; without /proc nobody can say how many processor seconds.`,
      ...(used > budget.processorSeconds
        ? [`OVER THE BUDGET of tests/budget.json${fails ? ', by so much that the run fails' : ''}.`]
        : []),
      'The dearest tests, in processor seconds:',
      ...costs.slice(0, DEAREST).map(lineOf),
      ...(tooDear.length > 0
        ? [`${tooDear.length} cost more than the ${budget.secondsOfOneTest} that one test may:`]
        : []),
      ...tooDear.map(lineOf),
    ],
  };
}

const lineOf = ({ name, seconds }: Timed) => `  ${seconds.toFixed(1).padStart(6)}  ${name}`;
const inMs = (seconds: number | null) =>
  seconds === null ? '?' : `${(seconds * 1_000).toFixed(1)} ms`;
const minutes = (seconds: number) =>
  `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`;

import { wordsOf } from '../words/letters.ts';
import type { Told } from './likeness.ts';

const RUN = 4; // letters: what inflection and compounds leave of a word
const READ = 600; // letters of a text
const IN_TITLE = 2; // times: a title says what it is about

type Runs = ReadonlyMap<string, number>;

/**
 * How like a text each of some others is by runs of letters, from 0 to 1. What many of these others have says
 * nothing: nobody else's texts are read.
 */
export function likeByRuns(text: Told, others: readonly Told[]): number[] {
  const runs = others.map(runsIn);
  const telling = new Map<string, number>();
  for (const each of runs)
    for (const run of each.keys()) telling.set(run, (telling.get(run) ?? 0) + 1);
  for (const [run, having] of telling)
    telling.set(run, Math.log((others.length + 1) / (having + 0.5)));
  const own = weighed(runsIn(text), telling);
  return runs.map((each) => {
    const other = weighed(each, telling);
    let shared = 0;
    for (const [run, weight] of own.weights) shared += weight * (other.weights.get(run) ?? 0);
    return shared === 0 ? 0 : shared / (own.length * other.length);
  });
}

function weighed(runs: Runs, telling: Runs): { weights: Runs; length: number } {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [run, times] of runs) {
    const told = telling.get(run);
    if (told === undefined) continue;
    const weight = (times === 1 ? 1 : 1 + Math.log(times)) * told;
    weights.set(run, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

function runsIn({ title, body }: Told): Runs {
  const runs = new Map<string, number>();
  const add = (part: string, times: number) => {
    for (const word of wordsOf(part)) {
      const letters = ` ${word} `;
      for (let at = 0; at === 0 || at + RUN <= letters.length; at += 1) {
        const run = letters.slice(at, at + RUN);
        runs.set(run, (runs.get(run) ?? 0) + times);
      }
    }
  };
  add(body.slice(0, READ), 1);
  add(title, IN_TITLE);
  return runs;
}

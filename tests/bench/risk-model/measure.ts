import { assessRisk } from '../../../lib/safety/assess-risk.ts';
import { readEntries } from '../../../prisma/seed/content.ts';
import { LETTER_FIGURES_HEAD, letterFigures, shareOf } from '../../safety/letter-figures.ts';
import { type Letter, readLetters } from '../../safety/letters.ts';
import { isNearCopy, shinglesOf } from '../../safety/near-copies.ts';
import { tableOf } from '../table.ts';
import { type Example, examplesOf, inBytes, learn, scoreOf, sumOf } from './learn.ts';

const SERIOUS = 2;
// Of harmless letters by a writer who was not learnt from, at most, when the threshold is chosen.
const FALSE_ALARMS = 0.015;
const SETS = ['train-1', 'train-2', 'measure-a', 'measure-b', 'train-3', 'train-4'] as const;
const DEMO = 'demo';

const demo = readEntries().map(
  ({ language, risk, title, body }): Letter => ({
    language,
    kind: DEMO,
    level: risk,
    text: `${title}\n${body}`,
  }),
);
const ordinary = demo.filter(({ level }) => level < SERIOUS);
const written = withoutCopies([
  ...SETS.flatMap((writer) => readLetters(writer).map((letter) => ({ writer, letter }))),
  ...demo.filter(({ level }) => level === 0).map((letter) => ({ writer: DEMO, letter })),
]);
const writers: readonly string[] = [...SETS, DEMO];
const examples = examplesOf(written.map(({ letter }) => letter));
const kinds = [...new Set(examples.filter(isSerious).map(({ letter }) => letter.kind))];
const byWriter = heldOut((_, at) => writers.indexOf(written[at]?.writer ?? DEMO));
const byKind = heldOut((one, at) =>
  one.isSerious ? kinds.indexOf(one.letter.kind) : at % kinds.length,
);
const threshold = thresholdOf(byWriter);
const learnt = inBytes(learn(examples));
const withoutDemo = learn(examples.filter(({ letter }) => letter.kind !== DEMO));
const byModel = (text: string) => (scoreOf(text, learnt) > threshold ? SERIOUS : 0);
const both = (text: string) => Math.max(assessRisk(text), byModel(text));

console.log(`\nLearnt from ${examples.length} letters; threshold ${threshold.toFixed(3)}\n`);
console.log('Of a writer who was not learnt from:', sharesAbove(byWriter));
console.log('Of a kind that was not learnt from:', sharesAbove(byKind));
console.log(
  'The demo’s other questions, with none of the demo learnt from:',
  shareOf(ordinary, (text) => (scoreOf(text, withoutDemo) > threshold ? SERIOUS : 0), SERIOUS),
);
for (const [name, weigh] of [
  ['the lexicon', assessRisk],
  ['the model', byModel],
  ['both together', both],
] as const) {
  console.log(`\nLetters that measure, raised by ${name}\n`);
  console.log(tableOf(LETTER_FIGURES_HEAD, letterFigures(weigh)));
  console.log('The demo’s other questions raised to 2:', shareOf(ordinary, weigh, SERIOUS));
}

type Written = { writer: string; letter: Letter };

function withoutCopies(letters: readonly Written[]): Written[] {
  const kept: (Written & { shingles: Set<string> })[] = [];
  for (const one of letters) {
    const shingles = shinglesOf(one.letter.text);
    if (!kept.some((other) => isNearCopy(other.shingles, shingles)))
      kept.push({ ...one, shingles });
  }
  return kept;
}

function isSerious(one: Example): boolean {
  return one.isSerious;
}

/** The score of each letter by what was learnt without its part. */
function heldOut(partOf: (one: Example, at: number) => number): number[] {
  const parts = examples.map(partOf);
  const scores = examples.map(() => 0);
  for (const part of new Set(parts)) {
    const without = learn(examples.filter((_, at) => parts[at] !== part));
    examples.forEach(({ signs }, at) => {
      if (parts[at] === part) scores[at] = sumOf(signs, without);
    });
  }
  return scores;
}

function thresholdOf(scores: readonly number[]): number {
  const harmless = scores.filter((_, at) => !examples[at]?.isSerious).sort((a, b) => b - a);
  return harmless[Math.floor(harmless.length * FALSE_ALARMS)] ?? 0;
}

function sharesAbove(scores: readonly number[]): string {
  const share = (fits: (level: number) => boolean) => {
    const among = scores.filter((_, at) => fits(examples[at]?.letter.level ?? 0));
    return `${among.filter((score) => score > threshold).length} / ${among.length}`;
  };
  return `serious ${share((level) => level >= SERIOUS)}, harmless ${share((level) => level === 0)}`;
}

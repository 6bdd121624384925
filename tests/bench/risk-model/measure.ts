import { assessRisk } from '../../../lib/safety/assess-risk.ts';
import { readEntries } from '../../../prisma/seed/content.ts';
import { LETTER_FIGURES_HEAD, letterFigures, shareOf } from '../../safety/letter-figures.ts';
import { type Letter, readLetters } from '../../safety/letters.ts';
import { isNearCopy, shinglesOf } from '../../safety/near-copies.ts';
import { tableOf } from '../table.ts';
import { type Example, examplesOf, inBytes, learn, scoreOf, sumOf } from './learn.ts';

const SERIOUS = 2;
const FALSE_ALARMS = 0.02; // of harmless letters at most, when the threshold is chosen
const PARTS = 8;

const demo = readEntries().map(
  ({ language, risk, title, body }): Letter => ({
    language,
    kind: 'demo',
    level: risk,
    text: `${title}\n${body}`,
  }),
);
const examples = examplesOf(
  withoutCopies([
    ...readLetters('train-1'),
    ...readLetters('train-2'),
    ...demo.filter(({ level }) => level === 0),
  ]),
);
const kinds = [...new Set(examples.filter(isSerious).map(({ letter }) => letter.kind))];
const mixed = heldOut((_, at) => at % PARTS);
const byKind = heldOut((one, at) =>
  one.isSerious ? kinds.indexOf(one.letter.kind) : at % kinds.length,
);
const threshold = thresholdOf(mixed);
const learnt = inBytes(learn(examples));
const byModel = (text: string) => (scoreOf(text, learnt) > threshold ? SERIOUS : 0);
const both = (text: string) => Math.max(assessRisk(text), byModel(text));

console.log(`\nLearnt from ${examples.length} letters; threshold ${threshold.toFixed(3)}\n`);
console.log('Held out of learning, kinds mixed:', sharesAbove(mixed));
console.log('Held out, of a kind that was not learnt from:', sharesAbove(byKind));
for (const [name, weigh] of [
  ['the lexicon', assessRisk],
  ['the model', byModel],
  ['both together', both],
] as const) {
  console.log(`\nLetters that measure, raised by ${name}\n`);
  console.log(tableOf(LETTER_FIGURES_HEAD, letterFigures(weigh)));
  const ordinary = demo.filter(({ level }) => level < SERIOUS);
  console.log('The demo’s other questions raised to 2:', shareOf(ordinary, weigh, SERIOUS));
}

function withoutCopies(letters: readonly Letter[]): Letter[] {
  const kept: { letter: Letter; shingles: Set<string> }[] = [];
  for (const letter of letters) {
    const shingles = shinglesOf(letter.text);
    if (!kept.some((one) => isNearCopy(one.shingles, shingles))) kept.push({ letter, shingles });
  }
  return kept.map(({ letter }) => letter);
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

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUCKETS, letterSentences, type Signs, signsOf } from '../../lib/safety/model/signs.ts';
import { packSigns, scoreOf, unpackSigns, type Weights } from '../../lib/safety/model/weighing.ts';
import { readEntries } from '../../prisma/seed/content.ts';
import { Random } from '../../prisma/seed/random.ts';
import { type Letter, readLetters } from '../safety/letters.ts';
import { isNearCopy, shinglesOf } from '../safety/near-copies.ts';
import { ROOT } from '../support/sources.ts';

const TOLD = 1; // a letter about somebody else in danger tells of danger too
const SERIOUS = 2;
const FALSE_ALARMS = 0.02; // of harmless letters at most, when the threshold is chosen
const EPOCHS = 20;
const MEAN_OF = 10; // the last rounds
const STEP = 0.3;
const SMALLNESS = 1e-3; // L2
const SEEN_IN = 2; // letters: what one letter alone has is about that letter
const SEED = 7;
const HIGHEST = 127; // of a weight, as it is kept

type Example = {
  letter: Letter;
  sentences: Signs[];
  signs: [number, number][];
  isSerious: boolean;
};

const examples = withoutCopies([
  ...readLetters('train-1'),
  ...readLetters('train-2'),
  ...demoQuestions(),
]).map(exampleOf);
const usual = commonSigns(examples);
for (const one of examples) one.signs = inProportion(one.signs, usual);

const kinds = [...new Set(examples.filter(isSerious).map(({ letter }) => letter.kind))].sort();
const mixed = heldOut((_, at) => at % 8);
const byKind = heldOut((one, at) =>
  one.isSerious ? kinds.indexOf(one.letter.kind) : at % kinds.length,
);
const threshold = thresholdOf(mixed);
const weights = quantised(train(examples), threshold);
const path = join(ROOT, 'lib/safety/model/weights.json');
writeFileSync(
  path,
  `${JSON.stringify({ ...weights, signs: packSigns(weights.signs) }, null, 2)}\n`,
);
const again = unpackSigns(packSigns(weights.signs));
if (again.some((weight, bucket) => weight !== weights.signs[bucket]))
  throw new Error('Packed wrong');

console.log(`${examples.length} letters, ${usual.size} signs, threshold ${threshold.toFixed(3)}`);
console.log('held out, kinds mixed:', shareAbove(mixed, threshold));
console.log('held out, a kind that was not learnt from:', shareAbove(byKind, threshold));
console.log('bytes kept:', readFileSync(path).length);
console.log(
  'learnt from, at the end:',
  shareAbove(
    examples.map((one) => scoreOf(one.sentences, weights)),
    threshold,
  ),
);

function demoQuestions(): Letter[] {
  return readEntries()
    .filter(({ risk }) => risk === 0)
    .map(({ language, title, body }) => ({
      language,
      kind: 'demo',
      level: 0,
      text: `${title}\n${body}`,
    }));
}

function withoutCopies(letters: readonly Letter[]): Letter[] {
  const kept: { letter: Letter; shingles: Set<string> }[] = [];
  for (const letter of letters) {
    const shingles = shinglesOf(letter.text);
    if (!kept.some((one) => isNearCopy(one.shingles, shingles))) kept.push({ letter, shingles });
  }
  return kept.map(({ letter }) => letter);
}

function exampleOf(letter: Letter): Example {
  const sentences = signsOf(letterSentences(letter.text));
  const signs = [...new Map(sentences.flatMap((one) => [...one]))];
  return { letter, sentences, signs, isSerious: letter.level >= TOLD };
}

function inProportion(signs: Example['signs'], among: ReadonlySet<number>): Example['signs'] {
  const own = signs.filter(([bucket]) => among.has(bucket));
  const length = Math.sqrt(own.reduce((sum, [, count]) => sum + count * count, 0)) || 1;
  return own.map(([bucket, count]) => [bucket, count / length]);
}

function isSerious(one: Example): boolean {
  return one.isSerious;
}

function commonSigns(all: readonly Example[]): Set<number> {
  const seen = new Map<number, number>();
  for (const { signs } of all) {
    for (const [bucket] of signs) seen.set(bucket, (seen.get(bucket) ?? 0) + 1);
  }
  return new Set([...seen].flatMap(([bucket, times]) => (times >= SEEN_IN ? [bucket] : [])));
}

type Learnt = { weights: Float32Array; bias: number };

/** Logistic regression by AdaGrad, the mean of the later rounds; serious letters weigh as much as harmless ones. */
function train(all: readonly Example[]): Learnt {
  const weights = new Float32Array(BUCKETS);
  const slopes = new Float32Array(BUCKETS).fill(1e-6);
  let bias = 0;
  let biasSlope = 1e-6;
  const serious = all.filter(isSerious).length;
  const order = [...all];
  const random = new Random(SEED);
  const mean: Learnt = { weights: new Float32Array(BUCKETS), bias: 0 };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random.between(0, at + 1));
      [order[at], order[other]] = [order[other] as Example, order[at] as Example];
    }
    for (const one of order) {
      const wrong =
        (1 / (1 + Math.exp(-rawScore(one, { weights, bias }))) - Number(one.isSerious)) *
        (one.isSerious ? (all.length - serious) / serious : 1);
      for (const [bucket, value] of one.signs) {
        const slope = wrong * value + SMALLNESS * (weights[bucket] ?? 0);
        slopes[bucket] = (slopes[bucket] ?? 0) + slope * slope;
        weights[bucket] = (weights[bucket] ?? 0) - (STEP * slope) / Math.sqrt(slopes[bucket] ?? 1);
      }
      biasSlope += wrong * wrong;
      bias -= (STEP * wrong) / Math.sqrt(biasSlope);
    }
    if (epoch < EPOCHS - MEAN_OF) continue;
    weights.forEach((weight, bucket) => {
      if (weight !== 0) mean.weights[bucket] = (mean.weights[bucket] ?? 0) + weight / MEAN_OF;
    });
    mean.bias += bias / MEAN_OF;
  }
  return mean;
}

function rawScore({ signs }: Example, { weights, bias }: Learnt): number {
  return signs.reduce((sum, [bucket, value]) => sum + (weights[bucket] ?? 0) * value, bias);
}

/** The score of each letter by what was learnt without its part. */
function heldOut(partOf: (one: Example, at: number) => number): number[] {
  const parts = examples.map(partOf);
  const scores = examples.map(() => 0);
  for (const part of new Set(parts)) {
    const learnt = train(examples.filter((_, at) => parts[at] !== part));
    examples.forEach((one, at) => {
      if (parts[at] === part) scores[at] = rawScore(one, learnt);
    });
  }
  return scores;
}

function thresholdOf(scores: readonly number[]): number {
  const harmless = scores.filter((_, at) => !examples[at]?.isSerious).sort((a, b) => b - a);
  return harmless[Math.floor(harmless.length * FALSE_ALARMS)] ?? 0;
}

function shareAbove(scores: readonly number[], limit: number): string {
  const share = (fits: (letter: Letter) => boolean) => {
    const among = scores.filter((_, at) => fits((examples[at] as Example).letter));
    return `${among.filter((score) => score > limit).length} / ${among.length}`;
  };
  return `serious ${share(({ level }) => level >= SERIOUS)}, harmless ${share(({ level }) => level === 0)}`;
}

function quantised({ weights, bias }: Learnt, threshold: number): Weights {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / HIGHEST;
  return {
    signs: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
    scale,
    bias,
    threshold,
  };
}

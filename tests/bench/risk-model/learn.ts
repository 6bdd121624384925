import { Random } from '../../../prisma/seed/random.ts';
import type { Letter } from '../../safety/letters.ts';
import { BUCKETS, signsOf } from './signs.ts';

const TOLD = 1; // a letter about somebody else in danger tells of danger too
const EPOCHS = 20;
const MEAN_OF = 10; // the last rounds
const STEP = 0.3;
const SMALLNESS = 1e-3; // L2
const SEEN_IN = 2; // letters: what one letter alone has is about that letter
const SEED = 7;
const HIGHEST = 127; // of a weight, as it would be kept in a byte
const USUAL = Math.sqrt(300); // the length of a letter's signs, so that STEP means the same for any power of it

/** A letter as what it shows, each sign with its share. */
export type Example = { letter: Letter; signs: [number, number][]; isSerious: boolean };

/** What was learnt: a weight for each sign, and what a letter has before any. */
export type Learnt = { weights: Float32Array; bias: number };

/** Letters to learn from: only signs that several of them have count. */
export function examplesOf(letters: readonly Letter[]): Example[] {
  const all = letters.map((letter) => ({ letter, found: [...signsOf(letter.text)] }));
  const seen = new Map<number, number>();
  for (const { found } of all) {
    for (const [bucket] of found) seen.set(bucket, (seen.get(bucket) ?? 0) + 1);
  }
  return all.map(({ letter, found }) => ({
    letter,
    signs: inProportion(found.filter(([bucket]) => (seen.get(bucket) ?? 0) >= SEEN_IN)),
    isSerious: letter.level >= TOLD,
  }));
}

function inProportion(signs: readonly [number, number][]): [number, number][] {
  const squares = signs.reduce((sum, [, count]) => sum + count * count, 0) || 1;
  return signs.map(([bucket, count]) => [bucket, (USUAL * count) / squares]);
}

/** Logistic regression by AdaGrad, the mean of the later rounds; serious letters weigh as much as harmless ones. */
export function learn(examples: readonly Example[]): Learnt {
  const weights = new Float32Array(BUCKETS);
  const slopes = new Float32Array(BUCKETS).fill(1e-6);
  const mean: Learnt = { weights: new Float32Array(BUCKETS), bias: 0 };
  let bias = 0;
  let biasSlope = 1e-6;
  const serious = examples.filter(({ isSerious }) => isSerious).length;
  const order = [...examples];
  const random = new Random(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random.between(0, at + 1));
      [order[at], order[other]] = [order[other] as Example, order[at] as Example];
    }
    for (const { signs, isSerious } of order) {
      const miss = 1 / (1 + Math.exp(-sumOf(signs, { weights, bias }))) - Number(isSerious);
      const wrong = miss * (isSerious ? (examples.length - serious) / serious : 1);
      for (const [bucket, value] of signs) {
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

/** The same with every weight in a byte, as it would be kept. */
export function inBytes({ weights, bias }: Learnt): Learnt {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = largest / HIGHEST;
  return { weights: weights.map((weight) => Math.round(weight / scale) * scale), bias };
}

/** How much an example weighs. */
export function sumOf(signs: Example['signs'], { weights, bias }: Learnt): number {
  return signs.reduce((sum, [bucket, value]) => sum + (weights[bucket] ?? 0) * value, bias);
}

/** How much any letter weighs: signs that were not learnt do not count, long letters weigh no more than short ones. */
export function scoreOf(text: string, learnt: Learnt): number {
  const known = [...signsOf(text)].filter(([bucket]) => learnt.weights[bucket]);
  return sumOf(inProportion(known), learnt);
}

import { BUCKETS, type Signs } from './signs.ts';

/** What was learnt: the weight of each sign, what a letter has before any, and what is serious from. */
export type Weights = { signs: Int8Array; scale: number; bias: number; threshold: number };

/** How much a letter weighs: all signs that were learnt, long letters no more than short ones. */
export function scoreOf(sentences: readonly Signs[], weights: Weights): number {
  const letter: Signs = new Map();
  for (const signs of sentences) for (const [bucket, count] of signs) letter.set(bucket, count);
  let square = 0;
  for (const [bucket, count] of letter) if (weights.signs[bucket]) square += count * count;
  return weights.bias + sumOf(letter, weights) / Math.sqrt(square || 1);
}

/** The weights of signs, added up. */
export function sumOf(signs: Signs, { signs: learnt, scale }: Weights): number {
  let sum = 0;
  for (const [bucket, count] of signs) sum += (learnt[bucket] ?? 0) * count;
  return sum * scale;
}

/** The weights as text: of each sign that has one, the distance from the one before, and the weight. */
export function packSigns(signs: Int8Array): string {
  const bytes: number[] = [];
  let before = -1;
  signs.forEach((weight, bucket) => {
    if (weight === 0) return;
    let distance = bucket - before;
    for (; distance >= 128; distance >>>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance, weight & 255);
    before = bucket;
  });
  return Buffer.from(bytes).toString('base64');
}

/** Reads what packSigns wrote. */
export function unpackSigns(packed: string): Int8Array {
  const signs = new Int8Array(BUCKETS);
  const bytes = Buffer.from(packed, 'base64');
  let bucket = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    let distance = 0;
    for (let shift = 0; ; shift += 7, at += 1) {
      const byte = bytes[at] ?? 0;
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    bucket += distance;
    at += 1;
    signs[bucket] = bytes[at] ?? 0;
  }
  return signs;
}

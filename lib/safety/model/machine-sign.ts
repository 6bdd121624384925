import { letterSentences, signsOf } from './signs.ts';
import { scoreOf, sumOf, unpackSigns, type Weights } from './weighing.ts';
import trained from './weights.json' with { type: 'json' };

/** The passage that made the machine wonder; people judge by it, not by a number. */
export type MachineSign = { passage: string };

const LONGEST_PASSAGE = 240; // characters
let kept: Weights | undefined;

/** What a letter as a whole makes the model wonder about; null where it sees nothing. Misses much, see docs/safety.md. */
export function machineSign(text: string): MachineSign | null {
  kept ??= { ...trained, signs: unpackSigns(trained.signs) };
  const weights = kept;
  const sentences = letterSentences(text);
  const signs = signsOf(sentences);
  if (scoreOf(signs, weights) <= weights.threshold) return null;
  const sums = signs.map((own) => sumOf(own, weights));
  const best = sums.indexOf(Math.max(...sums));
  const next = (sums[best + 1] ?? 0) >= (sums[best - 1] ?? 0) ? best + 1 : best - 1;
  const [first, last] = (sums[next] ?? 0) > 0 ? [best, next].sort((a, b) => a - b) : [best, best];
  const passage = text.slice(sentences[first ?? best]?.start, sentences[last ?? best]?.end).trim();
  return { passage: cut(passage) };
}

const cut = (passage: string) =>
  passage.length > LONGEST_PASSAGE ? `${passage.slice(0, LONGEST_PASSAGE)} …` : passage;

import { WrittenWords } from '../../../lib/safety/written-words.ts';
import notions from './notions.json' with { type: 'json' };

/** How many different signs the model tells apart. */
export const BUCKETS = 2 ** 22;

/** Signs by their bucket, each with how much it counts among the others. */
export type Signs = Map<number, number>;

const KIND = { word: 1, stem: 2, pair: 3, apart: 4, notion: 5, together: 6, closing: 7 };
const COUNTS = { plain: 1, closing: 2, notion: 3 };
const STEM = 5; // letters

/** What a letter shows: its words, how they begin, pairs of them, and the notions that stand together in a sentence. */
export function signsOf(text: string): Signs {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
  const sentences = (plain.match(/[^.!?\n]+/gu) ?? [])
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter(({ length }) => length > 0);
  const signs: Signs = new Map();
  sentences.forEach((words, at) => {
    addSigns(signs, words, at === sentences.length - 1);
  });
  return signs;
}

function addSigns(signs: Signs, words: readonly string[], isLast: boolean): void {
  const found = new Set<number>();
  let before = '';
  let earlier = '';
  for (const written of words) {
    const word = spelt(written);
    const stem = word.slice(0, STEM);
    signs.set(bucketOf(KIND.word, word), COUNTS.plain);
    signs.set(bucketOf(KIND.stem, stem), COUNTS.plain);
    signs.set(bucketOf(KIND.pair, `${before} ${stem}`), COUNTS.plain);
    signs.set(bucketOf(KIND.apart, `${earlier} ${stem}`), COUNTS.plain);
    if (isLast) signs.set(bucketOf(KIND.closing, stem), COUNTS.closing); // what is asked for in the end
    for (const notion of notionsOf(written)) found.add(notion);
    [earlier, before] = [before, stem];
  }
  const sorted = [...found].sort((one, other) => one - other);
  sorted.forEach((one, at) => {
    signs.set(bucketOf(KIND.notion, String(one)), COUNTS.notion);
    for (const other of sorted.slice(at + 1)) {
      signs.set(bucketOf(KIND.together, `${one}+${other}`), COUNTS.plain);
    }
  });
}

const GROWN_UP = 18;
const OLDEST = 100;

/** Numbers are told apart only as ages are: of a child, of a grown-up, or none. */
function spelt(word: string): string {
  if (!/^\d+$/.test(word)) return word;
  const number = Number(word);
  if (number < GROWN_UP) return '#child';
  return number < OLDEST ? '#adult' : '#number';
}

const known = new WrittenWords();
const notionsByWord = new Map<number, number[]>();
Object.values(notions).forEach((words, notion) => {
  for (const word of words.split('|')) {
    const id = known.add(word);
    notionsByWord.set(id, [...(notionsByWord.get(id) ?? []), notion]);
  }
});

const notionsOf = (word: string): number[] =>
  known.meantBy(word).flatMap((id) => notionsByWord.get(id) ?? []);

/** FNV-1a with a last stirring, as like texts would otherwise lie side by side. */
function bucketOf(kind: number, text: string): number {
  let hash = 0x811c9dc5 ^ kind;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % BUCKETS;
}

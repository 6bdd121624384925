import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../prisma/seed/random.ts';
import { ROOT } from '../support/sources.ts';

const QUESTIONS = join(ROOT, 'prisma/seed/content/questions');
const SENTENCE = 11; // words
const PARAGRAPH = 44;

/** Every word of the demo's Finnish texts, as often as it stands there: picked blindly, common words stay common. */
export function naturalWords(): string[] {
  const texts = readdirSync(QUESTIONS)
    .filter((name) => name.startsWith('fi-'))
    .map((name) => readFileSync(join(QUESTIONS, name), 'utf8'));
  return texts.flatMap((text) => text.match(/(?<!")\b\p{Ll}{2,}\b/gu) ?? []);
}

/** So many words as sentences and paragraphs. They mean nothing, but weigh what real ones do. */
export function textOf(count: number, words: readonly string[], random: Random): string {
  return textFrom(count, () => random.pick(words));
}

/** The same from words that come one by one. */
export function textFrom(count: number, nextWord: () => string): string {
  const parts = Array.from({ length: count }, (_, index) => {
    const word = nextWord();
    const begins = index % SENTENCE === 0;
    const gap = index === 0 ? '' : index % PARAGRAPH === 0 ? '.\n\n' : begins ? '. ' : ' ';
    return gap + (begins ? word.charAt(0).toUpperCase() + word.slice(1) : word);
  });
  return `${parts.join('')}.`;
}

const COMPOUND = 1 / 400; // of the words of a large body of text about so many stand nowhere else
const LETTERS = 4;

/**
 * Words without end: the natural ones as often as they are, and now and then two of them as one, so that
 * the more there is written the more words there are, as in every real body of text.
 */
export function endlessWords(words: readonly string[], random: Random): () => string {
  const parts = words.filter((word) => word.length >= LETTERS);
  return () =>
    random.next() < COMPOUND ? random.pick(parts) + random.pick(parts) : random.pick(words);
}

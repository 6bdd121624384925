import type { Locale } from '#lib/i18n/routing.ts';
import { type Vocabulary, vocabularyEntries } from '#lib/search/words/vocabulary.ts';

const NEIGHBOURS = 20;

/** A vocabulary of a few hundred texts, all in memory. */
export function memoryVocabulary(texts: readonly string[], language: Locale): Vocabulary {
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  for (const text of texts) {
    for (const [entry, word] of vocabularyEntries(text, language)) {
      counts.set(entry, (counts.get(entry) ?? 0) + 1);
      if (word !== null) written.set(entry, word);
    }
  }
  const byTrigram = new Map<string, string[]>();
  for (const entry of written.keys()) {
    for (const trigram of trigramsOf(entry)) {
      const words = byTrigram.get(trigram);
      if (words) words.push(entry);
      else byTrigram.set(trigram, [entry]);
    }
  }
  return {
    has: (entry) => counts.has(entry),
    frequency: (entry) => counts.get(entry) ?? 0,
    near: (word) => nearest(word, byTrigram).map((entry) => written.get(entry) ?? entry),
  };
}

function nearest(word: string, byTrigram: ReadonlyMap<string, string[]>): string[] {
  const own = trigramsOf(word);
  const shared = new Map<string, number>();
  for (const trigram of own) {
    for (const entry of byTrigram.get(trigram) ?? [])
      shared.set(entry, (shared.get(entry) ?? 0) + 1);
  }
  return [...shared]
    .map(([entry, count]) => ({
      entry,
      likeness: count / (own.size + trigramsOf(entry).size - count),
    }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, NEIGHBOURS)
    .map(({ entry }) => entry);
}

/** Runs of three letters as pg_trgm counts them. */
function trigramsOf(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

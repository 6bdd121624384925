import type { QueryWord } from '#lib/search/words/analyser.ts';
import type { Written } from './lists.ts';

const K1 = 1.2; // how soon more of the same word stops to count
const B = 0.75; // how much a long text is held back
const FIELD = { title: 3, body: 1, answers: 0.5 } as const;
const SHOWN = 10; // the first page

/** A way to find: which terms a text has, and what a query is looked up by. */
export type Way = {
  terms(text: string): Map<string, number>;
  words(query: string): QueryWord[];
};

/** An index in memory, ranked by BM25 over the terms of title, body and answers. */
export function indexOf(texts: readonly Written[], way: Way) {
  const postings = new Map<string, [number, number][]>();
  const lengths = texts.map((text, id) => {
    const counts = new Map<string, number>();
    for (const field of ['title', 'body', 'answers'] as const) {
      for (const [term, count] of way.terms(text[field])) {
        counts.set(term, (counts.get(term) ?? 0) + count * FIELD[field]);
      }
    }
    for (const [term, count] of counts) {
      const list = postings.get(term);
      if (list) list.push([id, count]);
      else postings.set(term, [[id, count]]);
    }
    return [...counts.values()].reduce((sum, count) => sum + count, 0);
  });
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

  const addWord = (scores: Map<number, number>, { keys }: QueryWord) => {
    const best = new Map<number, number>();
    for (const { term, weight } of keys) {
      const list = postings.get(term) ?? [];
      const rare = Math.log(1 + (texts.length - list.length + 0.5) / (list.length + 0.5));
      for (const [id, count] of list) {
        const held = K1 * (1 - B + (B * (lengths[id] ?? 0)) / usual);
        const score = (weight * rare * count * (K1 + 1)) / (count + held);
        best.set(id, Math.max(best.get(id) ?? 0, score));
      }
    }
    for (const [id, score] of best) scores.set(id, (scores.get(id) ?? 0) + score);
  };

  return {
    /** The ten best texts, by their place in the list. */
    find(query: string): number[] {
      const scores = new Map<number, number>();
      for (const word of way.words(query)) addWord(scores, word);
      return [...scores]
        .sort(([one, first], [other, second]) => second - first || one - other)
        .slice(0, SHOWN)
        .map(([id]) => id);
    },
    terms: postings.size,
    entries: [...postings.values()].reduce((sum, list) => sum + list.length, 0),
  };
}

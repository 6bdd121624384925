import type { Tx } from '../db/client.ts';
import { folded } from './letters.ts';
import type { Vocabulary } from './vocabulary.ts';
import { ROOT } from './words-of-text.ts';

const MOST_PASSES = 6; // a word, its parts, their neighbours; whatever asks on after that goes without
const NEIGHBOURS = 20;
const MOST_NEIGHBOURHOODS = 8; // misspelt words in one search
const LIKENESS = 0.35; // share of trigrams in common; one wrong letter in a word of six has 0.4

type Known = { words: Map<string, number>; near: Map<string, string[]> };

/**
 * Lets a piece of analysis know the words of all published questions as they stand now, without
 * keeping them in memory: it runs, what it asked for is read in one query, and it runs again, until
 * it asks for nothing new. The analysis must be a function of its input.
 */
export async function withVocabulary<Result>(
  tx: Tx,
  analyse: (vocabulary: Vocabulary) => Result,
): Promise<Result> {
  const known: Known = { words: new Map(), near: new Map() };
  for (let pass = 1; ; pass += 1) {
    const words = new Set<string>();
    const near = new Set<string>();
    const result = analyse(askedVocabulary(known, words, near));
    if ((words.size === 0 && near.size === 0) || pass === MOST_PASSES) return result;
    await readWords(tx, known, [...words]);
    await readNear(tx, known, [...near]);
  }
}

/** What is known, noting what is asked for and not known yet. */
function askedVocabulary(known: Known, words: Set<string>, near: Set<string>): Vocabulary {
  const frequency = (word: string) => {
    const questions = known.words.get(word);
    if (questions === undefined) words.add(word);
    return questions ?? 0;
  };
  return {
    frequency,
    has: (word) => frequency(word) > 0,
    near: (word) => {
      const neighbours = known.near.get(word);
      // The neighbours of a word that is known after all would be read in vain.
      if (!neighbours && words.size === 0) near.add(word);
      return neighbours ?? [];
    },
  };
}

async function readWords(tx: Tx, known: Known, asked: string[]): Promise<void> {
  if (asked.length === 0) return;
  const roots = asked.filter((entry) => entry.endsWith(ROOT));
  const rows = await tx.$queryRaw<{ entry: string; questions: number }[]>`
    SELECT text AS entry, questions FROM search_words WHERE text = ANY(${asked}::text[])
    UNION ALL
    SELECT root || ${ROOT}, max(questions) FROM search_words
    WHERE root = ANY(${roots.map((root) => root.slice(0, -ROOT.length))}::text[]) GROUP BY root`;
  for (const entry of asked) known.words.set(entry, 0);
  for (const { entry, questions } of rows) known.words.set(entry, questions);
}

async function readNear(tx: Tx, known: Known, asked: string[]): Promise<void> {
  for (const word of asked) known.near.set(word, []);
  if (asked.length === 0) return;
  await tx.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${String(LIKENESS)}, true)`;
  const rows = await tx.$queryRaw<{ asked: string; written: string; questions: number }[]>`
    SELECT asked, near.written, near.questions
    FROM unnest(${asked.slice(0, MOST_NEIGHBOURHOODS)}::text[]) AS asked, LATERAL (
      SELECT written, questions FROM search_words
      WHERE text % asked AND text <> asked
      ORDER BY similarity(text, asked) DESC, questions DESC, text LIMIT ${NEIGHBOURS}
    ) AS near`;
  for (const { asked: word, written, questions } of rows) {
    known.near.get(word)?.push(written);
    known.words.set(folded(written), questions);
  }
}

import type { Tx } from '../../db/client.ts';
import type { Locale } from '../../i18n/routing.ts';
import { type Asked, askedVocabularies, type Vocabularies } from './asked-vocabulary.ts';
import { inLanguage } from './in-language.ts';
import { type KnownWords, knownAt, type Standing } from './known-words.ts';
import { folded } from './letters.ts';
import { ROOT_MARK } from './vocabulary.ts';

const MOST_PASSES = 6; // a word, its parts, their neighbours; whatever asks on after that goes without
const NEIGHBOURS = 20;
const MOST_NEIGHBOURHOODS = 8; // misspelt words in one search

/**
 * The share of trigrams from which words are neighbours: one wrong letter in a word of six leaves 0.4. Whoever asks
 * for neighbours sets pg_trgm.similarity_threshold in the transaction.
 */
export const NEIGHBOURS_FROM = 0.35;

/**
 * Lets an analysis know the words of all published questions, as an edition of the index has them: it runs, what it
 * asked for is read in one query, and it runs again until it asks nothing new. It must be a function of its input.
 * What is read is kept for the next ones where the standing says of which moment it is.
 */
export async function withVocabulary<Result>(
  tx: Tx,
  standing: Standing,
  analyse: (of: Vocabularies) => Result,
): Promise<Result> {
  const { edition } = standing;
  const known = knownAt(standing);
  const without = new Set<string>();
  for (let pass = 1; ; pass += 1) {
    const asked = { words: new Set<string>(), near: new Map(), without } satisfies Asked;
    const result = analyse(askedVocabularies(known, asked));
    if ((asked.words.size === 0 && asked.near.size === 0) || pass === MOST_PASSES) return result;
    await readWords(tx, edition, known, [...asked.words]);
    await readNear(tx, edition, known, asked);
  }
}

/** The roots among entries of a vocabulary, as the index has them. */
export function rootsAmong(entries: readonly string[]): string[] {
  return entries
    .filter((entry) => entry.endsWith(ROOT_MARK))
    .map((root) => root.slice(0, -ROOT_MARK.length));
}

async function readWords(
  tx: Tx,
  edition: number,
  known: KnownWords,
  asked: string[],
): Promise<void> {
  if (asked.length === 0) return;
  const rows = await tx.$queryRaw<{ entry: string; questions: number }[]>`
    SELECT text AS entry, questions FROM search_words
    WHERE text = ANY(ARRAY(SELECT unnest(${asked}::text[]))) AND edition = ${edition}
    UNION ALL
    SELECT root || ${ROOT_MARK}, max(questions) FROM search_words
    WHERE root = ANY(ARRAY(SELECT unnest(${rootsAmong(asked)}::text[])))
      AND edition = ${edition} GROUP BY root`;
  for (const entry of asked) known.word(entry, 0);
  for (const { entry, questions } of rows) known.word(entry, questions);
}

async function readNear(
  tx: Tx,
  edition: number,
  known: KnownWords,
  { near, without }: { near: Asked['near']; without: Set<string> },
): Promise<void> {
  if (near.size === 0) return;
  const names = [...near.keys()];
  for (const name of names.splice(MOST_NEIGHBOURHOODS)) without.add(name);
  const some = [...near.values()].slice(0, MOST_NEIGHBOURHOODS);
  const rows = await tx.$queryRaw<
    { language: Locale; word: string; written: string; questions: number }[]
  >`
    SELECT near.language, asked.word, near.written, near.questions
    FROM (
      SELECT word, array_agg(language) AS languages
      FROM unnest(${some.map(({ language }) => language)}::text[],
        ${some.map(({ word }) => word)}::text[]) AS each(language, word) GROUP BY word
    ) AS asked, LATERAL (
      SELECT language, written, questions, row_number() OVER (PARTITION BY language
        ORDER BY similarity(bare, asked.word) DESC, questions DESC, text) AS place
      FROM search_words, split_part(text, ':', 1) AS language
      WHERE bare % asked.word AND bare <> asked.word AND language = ANY(asked.languages)
        AND edition = ${edition}
    ) AS near
    WHERE near.place <= ${NEIGHBOURS} ORDER BY near.place`;
  const found = Map.groupBy(rows, ({ language, word }) => inLanguage(language, word));
  for (const name of names)
    known.neighbours(
      name,
      (found.get(name) ?? []).map(({ written }) => written),
    );
  for (const { language, written, questions } of rows)
    known.word(inLanguage(language, folded(written)), questions);
}

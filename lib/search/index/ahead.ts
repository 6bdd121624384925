import { Prisma } from '../../db/generated/client.ts';
import { type Asked, askedVocabularies, type Vocabularies } from '../words/asked-vocabulary.ts';
import { type KnownWords, knownLast, type StandingTerm } from '../words/known-words.ts';
import { ROOT_MARK } from '../words/vocabulary.ts';
import { rootsAmong } from '../words/with-vocabulary.ts';

/** Words and terms that a search will surely ask for, so that they come with the state of the index. */
export type Ahead = { words: string[]; terms: string[] };

/** What was read of them. */
export type AheadRow = {
  words: Record<string, number> | null; // in how many questions
  terms: Record<string, [id: number, questions: number]> | null;
};

/** What an analysis asks for beyond what was known last, as far as that can be told before the index is asked. */
export function askedAhead(termsOf: (vocabularies: Vocabularies) => readonly string[]): Ahead {
  const known = knownLast();
  const asked: Asked = { words: new Set(), near: new Map(), without: new Set() };
  const terms = termsOf(askedVocabularies(known, asked));
  return {
    words: [...asked.words],
    terms: [...new Set(terms)].filter((term) => !known.terms.has(term)),
  };
}

/** A column with them, of the edition that is called `read` there. */
export function aheadColumn({ words, terms }: Ahead): Prisma.Sql {
  return Prisma.sql`json_build_object(
    'words', (SELECT json_object_agg(entry, questions) FROM (
      SELECT text AS entry, questions FROM search_words
      WHERE text = ANY(ARRAY(SELECT unnest(${words}::text[]))) AND edition = read.edition
      UNION ALL
      SELECT root || ${ROOT_MARK}, max(questions) FROM search_words
      WHERE root = ANY(ARRAY(SELECT unnest(${rootsAmong(words)}::text[]))) AND edition = read.edition GROUP BY root
    ) AS w),
    'terms', (SELECT json_object_agg(text, json_build_array(id, questions)) FROM search_terms
      WHERE text = ANY(ARRAY(SELECT unnest(${terms}::text[]))) AND edition = read.edition)) AS ahead`;
}

/** Keeps what was read, also of what is not there. */
export function keepAhead(known: KnownWords, { words, terms }: Ahead, read: AheadRow): void {
  for (const word of words) known.word(word, read.words?.[word] ?? 0);
  for (const term of terms) {
    const [id, questions] = read.terms?.[term] ?? [];
    const standing: StandingTerm | null =
      id === undefined || questions === undefined ? null : { id, questions };
    known.term(term, standing);
  }
}

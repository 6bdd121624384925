import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { askedAhead } from './index/ahead.ts';
import { type IndexState, synonymsLast } from './index/index-state.ts';
import { currentProfiles } from './index/profiles.ts';
import { questionsOf } from './index/read-index.ts';
import { searching, tookTooLong } from './index/transaction.ts';
import { currentPostings } from './ranking/current-postings.ts';
import { hitsOf } from './ranking/hits.ts';
import { affordable, scoresOf, termsIn, type WeighedWord } from './ranking/score.ts';
import { searchedText } from './ranking/searched-text.ts';
import { termsOfSearch, weighWords } from './ranking/weigh-words.ts';
import {
  FOUND_PAGE_SIZE,
  type FoundQuestions,
  LONGEST_SEARCH,
  type SearchCriteria,
} from './schema.ts';
import { spellingOf } from './words/analyser.ts';
import type { Vocabularies } from './words/asked-vocabulary.ts';
import { withVocabulary } from './words/with-vocabulary.ts';
import { markedWord, type SearchedWord, wordsOfSearch } from './words/words-of-search.ts';

// Entries one search looks at: 1.8 MB, some 20 ms. One of only common words skips the commonest.
const MOST_ENTRIES = 600_000;
const VERY_FEW_ENTRIES = 0; // one word is always read

/**
 * Published questions with the words of a text, the reader's language first: the best page, also of those with
 * some of the words, then the rest with all. Without a word nothing is found.
 */
export function findQuestions(criteria: SearchCriteria): Promise<FoundQuestions> {
  return findAndUse(criteria, async ({ tx }, { numbers, ...found }) => ({
    ids: await questionsOf(tx, numbers),
    ...found,
  }));
}

/** What was found, before anybody knows more of the questions than their numbers in the index. */
export type FoundNumbers = Omit<FoundQuestions, 'ids'> & { numbers: number[] };

/** A search under way: whatever is asked within sees the index as it stood when it began. */
export type SearchUnderWay = { tx: Tx; standing: IndexState };

/** The same, and in the transaction of the search something made of what it found. */
export async function findAndUse<Result>(
  criteria: SearchCriteria,
  use: (search: SearchUnderWay, found: FoundNumbers) => Promise<Result>,
): Promise<Result> {
  const ahead = askedAhead((of) => termsOfSearch(wordsOf(criteria, of, synonymsLast())));
  const reading = (mostEntries: number) =>
    searching(async (tx, standing) => {
      const search = { tx, standing };
      return use(search, await findIn(search, criteria, mostEntries));
    }, ahead);
  try {
    return await reading(MOST_ENTRIES);
  } catch (error) {
    if (!tookTooLong(error)) throw error;
    return reading(VERY_FEW_ENTRIES); // better the most telling word alone than nothing
  }
}

/** The same within a search, reading so many entries: the words that go beyond are left out. */
export async function findIn(
  { tx, standing: index }: SearchUnderWay,
  criteria: SearchCriteria,
  mostEntries = MOST_ENTRIES,
): Promise<FoundNumbers> {
  const { locale } = criteria;
  const { words, suggestion } = await withVocabulary(tx, index, (of) => ({
    words: wordsOf(criteria, of, index.synonyms),
    suggestion: spellingOf(readText(criteria), locale, of(locale)),
  }));
  const profiles = await currentProfiles(tx, index);
  const weighed = await weighWords(tx, words, locale, profiles, index);
  const standing = standingOf(weighed);
  const known = affordable(standing, mostEntries);
  const postings = await currentPostings(tx, termsIn(known), profiles);
  const scores = scoresOf(known, postings, profiles.size);
  const { page = 1, size = FOUND_PAGE_SIZE } = criteria;
  const part = { from: (page - 1) * size, to: page * size };
  const hits = hitsOf(scores, { ...criteria, ...part, profiles, words: known });
  return {
    numbers: hits.numbers,
    total: hits.total,
    atLeast: known.length < standing.length,
    counts: hits.counts,
    words: words.map(markedWord),
    suggestion,
    near: hits.total > 0 && (standing.length < weighed.length || hits.whole === 0),
  };
}

/** The words that stand somewhere; none where none of those does that a hit must have. */
function standingOf(words: readonly WeighedWord[]): WeighedWord[] {
  const standing = words.filter(({ terms }) => terms.length > 0);
  const lacking = words.some(({ must }) => must) && !standing.some(({ must }) => must);
  return lacking ? [] : standing;
}

/** The questions found as a table of a statement, with the `id` and the `place` of each. */
export function questionsOfPage(numbers: FoundNumbers['numbers']): Prisma.Sql {
  return Prisma.sql`(
    SELECT d.question_id AS id, n.place
    FROM unnest(${numbers}::int[]) WITH ORDINALITY AS n(number, place)
      JOIN search_documents d ON d.number = n.number)`;
}

function wordsOf(
  criteria: SearchCriteria,
  vocabularies: Vocabularies,
  synonyms: IndexState['synonyms'],
): SearchedWord[] {
  return wordsOfSearch(readText(criteria), criteria.locale, vocabularies, synonyms);
}

function readText({ text }: SearchCriteria): string {
  return searchedText(text, LONGEST_SEARCH);
}

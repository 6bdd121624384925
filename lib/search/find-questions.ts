import type { Tx } from '../db/client.ts';
import { queryWords, spellingOf } from './analyser.ts';
import { currentSynonyms } from './current-synonyms.ts';
import { countsOf, passes } from './filters.ts';
import { currentProfiles, type Profiles } from './profiles.ts';
import { Ranking } from './rank.ts';
import { postingsOf, questionsOf } from './read-index.ts';
import { FOUND_PAGE_SIZE, type Found, LONGEST_SEARCH, type SearchCriteria } from './schema.ts';
import { affordable, eachScored, type Scores, scoresOf, type WeighedWord } from './score.ts';
import { searchedText } from './searched-text.ts';
import { searching, tookTooLong } from './transaction.ts';
import { weighWords } from './weigh-words.ts';
import { withVocabulary } from './with-vocabulary.ts';

const FEW = 10; // hits with all the words; with fewer, those with most of them are shown after them
const MOST = 0.5; // of what was asked for, weighed by how telling the words are

// Entries that one search reads: 1.8 MB, some 30 ms. A search for nothing but the commonest words
// goes without the commonest of them.
const MOST_ENTRIES = 600_000;
const VERY_FEW_ENTRIES = 0; // one word is always read

/**
 * Published questions that have the words of a text: those with all of them first, among these the
 * reader's language first, and then the best. Without a word to look for nothing is found.
 */
export async function findQuestions(criteria: SearchCriteria): Promise<Found> {
  try {
    return await searching((tx) => find(tx, criteria, MOST_ENTRIES));
  } catch (error) {
    if (!tookTooLong(error)) throw error;
    // Better the most telling word alone than nothing.
    return searching((tx) => find(tx, criteria, VERY_FEW_ENTRIES));
  }
}

async function find(tx: Tx, criteria: SearchCriteria, mostEntries: number): Promise<Found> {
  const text = searchedText(criteria.text, LONGEST_SEARCH);
  const { locale } = criteria;
  const synonyms = await currentSynonyms(tx, locale);
  const { words, suggestion } = await withVocabulary(tx, (vocabulary) => ({
    words: queryWords(text, locale, vocabulary, synonyms),
    suggestion: spellingOf(text, locale, vocabulary),
  }));
  const profiles = await currentProfiles(tx);
  const weighed = await weighWords(tx, words, profiles.questionsIn(locale));
  const standing = weighed.filter(({ terms }) => terms.length > 0);
  const known = affordable(standing, mostEntries);
  const lists = await postingsOf(
    tx,
    known.flatMap(({ terms }) => terms),
  );
  const { ranking, counts, complete } = hitsOf(known, scoresOf(known, lists, profiles.size), {
    ...criteria,
    profiles,
  });
  const { page = 1, size = FOUND_PAGE_SIZE } = criteria;
  return {
    ids: await questionsOf(tx, ranking.between((page - 1) * size, page * size)),
    total: ranking.size,
    atLeast: known.length < standing.length,
    counts,
    words,
    suggestion,
    near: ranking.size > 0 && (standing.length < weighed.length || complete === 0),
  };
}

type Among = SearchCriteria & { profiles: Profiles };

function hitsOf(words: readonly WeighedWord[], scores: Scores, criteria: Among) {
  const { profiles, locale } = criteria;
  const wanted = profiles.known.map((profile) => profile && passes(profile, criteria));
  const collect = (coverage: number) => {
    const ranking = new Ranking();
    const found = new Uint32Array(profiles.known.length);
    let complete = 0;
    eachScored(scores, profiles, (number, profile) => {
      const whole = scores.has[number] === words.length;
      if (!whole && (scores.coverage[number] as number) < coverage) return;
      found[profile] = (found[profile] as number) + 1;
      if (!wanted[profile]) return;
      if (whole) complete += 1;
      const own = profiles.known[profile]?.language === locale;
      const tier = (whole ? 0 : 2) + (own ? 0 : 1);
      ranking.add(number, tier, scores.score[number] as number);
    });
    return { ranking, complete, found };
  };
  const whole = collect(Number.POSITIVE_INFINITY);
  const hits = whole.complete < FEW ? collect(MOST) : whole;
  const counted = profiles.known.flatMap((profile, id) => {
    const count = hits.found[id] ?? 0;
    return profile && count > 0 ? [[profile, count] as const] : [];
  });
  return { ...hits, counts: countsOf(counted, criteria) };
}

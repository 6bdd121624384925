import type { Tx } from '../db/client.ts';
import { languageOf } from '../i18n/localised.ts';
import type { Locale } from '../i18n/routing.ts';
import type { QuestionId } from '../id.ts';
import type { Range } from '../questions/excerpt.ts';
import { findAndUse, findIn } from '../search/finding/find-questions.ts';
import { fittingTheme } from '../search/finding/fitting-theme.ts';
import { likelyRanges } from '../search/finding/likely-ranges.ts';
import { matchedRanges } from '../search/finding/matched-ranges.ts';
import type { FoundQuestions, SearchCriteria } from '../search/finding/schema.ts';
import type { IndexState } from '../search/postings/index-state.ts';
import { wantedWords } from '../search/words/wanted-words.ts';
import { withVocabulary } from '../search/words/with-vocabulary.ts';
import type { ThemeView } from '../themes/published.ts';
import { rowsInOrder } from './items-in-order.ts';
import { type Listing, PAGE_SIZE } from './listing.ts';
import { type PublishedItem, publishedItem } from './views.ts';

/** One page of what a search found, with what a reader may do next. */
export type SearchListing = Listing &
  Pick<FoundQuestions, 'atLeast' | 'counts' | 'suggestion' | 'near'> & {
    unfiltered: number; // how many there are without the filters, where these leave none
    fitting: ThemeView | null; // where something close may stand, when not all of it was found
  };

/** A page of the questions that a search finds, best first, with the words that were searched for. */
export function searchListing(
  criteria: SearchCriteria,
  themes: readonly ThemeView[],
): Promise<SearchListing> {
  return findAndUse(
    { size: PAGE_SIZE, ...criteria },
    async (tx, { ids, words, ...found }, standing) => {
      const close = found.near || found.total === 0;
      const marked = await markedItems(tx, standing, ids, words, criteria, close ? themes : []);
      const unfiltered = found.total === 0 ? await withoutFilters(tx, standing, criteria) : 0;
      return { ...found, ...marked, unfiltered };
    },
  );
}

async function markedItems(
  tx: Tx,
  standing: IndexState,
  ids: readonly QuestionId[],
  words: FoundQuestions['words'],
  criteria: SearchCriteria,
  themes: readonly ThemeView[],
): Promise<{ items: PublishedItem[]; fitting: ThemeView | null }> {
  const { locale } = criteria;
  const likely = likelyRanges(words);
  const finder = (language: Locale) => {
    const wanted = wantedWords(words, language);
    return { likely: (text: string) => likely(text, wanted), ranges: matchedRanges(wanted) };
  };
  const finders = { fi: finder('fi'), sv: finder('sv'), en: finder('en') };
  const rows = await rowsInOrder(tx, ids);
  const items = rows.map((row) =>
    publishedItem(row, { ...criteria, likely: finders[languageOf(row.language)].likely }),
  );
  return withVocabulary(tx, standing, (of) => {
    const matches = (text: string, language = locale): Range[] =>
      finders[language].ranges(text, of(language));
    return {
      items: items.map((item) => marked(item, matches)),
      fitting: fittingTheme(themes, locale, matches),
    };
  });
}

function marked(
  item: PublishedItem,
  matches: (text: string, language?: Locale) => Range[],
): PublishedItem {
  const language = languageOf(item.language);
  const marks = { title: matches(item.title, language), excerpt: matches(item.excerpt, language) };
  return { ...item, marks };
}

async function withoutFilters(
  tx: Tx,
  standing: IndexState,
  { text, locale, ...filters }: SearchCriteria,
): Promise<number> {
  const { themeId, role, organisationId, language } = filters;
  if (!themeId && !role && !organisationId && !language) return 0;
  return (await findIn(tx, standing, { text, locale, size: 1 })).total;
}

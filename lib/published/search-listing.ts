import { languageOf } from '../i18n/localised.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Range } from '../questions/excerpt.ts';
import {
  type FoundNumbers,
  findAndUse,
  findIn,
  questionsOfPage,
  type SearchUnderWay,
} from '../search/find-questions.ts';
import { placesOfWords } from '../search/places-of-words.ts';
import type { FoundQuestions, SearchCriteria } from '../search/schema.ts';
import type { ThemeView } from '../themes/published.ts';
import { fittingTheme } from './fitting-theme.ts';
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
    async (search, { numbers, words, ...found }) => {
      const close = found.near || found.total === 0;
      const marked = await markedItems(search, { numbers, words }, criteria, close ? themes : []);
      const unfiltered = found.total === 0 ? await withoutFilters(search, criteria) : 0;
      return { ...found, ...marked, unfiltered };
    },
  );
}

async function markedItems(
  search: SearchUnderWay,
  { numbers, words }: Pick<FoundNumbers, 'numbers' | 'words'>,
  criteria: SearchCriteria,
  themes: readonly ThemeView[],
): Promise<{ items: PublishedItem[]; fitting: ThemeView | null }> {
  const { locale } = criteria;
  const places = placesOfWords(words);
  const rows = await rowsInOrder(search.tx, questionsOfPage(numbers));
  const items = rows.map((row) =>
    publishedItem(row, { ...criteria, likely: places.likely(languageOf(row.language)) }),
  );
  return places.surely(search, (matches) => ({
    items: items.map((item) => marked(item, matches)),
    fitting: fittingTheme(themes, locale, (text) => matches(text, locale)),
  }));
}

function marked(
  item: PublishedItem,
  matches: (text: string, language: Locale) => Range[],
): PublishedItem {
  const language = languageOf(item.language);
  const marks = { title: matches(item.title, language), excerpt: matches(item.excerpt, language) };
  return { ...item, marks };
}

async function withoutFilters(
  search: SearchUnderWay,
  { text, locale, ...filters }: SearchCriteria,
): Promise<number> {
  const { themeId, role, organisationId, language } = filters;
  if (!themeId && !role && !organisationId && !language) return 0;
  return (await findIn(search, { text, locale, size: 1 })).total;
}

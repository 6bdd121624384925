import { matchedRanges, STANDIN } from '../search/analyser.ts';
import { findQuestions } from '../search/find-questions.ts';
import type { Found, SearchCriteria } from '../search/schema.ts';
import type { Range } from './excerpt.ts';
import { itemsInOrder } from './items-in-order.ts';
import { type Listing, PAGE_SIZE } from './listing.ts';

/** One page of what a search found, with what a reader may do next. */
export type SearchListing = Listing &
  Pick<Found, 'atLeast' | 'counts' | 'suggestion' | 'near'> & {
    unfiltered: number; // how many there are without the filters, where these leave none
    matches: (text: string, language: string) => Range[]; // which words of a text were searched for
  };

/** A page of the questions that a search finds, best first, with the words that were searched for. */
export async function searchListing(criteria: SearchCriteria): Promise<SearchListing> {
  const { ids, words, ...found } = await findQuestions({ size: PAGE_SIZE, ...criteria });
  const matches = (text: string, language: string) => matchedRanges(text, language, words, STANDIN);
  return {
    ...found,
    items: await itemsInOrder(ids, { ...criteria, matches }),
    unfiltered: found.total === 0 ? await unfiltered(criteria) : 0,
    matches,
  };
}

async function unfiltered({ text, locale, ...filters }: SearchCriteria): Promise<number> {
  const { themeId, role, organisationId, language } = filters;
  if (!themeId && !role && !organisationId && !language) return 0;
  return (await findQuestions({ text, locale, size: 1 })).total;
}

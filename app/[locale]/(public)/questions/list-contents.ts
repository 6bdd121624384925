import type { ListChoice, ListOffer } from '#components/questions/list-address.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { publishedCounts, publishedQuestions } from '#lib/questions/published.ts';
import { type SearchListing, searchListing } from '#lib/questions/search-listing.ts';

/** What the list shows: what a search finds (kept nowhere), or the newest questions. */
export async function listContents(
  locale: Locale,
  choice: ListChoice,
  { themes }: ListOffer,
): Promise<SearchListing> {
  const { q, page } = choice;
  const filter = {
    themeId: choice.theme?.id ?? null,
    role: choice.role,
    organisationId: choice.organisation?.id ?? null,
    language: choice.language,
  };
  if (q) return searchListing({ text: q, locale, page, ...filter }, choice.theme ? [] : themes);
  const [listing, counts] = await Promise.all([
    publishedQuestions({ locale, page, ...filter }),
    publishedCounts(filter),
  ]);
  const certain = { atLeast: false, near: false, suggestion: null, unfiltered: 0, fitting: null };
  return { ...listing, ...certain, counts };
}

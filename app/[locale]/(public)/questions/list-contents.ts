import type { ListChoice, ListOffer } from '#components/questions/list-address.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { publishedCounts, publishedQuestions } from '#lib/questions/published.ts';
import { type SearchListing, searchListing } from '#lib/questions/search-listing.ts';
import { noteUnfound } from '#lib/search/unfound-words.ts';
import { requestHeader } from '#lib/web/answer-status.ts';
import { WHILE_TYPING } from '#lib/web/list-routes.ts';
import { logFailure } from '#lib/web/log.ts';

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
  if (q) {
    const found = await searchListing(
      { text: q, locale, page, ...filter },
      choice.theme ? [] : themes,
    );
    if (found.total === 0 && found.unfiltered === 0) await countUnfound(locale, choice);
    return found;
  }
  const [listing, counts] = await Promise.all([
    publishedQuestions({ locale, page, ...filter }),
    publishedCounts(filter),
  ]);
  const certain = { atLeast: false, near: false, suggestion: null, unfiltered: 0, fitting: null };
  return { ...listing, ...certain, counts };
}

// Half a word that somebody is still typing is nothing they looked for (public/search.js).
async function countUnfound(locale: Locale, { q: text, theme }: ListChoice): Promise<void> {
  if (requestHeader(WHILE_TYPING.header) === WHILE_TYPING.value) return;
  try {
    const forwardedFor = requestHeader('x-forwarded-for');
    await noteUnfound({ text, locale, themeId: theme?.id, forwardedFor });
  } catch (error) {
    logFailure('unfound words', error); // the reader gets their page all the same
  }
}

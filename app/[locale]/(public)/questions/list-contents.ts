import type { ListChoice, ListOffer } from '#components/questions/list/list-address.ts';
import { VISITOR } from '#lib/actor.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { logFailure } from '#lib/log.ts';
import { publishedCounts, publishedQuestions } from '#lib/published/published-questions.ts';
import { type SearchListing, searchListing } from '#lib/published/search-listing.ts';
import { noteUnfound } from '#lib/search/unfound-words.ts';

type Asked = { locale: Locale; choice: ListChoice; offer: ListOffer; headers: Headers };

/** Whether public/search.js asks, while somebody is still typing. */
export function whileTyping(headers: Headers): boolean {
  return headers.get('x-search') === 'live';
}

/** What the list shows: what a search finds (kept nowhere), or the newest questions. */
export async function listContents(asked: Asked): Promise<SearchListing> {
  const { locale, choice } = asked;
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
      choice.theme ? [] : asked.offer.themes,
    );
    if (found.total === 0 && found.unfiltered === 0) await countUnfound(asked);
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
async function countUnfound({ locale, choice, headers }: Asked): Promise<void> {
  if (whileTyping(headers)) return;
  const { q: text, theme } = choice;
  try {
    const forwardedFor = headers.get('x-forwarded-for');
    await noteUnfound(VISITOR, { text, locale, themeId: theme?.id, forwardedFor });
  } catch (error) {
    logFailure('unfound words', error); // the reader gets their page all the same
  }
}

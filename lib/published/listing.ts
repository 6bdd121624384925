import { VISITOR } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { Locale } from '../i18n/routing.ts';
import type { OrganisationId, ThemeId } from '../id.ts';
import type { AnswererKind } from '../members/schema.ts';
import type { SearchCounts } from '../search/schema.ts';
import { newestIn } from './newest-in.ts';
import { publishedItemSelect } from './rows.ts';
import { type PublishedItem, publishedItem } from './views.ts';

export const PAGE_SIZE = 20;

/** The last page of any list: older questions are found by filter and search, and machines have the sitemap. */
export const MOST_PAGES = 50;

const MOST_LISTED = MOST_PAGES * PAGE_SIZE;

/** One page of a list, and how many questions the whole list has, also beyond its last page. */
export type Listing = { items: PublishedItem[]; total: number };
export type ListingFilter = {
  locale: Locale;
  themeId?: ThemeId | null;
  organisationId?: OrganisationId | null;
  role?: AnswererKind | null;
  language?: Locale | null;
  page?: number; // from 1
  size?: number;
};

/** How many pages a list of so many questions has. */
export function pagesOf(total: number): number {
  return Math.min(Math.max(1, Math.ceil(total / PAGE_SIZE)), MOST_PAGES);
}

/** A page of published questions, newest first, own language before others; `byLanguage` counts all. */
export async function listing(
  { locale, page = 1, size = PAGE_SIZE, ...filter }: ListingFilter,
  byLanguage: SearchCounts['language'],
): Promise<Listing> {
  const numberIn = (language: string) => byLanguage[language] ?? 0;
  const languages = filter.language ? [filter.language] : Object.keys(byLanguage);
  const total = languages.reduce((sum, language) => sum + numberIn(language), 0);
  const ownTotal = languages.includes(locale) ? numberIn(locale) : 0;
  const skip = (page - 1) * size;
  if (skip >= Math.min(total, MOST_LISTED)) return { items: [], total };
  return reading(VISITOR, async (tx) => {
    const own = { ...filter, languages: [locale] };
    const others = { ...filter, languages: languages.filter((language) => language !== locale) };
    const first = skip < ownTotal ? await newestIn(tx, own, skip, size) : [];
    const rest = size - first.length;
    const second = rest > 0 ? await newestIn(tx, others, Math.max(0, skip - ownTotal), rest) : [];
    const sequences = [...first, ...second];
    const rows = await tx.publication.findMany({
      where: { sequence: { in: sequences } },
      select: publishedItemSelect,
    });
    const items = rows
      .sort((one, other) => sequences.indexOf(one.sequence) - sequences.indexOf(other.sequence))
      .map((row) => publishedItem(row, filter));
    return { items, total };
  });
}

import { VISITOR } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { Locale } from '../i18n/routing.ts';
import type { OrganisationId, ThemeId } from '../id.ts';
import type { AnswererKind } from '../members/schema.ts';
import type { SearchCounts } from '../search/finding/schema.ts';
import { publishedItemSelect } from './rows.ts';
import { type PublishedItem, publishedItem } from './views.ts';

export const PAGE_SIZE = 20;

/** One page of a list, and how many questions the whole list has. */
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
  // Beyond the end the database is not asked: it could not even read the number of some pages.
  if (skip >= total) return { items: [], total };
  return reading(VISITOR, async (tx) => {
    const where = whereOf(filter);
    const own = { AND: [where, { language: locale }] };
    const others = { AND: [where, { language: { not: locale } }] };
    const read = (among: Prisma.PublicationWhereInput, from: number, take: number) =>
      tx.publication.findMany({
        where: among,
        orderBy: [{ publishedAt: 'desc' }, { sequence: 'desc' }],
        skip: from,
        take,
        select: publishedItemSelect,
      });
    const first = skip < ownTotal ? await read(own, skip, size) : [];
    const rest = size - first.length;
    const second = rest > 0 ? await read(others, Math.max(0, skip - ownTotal), rest) : [];
    return { items: [...first, ...second].map((row) => publishedItem(row, filter)), total };
  });
}

function whereOf({
  themeId,
  organisationId,
  role,
  language,
}: Partial<ListingFilter>): Prisma.PublicationWhereInput {
  return {
    ...(themeId && { themeId }),
    ...(language && { language }),
    answers: { some: { ...(organisationId && { organisationId }), ...(role && { role }) } },
  };
}

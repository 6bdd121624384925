import { VISITOR } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { SearchCounts } from '../search/finding/schema.ts';
import type { ListingFilter } from './listing.ts';

type Row = {
  themeId: string; // '' is any, here and below
  organisationId: string;
  role: string;
  language: string;
  questions: number;
};

/** How many published questions each choice of a filter shows, the other filters as they are; from kept counts. */
export async function listedCounts({
  themeId,
  organisationId,
  role,
  language,
}: Omit<ListingFilter, 'locale' | 'page' | 'size'>): Promise<SearchCounts> {
  const asked = { theme: themeId ?? '', organisation: organisationId ?? '', role: role ?? '' };
  const { theme, organisation } = asked;
  const rows = await reading(
    VISITOR,
    (tx) => tx.$queryRaw<Row[]>`
      SELECT theme_id AS "themeId", organisation_id AS "organisationId", role, language, questions
      FROM published_counts
      WHERE questions > 0 AND (
        (organisation_id = ${organisation} AND role = ${asked.role})
        OR (theme_id = ${theme} AND role = ${asked.role})
        OR (theme_id = ${theme} AND organisation_id = ${organisation}))`,
  );
  const counts: SearchCounts = { theme: {}, role: {}, organisation: {}, language: {} };
  const add = (of: Record<string, number>, choice: string, count: number) => {
    of[choice] = (of[choice] ?? 0) + count;
  };
  for (const row of rows) {
    const isTheme = row.themeId === theme;
    const isOrganisation = row.organisationId === organisation;
    const isRole = row.role === asked.role;
    if (isTheme && isOrganisation && isRole) add(counts.language, row.language, row.questions);
    if (language && row.language !== language) continue;
    if (isOrganisation && isRole && row.themeId) add(counts.theme, row.themeId, row.questions);
    if (isTheme && isOrganisation && row.role) add(counts.role, row.role, row.questions);
    if (isTheme && isRole && row.organisationId) {
      add(counts.organisation, row.organisationId, row.questions);
    }
  }
  return counts;
}

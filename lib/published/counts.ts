import { VISITOR } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { SearchCounts } from '../search/schema.ts';
import type { ListingFilter } from './listing.ts';

type Row = { filter: keyof SearchCounts; choice: string; questions: number };

/** How many published questions each choice of a filter shows, the other filters as they are; from kept counts. */
export async function listedCounts({
  themeId,
  organisationId,
  role,
  language,
}: Omit<ListingFilter, 'locale' | 'page' | 'size'>): Promise<SearchCounts> {
  const [theme, organisation, kind] = [themeId ?? '', organisationId ?? '', role ?? ''];
  const rows = await reading(
    VISITOR,
    (tx) => tx.$queryRaw<Row[]>`
      SELECT 'theme' AS filter, theme_id AS choice, sum(questions)::int AS questions
      FROM published_counts
      WHERE organisation_id = ${organisation} AND role = ${kind} AND theme_id <> ''
        AND language = coalesce(${language}, language)
      GROUP BY theme_id
      UNION ALL
      SELECT 'organisation', organisation_id, sum(questions)::int FROM published_counts
      WHERE theme_id = ${theme} AND role = ${kind} AND organisation_id <> ''
        AND language = coalesce(${language}, language)
      GROUP BY organisation_id
      UNION ALL
      SELECT 'role', role, sum(questions)::int FROM published_counts
      WHERE theme_id = ${theme} AND organisation_id = ${organisation} AND role <> ''
        AND language = coalesce(${language}, language)
      GROUP BY role
      UNION ALL
      SELECT 'language', language, questions FROM published_counts
      WHERE theme_id = ${theme} AND organisation_id = ${organisation} AND role = ${kind}`,
  );
  const counts: SearchCounts = { theme: {}, role: {}, organisation: {}, language: {} };
  for (const { filter, choice, questions } of rows) {
    if (questions > 0) counts[filter][choice] = questions;
  }
  return counts;
}

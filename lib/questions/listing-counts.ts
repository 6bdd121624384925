import { VISITOR } from '../auth/actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import type { SearchCounts } from '../search/schema.ts';
import type { ListingFilter } from './listing.ts';

type Filter = Pick<ListingFilter, 'themeId' | 'role' | 'organisationId' | 'language'>;

/**
 * How many questions each choice of each filter would show, the other filters as they are. A question
 * that several people answered counts once for each of their roles and organisations.
 */
export function listingCounts(filter: Filter): Promise<SearchCounts> {
  return withActor(VISITOR, async (tx) => ({
    theme: await countBy(tx, Prisma.sql`p.theme_id`, { ...filter, themeId: null }),
    role: await countBy(tx, Prisma.sql`a.role`, { ...filter, role: null }),
    organisation: await countBy(tx, Prisma.sql`a.organisation_id`, {
      ...filter,
      organisationId: null,
    }),
    language: await countBy(tx, Prisma.sql`p.language`, { ...filter, language: null }),
  }));
}

async function countBy(tx: Tx, column: Prisma.Sql, filter: Filter) {
  const { themeId, role, organisationId, language } = filter;
  const conditions = [
    Prisma.sql`true`,
    ...(themeId ? [Prisma.sql`p.theme_id = ${themeId}`] : []),
    ...(language ? [Prisma.sql`p.language = ${language}`] : []),
    ...(role ? [Prisma.sql`a.role = ${role}::"Role"`] : []),
    ...(organisationId ? [Prisma.sql`a.organisation_id = ${organisationId}`] : []),
  ];
  const rows = await tx.$queryRaw<{ choice: string; questions: number }[]>`
    SELECT choice, count(*)::int AS questions
    FROM (SELECT DISTINCT ${column}::text AS choice, p.question_id
          FROM publications p JOIN published_answers a ON a.question_id = p.question_id
          WHERE ${Prisma.join(conditions, ' AND ')}) AS each
    GROUP BY choice`;
  return Object.fromEntries(rows.map(({ choice, questions }) => [choice, questions]));
}

import type { Tx } from '../db/client.ts';
import { Prisma } from '../db/generated/client.ts';
import { Role } from '../db/generated/enums.ts';
import type { OrganisationId, ThemeId } from '../id.ts';
import type { AnswererKind } from '../members/schema.ts';

/** Among what a list goes through; null is any. */
type Among = {
  themeId?: ThemeId | null;
  organisationId?: OrganisationId | null;
  role?: AnswererKind | null;
  languages: readonly string[];
};

const ROLES = Object.values(Role);

/**
 * The newest published questions by their sequences, after the first `skip` of them. Each language and role is a
 * range of one index, from which no more is read than skip and take together, however many there are.
 */
export async function newestIn(
  tx: Tx,
  { languages, ...among }: Among,
  skip: number,
  take: number,
): Promise<number[]> {
  if (languages.length === 0) return [];
  const ranges = languages.flatMap((language) => rangesOf(among, language, skip + take));
  const rows = await tx.$queryRaw<{ sequence: number }[]>`
    SELECT DISTINCT published_at, sequence
    FROM (${Prisma.join(ranges, ' UNION ALL ')}) AS ranges
    ORDER BY published_at DESC, sequence DESC OFFSET ${skip} LIMIT ${take}`;
  return rows.map(({ sequence }) => sequence);
}

function rangesOf(
  { themeId, organisationId, role }: Omit<Among, 'languages'>,
  language: string,
  most: number,
): Prisma.Sql[] {
  const theme = themeId ? Prisma.sql`AND theme_id = ${themeId}` : Prisma.empty;
  const newest = Prisma.sql`ORDER BY published_at DESC, sequence DESC LIMIT ${most}`;
  if (!organisationId && !role) {
    return [
      Prisma.sql`(SELECT published_at, sequence FROM publications
        WHERE language = ${language} ${theme} ${newest})`,
    ];
  }
  // Two answers of one question may be of the same organisation and role.
  const organisation = organisationId
    ? Prisma.sql`AND organisation_id = ${organisationId}`
    : Prisma.empty;
  return (role ? [role] : ROLES).map(
    (each) => Prisma.sql`(SELECT DISTINCT ON (published_at, sequence) published_at, sequence
      FROM published_answers WHERE role = ${each}::"Role" AND language = ${language}
        ${theme} ${organisation} ${newest})`,
  );
}

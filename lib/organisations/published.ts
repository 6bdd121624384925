import { VISITOR } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { OrganisationKind } from '../db/generated/enums.ts';
import { type Localised, localised } from '../i18n/localised.ts';
import type { OrganisationId, ThemeId } from '../id.ts';
import { kept } from '../kept/reads.ts';
import { cacheTags } from '../kept/tags.ts';

export type OrganisationView = {
  id: OrganisationId;
  slug: string;
  kind: OrganisationKind;
  names: Localised;
  descriptions: Localised;
  city: string | null;
  themeIds: ThemeId[];
};

/** All partner organisations by their Finnish name. */
export function publishedOrganisations(): Promise<OrganisationView[]> {
  return kept(readOrganisations, { key: 'organisations', tags: [cacheTags.organisations] });
}

function readOrganisations(): Promise<OrganisationView[]> {
  return reading(VISITOR, async (tx) => {
    const rows = await tx.organisation.findMany({
      select: {
        id: true,
        slug: true,
        kind: true,
        name: true,
        description: true,
        city: true,
        themes: { select: { themeId: true } },
      },
    });
    return rows
      .map((row) => ({
        id: row.id,
        slug: row.slug,
        kind: row.kind,
        names: localised(row.name),
        descriptions: localised(row.description),
        city: row.city,
        themeIds: row.themes.map(({ themeId }) => themeId),
      }))
      .sort((a, b) => a.names.fi.localeCompare(b.names.fi, 'fi'));
  });
}

/** How many published answers an organisation has. */
export function answersOfOrganisation(organisationId: OrganisationId): Promise<number> {
  const read = () =>
    reading(VISITOR, async (tx) => {
      const [row] = await tx.$queryRaw<{ answers: number }[]>`
        SELECT coalesce(sum(answers), 0)::int AS answers FROM published_counts
        WHERE organisation_id = ${organisationId} AND theme_id = '' AND role = ''`;
      return row?.answers ?? 0;
    });
  const tags = [cacheTags.questions, cacheTags.organisation(organisationId)];
  return kept(read, { key: `answers of ${organisationId}`, tags });
}

/** Which answers are read before askers see them: "some" once an organisation samples (is-reviewed.ts). */
export function reviewedAnswers(): Promise<'all' | 'some'> {
  const read = () =>
    reading(VISITOR, async (tx) => {
      const sampling = { reviewPercent: { lt: 100 } };
      return (await tx.organisation.count({ where: sampling })) === 0 ? 'all' : 'some';
    });
  return kept(read, { key: 'reviewed answers', tags: [cacheTags.organisations] });
}

/** The organisation with this slug, or null. */
export async function publishedOrganisation(slug: string): Promise<OrganisationView | null> {
  const organisations = await publishedOrganisations();
  return organisations.find((organisation) => organisation.slug === slug) ?? null;
}

import { SYSTEM } from '#lib/actor.ts';
import { clock } from '#lib/clock.ts';
import { withActor } from '#lib/db/client.ts';
import type { OrganisationKind } from '#lib/db/generated/enums.ts';
import type { Localised } from '#lib/i18n/localised.ts';
import { newId, type OrganisationId, type ThemeId } from '#lib/id.ts';
import { idFields } from '#lib/id-fields.ts';

export type OrganisationInput = {
  slug: string;
  name: Localised;
  kind: OrganisationKind;
  city: string | undefined;
  description: Localised;
  themes: ThemeId[];
};

/** An organisation that covers these themes; its id is its slug. */
export async function createOrganisation(
  input: Partial<OrganisationInput> = {},
): Promise<OrganisationId> {
  const slug = input.slug ?? `jarjesto-${newId()}`;
  const id = idFields.organisation.parse(slug);
  const data = {
    id,
    slug,
    kind: input.kind ?? 'family',
    name: input.name ?? { fi: 'Kannon ry', sv: 'Kannon rf', en: 'Kannon' },
    description: input.description ?? { fi: 'Rinnalla.', sv: 'Bredvid.', en: 'Alongside.' },
    city: input.city,
    createdAt: clock.now(),
    themes: { create: (input.themes ?? []).map((themeId) => ({ themeId })) },
  };
  await withActor(SYSTEM, (tx) => tx.organisation.create({ data }));
  return id;
}

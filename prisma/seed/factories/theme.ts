import { SYSTEM } from '#lib/actor.ts';
import { withActor } from '#lib/db/client.ts';
import type { ContentNote, ThemeHelp, ThemePicture } from '#lib/db/generated/enums.ts';
import type { Localised } from '#lib/i18n/localised.ts';
import { newId, type ThemeId } from '#lib/id.ts';
import { idFields } from '#lib/id-fields.ts';

export type ThemeInput = {
  id: ThemeId;
  slug: Localised;
  name: Localised;
  description: Localised;
  topics: { fi: string[]; sv: string[]; en: string[] };
  heavy: boolean;
  promiseDays: number;
  position: number;
  helpTopics: ThemeHelp[];
  watched: boolean;
  contentNote: ContentNote;
  picture: ThemePicture;
};

/** A theme. Its id is none of its slugs, as with one whose address was changed, unless one is given. */
export async function createTheme(input: Partial<ThemeInput> = {}): Promise<ThemeId> {
  const unique = `teema-${newId()}`;
  const slug = input.slug ?? { fi: unique, sv: `${unique}-sv`, en: `${unique}-en` };
  const data = {
    id: input.id ?? newId<ThemeId>(),
    slugFi: idFields.themeSlug.parse(slug.fi),
    slugSv: idFields.themeSlug.parse(slug.sv),
    slugEn: idFields.themeSlug.parse(slug.en),
    position: input.position ?? 0,
    name: input.name ?? { fi: 'Parisuhde', sv: 'Parrelation', en: 'Couple relationship' },
    description: input.description ?? { fi: 'Kahden kesken.', sv: 'På tu man hand.', en: 'Two.' },
    topics: input.topics ?? { fi: [], sv: [], en: [] },
    heavy: input.heavy ?? false,
    promiseDays: input.promiseDays ?? 5,
    helpTopics: input.helpTopics ?? [],
    watched: input.watched ?? false,
    contentNote: input.contentNote,
    picture: input.picture,
  };
  await withActor(SYSTEM, (tx) => tx.theme.create({ data }));
  return data.id;
}

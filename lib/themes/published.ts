import { VISITOR } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { ContentNote, ThemeHelp, ThemePicture } from '../db/generated/enums.ts';
import { type Localised, listInLocale, localised } from '../i18n/localised.ts';
import type { Locale } from '../i18n/routing.ts';
import type { ThemeId, ThemeSlug } from '../id.ts';
import { kept } from '../kept/reads.ts';
import { cacheTags } from '../kept/tags.ts';

/** A theme in every language: its page needs the slugs of the others too. */
export type ThemeView = {
  id: ThemeId;
  slugs: Record<Locale, ThemeSlug>;
  names: Localised;
  descriptions: Localised;
  topics: { fi: string[]; sv: string[]; en: string[] };
  heavy: boolean;
  promiseDays: number;
  helpTopics: ThemeHelp[]; // the kinds of help that fit
  watched: boolean; // its reader may be watched: a quick way out, and a neutral title in the history
  contentNote: ContentNote | null; // which words prepare a reader, where it is heavy
  picture: ThemePicture | null;
};

const themeSelect = {
  id: true,
  slugFi: true,
  slugSv: true,
  slugEn: true,
  name: true,
  description: true,
  topics: true,
  heavy: true,
  promiseDays: true,
  helpTopics: true,
  watched: true,
  contentNote: true,
  picture: true,
} satisfies Prisma.ThemeSelect;

/** All themes in their order. */
export function publishedThemes(): Promise<ThemeView[]> {
  return kept(readThemes, { key: 'themes', tags: [cacheTags.themes] });
}

function readThemes(): Promise<ThemeView[]> {
  return reading(VISITOR, async (tx) => {
    const rows = await tx.theme.findMany({ orderBy: { position: 'asc' }, select: themeSelect });
    return rows.map((row) => ({
      id: row.id,
      slugs: { fi: row.slugFi, sv: row.slugSv, en: row.slugEn },
      names: localised(row.name),
      descriptions: localised(row.description),
      topics: {
        fi: listInLocale(row.topics, 'fi'),
        sv: listInLocale(row.topics, 'sv'),
        en: listInLocale(row.topics, 'en'),
      },
      heavy: row.heavy,
      promiseDays: row.promiseDays,
      helpTopics: row.helpTopics,
      watched: row.watched,
      contentNote: row.contentNote,
      picture: row.picture,
    }));
  });
}

/** How many published answers each theme holds; what has none is left out. */
export function answersInThemes(): Promise<ReadonlyMap<ThemeId, number>> {
  const read = () =>
    reading(VISITOR, async (tx) => {
      const rows = await tx.$queryRaw<{ themeId: ThemeId; answers: number }[]>`
        SELECT theme_id AS "themeId", sum(answers)::int AS answers FROM published_counts
        WHERE organisation_id = '' AND role = '' AND theme_id <> '' GROUP BY theme_id`;
      return new Map(rows.map(({ themeId, answers }) => [themeId, answers]));
    });
  return kept(read, { key: 'answers in themes', tags: [cacheTags.questions, cacheTags.newest] });
}

/** The theme with this slug in this language, or null. */
export async function publishedTheme(locale: Locale, slug: ThemeSlug): Promise<ThemeView | null> {
  const themes = await publishedThemes();
  return themes.find((theme) => theme.slugs[locale] === slug) ?? null;
}

import type { Tx } from '../db/client.ts';
import { inOne } from '../db/in-one.ts';
import { LOCALES, type Locale } from '../i18n/routing.ts';
import type { ThemeId } from '../id.ts';
import type { InboxChoice, SectionName } from './schema.ts';
import type { Section } from './sections.ts';

/** How many questions of the inbox there are of each theme and in each language. */
export type Facets = {
  themes: { id: ThemeId; count: number }[];
  languages: { language: Locale; count: number }[];
};

/** Questions of a section that are alike in all that it can be narrowed down to. */
type Group = {
  part: SectionName;
  themeId: ThemeId;
  language: string;
  risk: number;
  count: number;
};

/** How much stands in each section, counted in one statement; each part of it may use an index of its own. */
export async function groupsOf(tx: Tx, sections: Section[]): Promise<Group[]> {
  if (sections.length === 0) return [];
  const each = await inOne(
    sections.flatMap(({ name, parts }) =>
      parts.map((where) => ({
        name,
        read: (db: Tx) =>
          db.question.findMany({ where, select: { themeId: true, language: true, risk: true } }),
      })),
    ),
  );
  return tx.$queryRaw<Group[]>`
    SELECT part, "themeId", language, risk, count(*)::int AS count
    FROM (${each}) AS listed GROUP BY part, "themeId", language, risk
    ORDER BY "themeId", language, risk`;
}

/** How much of a section a choice leaves. */
export function countOf(groups: Group[], name: SectionName, choice: Partial<InboxChoice>): number {
  return sum(groups.filter((group) => group.part === name && isChosen(group, choice)));
}

const sum = (groups: Group[]) => groups.reduce((all, { count }) => all + count, 0);

function isChosen({ themeId, language, risk }: Group, choice: Partial<InboxChoice>): boolean {
  return (
    (!choice.theme || choice.theme === themeId) &&
    (!choice.language || choice.language === language) &&
    (!choice.concern || risk > 0)
  );
}

/** All that stands in an inbox by theme and by language. */
export function facetsOf(groups: Group[]): Facets {
  const themes = Map.groupBy(groups, ({ themeId }) => themeId);
  const languages = Map.groupBy(groups, ({ language }) => language);
  return {
    themes: [...themes].map(([id, of]) => ({ id, count: sum(of) })),
    languages: LOCALES.filter((language) => languages.has(language)).map((language) => ({
      language,
      count: sum(languages.get(language) ?? []),
    })),
  };
}

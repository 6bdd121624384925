import { FilterFold } from '#components/questions/list/filter-fold.tsx';
import { FilterLink } from '#components/questions/list/filter-link.tsx';
import type { Facets } from '#lib/desk/inbox-counts.ts';
import type { InboxChoice } from '#lib/desk/schema.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { inboxPath } from './inbox-address.ts';

/** What the inbox can be narrowed down to, each a link; a filter with one choice is none. */
export async function InboxFilters({
  locale,
  choice,
  facets,
  themes,
}: {
  locale: Locale;
  choice: InboxChoice;
  facets: Facets;
  themes: readonly ThemeView[]; // all themes, in their order
}) {
  const t = await getTranslations({ locale, namespace: 'deskInbox' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  const kept = { ...choice, page: 1 };
  const counts = new Map(facets.themes.map(({ id, count }) => [id, count]));
  const chosen = themes.filter(({ id }) => counts.has(id) || id === choice.theme);
  return (
    <div className="relative flex flex-wrap gap-2">
      {chosen.length > 1 && (
        <FilterFold
          name={t('filters.theme')}
          all={{
            key: '',
            href: inboxPath(locale, { ...kept, theme: undefined }),
            text: t('filters.allThemes'),
            chosen: !choice.theme,
          }}
          options={chosen.map(({ id, names }) => ({
            key: id,
            href: inboxPath(locale, { ...kept, theme: id }),
            text: names[locale],
            chosen: id === choice.theme,
            count: String(counts.get(id) ?? 0),
          }))}
        />
      )}
      {facets.languages.length > 1 && (
        <FilterFold
          name={t('filters.language')}
          all={{
            key: '',
            href: inboxPath(locale, { ...kept, language: undefined }),
            text: t('filters.allLanguages'),
            chosen: !choice.language,
          }}
          options={facets.languages.map(({ language, count }) => ({
            key: language,
            href: inboxPath(locale, { ...kept, language }),
            text: desk(`language.${language}`),
            chosen: language === choice.language,
            count: String(count),
          }))}
        />
      )}
      <FilterLink
        href={inboxPath(locale, { ...kept, concern: choice.concern ? undefined : '1' })}
        chosen={choice.concern !== undefined}
        text={t('filters.concern')}
      />
    </div>
  );
}

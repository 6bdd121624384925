import { getTranslations } from 'next-intl/server';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { askPath } from './ask-path.ts';
import { type ListChoice, listPath } from './list-address.ts';
import { SearchForm } from './search-form.tsx';

/** The search box above the list; it keeps the filters and starts again from the first page. */
export async function ListSearch({ locale, choice }: { locale: Locale; choice: ListChoice }) {
  const t = await getTranslations({ locale, namespace: 'questions' });
  const { q, theme, role } = choice;
  return (
    <div className="max-w-form">
      <SearchForm
        action={pathFor(locale, 'questions')}
        label={t('search.label')}
        hint={t('search.hint')}
        submit={t('search.submit')}
        value={q}
        hidden={{ ...(theme && { theme: theme.slugs[locale] }), ...(role && { role }) }}
        ask={{ href: askPath(locale, { title: q, themeId: theme?.id }), text: t('none.ask') }}
      />
      {q && (
        <a
          href={listPath(locale, { ...choice, q: '', page: 1 })}
          className="mt-1 inline-flex min-h-11 items-center"
        >
          {t('search.clear')}
        </a>
      )}
    </div>
  );
}

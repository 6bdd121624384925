import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { askPath } from '../../themes/ask-path.ts';
import { SearchForm } from '../search-form.tsx';
import { filtersOf, type ListChoice } from './list-address.ts';

/** The search box above the list. It keeps the filters; results follow the typing (public/search.js). */
export async function ListSearch({ locale, choice }: { locale: Locale; choice: ListChoice }) {
  const t = await getTranslations({ locale, namespace: 'questions' });
  const { q, theme } = choice;
  return (
    <div className="max-w-form">
      <SearchForm
        live
        action={pathFor(locale, 'questions')}
        label={t('search.label')}
        hint={t('search.hint')}
        submit={t('search.submit')}
        value={q}
        hidden={filtersOf(locale, choice)}
        ask={{ href: askPath(locale, { text: q, themeId: theme?.id }), text: t('none.ask') }}
      />
      <p data-live-failed hidden className="mt-2">
        {t('search.failed')}
      </p>
    </div>
  );
}

import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Day } from '#components/ui/day.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { askPath } from '../../themes/ask-path.ts';
import { type ListChoice, listPath, NO_FILTERS } from './list-address.ts';

/** Says honestly that nothing was found, and offers to ask in the words already typed. */
export async function NothingFound({
  locale,
  choice,
  near = false,
  grave = false,
  unfiltered = 0,
  theme,
  promisedOn,
}: {
  locale: Locale;
  choice: ListChoice;
  near?: boolean; // something close was found, and stands above
  grave?: boolean; // the search has a sensitive word: no other one is proposed
  unfiltered?: number; // how many questions there are without the filters
  theme?: ThemeView | null; // the theme in which something close may stand
  promisedOn?: Date; // only where the page is not kept: tomorrow the day would be another
}) {
  const t = await getTranslations({ locale, namespace: 'questions.none' });
  return (
    <Card as="section" tone="pine" className="grid max-w-form gap-3 p-5 sm:p-7">
      <h2>{t(near ? 'nearTitle' : 'title')}</h2>
      {unfiltered > 0 && (
        <p>
          <a href={listPath(locale, { ...choice, ...NO_FILTERS, page: 1 })}>
            {t('unfiltered', { count: unfiltered })}
          </a>
        </p>
      )}
      <p className="max-w-text">{t(grave ? 'grave' : 'body')}</p>
      {theme && (
        <p>
          {t.rich('theme', {
            theme: () => (
              <a href={pathFor(locale, 'theme', { slug: theme.slugs[locale] })}>
                {theme.names[locale]}
              </a>
            ),
          })}
        </p>
      )}
      {promisedOn && (
        <p>{t.rich('promise', { date: () => <Day locale={locale} date={promisedOn} /> })}</p>
      )}
      <p className="flex flex-wrap gap-3 pt-2">
        <ButtonLink href={askPath(locale, { text: choice.q, themeId: choice.theme?.id })}>
          {t('ask')}
        </ButtonLink>
        <ButtonLink variant="quiet" href={pathFor(locale, 'questions')}>
          {t('all')}
        </ButtonLink>
      </p>
    </Card>
  );
}

import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Day } from '#components/ui/day.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { askPath } from './ask-path.ts';
import type { ListChoice } from './list-address.ts';

/** Says honestly that nothing was found, and offers to ask in the words already typed. */
export async function NothingFound({
  locale,
  choice,
  promisedOn,
}: {
  locale: Locale;
  choice: ListChoice;
  /** Only where the page is not kept: tomorrow the day would be another. */
  promisedOn?: Date;
}) {
  const t = await getTranslations({ locale, namespace: 'questions.none' });
  return (
    <Card as="section" tone="pine" className="grid gap-3 p-5 sm:p-7">
      <h2>{t('title')}</h2>
      <p className="max-w-text">{t('body')}</p>
      {promisedOn && (
        <p>{t.rich('promise', { date: () => <Day locale={locale} date={promisedOn} /> })}</p>
      )}
      <p className="flex flex-wrap gap-3 pt-2">
        <ButtonLink href={askPath(locale, { title: choice.q, themeId: choice.theme?.id })}>
          {t('ask')}
        </ButtonLink>
        <ButtonLink variant="quiet" href={pathFor(locale, 'questions')}>
          {t('all')}
        </ButtonLink>
      </p>
    </Card>
  );
}

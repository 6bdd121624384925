import { Pagination } from '#components/ui/pagination.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { type ListChoice, listPath, RESULTS } from './list-address.ts';

/** The way to the neighbouring pages of the list; nothing where one page holds it all. */
export async function ListPages({
  locale,
  choice,
  pages,
  atLeast,
}: {
  locale: Locale;
  choice: ListChoice;
  pages: number;
  atLeast: boolean; // there are more pages than were counted
}) {
  const t = await getTranslations({ locale, namespace: 'questions.pages' });
  if (pages < 2) return null;
  const { page } = choice;
  const link = (to: number, text: string) => ({
    href: `${listPath(locale, { ...choice, page: to })}#${RESULTS}`,
    text,
  });
  return (
    <Pagination
      label={t('label')}
      position={atLeast ? t('page', { page }) : t('position', { page, pages })}
      previous={page > 1 ? link(page - 1, t('previous')) : undefined}
      next={page < pages ? link(page + 1, t('next')) : undefined}
    />
  );
}

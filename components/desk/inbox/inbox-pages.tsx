import { Pagination } from '#components/ui/pagination.tsx';
import type { InboxChoice } from '#lib/desk/schema.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { inboxPath } from './inbox-address.ts';

export async function InboxPages({
  locale,
  choice,
  pages,
}: {
  locale: Locale;
  choice: InboxChoice;
  pages: number;
}) {
  const t = await getTranslations({ locale, namespace: 'deskInbox' });
  const { page } = choice;
  const link = (to: number, text: string) => ({
    href: inboxPath(locale, { ...choice, page: to }),
    text,
  });
  return (
    <div className="grid gap-3">
      {pages > 1 && (
        <Pagination
          label={t('pages.label')}
          position={t('pages.position', { page, pages })}
          previous={page > 1 ? link(page - 1, t('pages.previous')) : undefined}
          next={page < pages ? link(page + 1, t('pages.next')) : undefined}
        />
      )}
      <a
        href={inboxPath(locale, { ...choice, section: undefined, page: 1 })}
        className="inline-flex min-h-11 items-center justify-self-start"
      >
        {t('whole')}
      </a>
    </div>
  );
}

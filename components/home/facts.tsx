import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

const bold = { b: (text: ReactNode) => <b className="text-ink">{text}</b> };

/** Three short facts under the search box; how long an answer takes, not a date: the page is kept. */
export async function Facts({
  locale,
  published,
  promiseDays,
}: {
  locale: Locale;
  published: number;
  promiseDays: number;
}) {
  const t = await getTranslations({ locale, namespace: 'home.facts' });
  return (
    <ul className="mt-5 flex flex-wrap gap-x-7 gap-y-1 text-sm text-ink-soft">
      {published > 0 && <li>{t.rich('published', { count: published, ...bold })}</li>}
      <li>{t.rich('promise', { days: promiseDays, ...bold })}</li>
      <li>{t('noTraces')}</li>
    </ul>
  );
}

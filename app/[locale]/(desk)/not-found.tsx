import { getLocale } from 'next-intl/server';
import { PageShell } from '#components/layout/page-shell.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { alternatesFor, DEFAULT_LOCALE, isLocale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** What a member finds where a question is not theirs to open any more: the way back to the desk. */
export default async function DeskNotFoundPage() {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const t = await getTranslations({ locale, namespace: 'desk' });
  return (
    <PageShell locale={locale} alternates={alternatesFor('desk')}>
      <div className="wrap py-8 sm:py-14">
        <PageHead title={t('missing.title')} lead={t('missing.body')} />
        <ButtonLink href={pathFor(locale, 'desk')}>{t('back')}</ButtonLink>
      </div>
    </PageShell>
  );
}

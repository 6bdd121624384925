import { HelpCard } from '#components/layout/help-card.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { alternatesFor, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { ReturnedForms } from './returned-forms.tsx';

/** In place of a page whose question closed while somebody wrote: their text, ready to be sent elsewhere. */
export async function ClosedThread({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  return (
    <PageShell locale={locale} alternates={alternatesFor('thread')} quickExit>
      <div className="wrap columns py-9">
        <div className="grid content-start gap-6">
          <Notice tone="warm" title={t('expired')}>
            <p className="mb-2">{t('reopen.body')}</p>
            <ButtonLink variant="quiet" href={pathFor(locale, 'myQuestion')} target="_blank">
              {t('reopen.link')}
            </ButtonLink>
          </Notice>
          <ReturnedForms locale={locale} />
        </div>
        <aside className="grid content-start gap-5">
          <HelpCard locale={locale} title={t('helpHeading')} />
        </aside>
      </div>
    </PageShell>
  );
}

import { ButtonLink } from '#components/ui/button.tsx';
import { Search } from '#components/ui/icons.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { alternatesFor, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { HelpCard } from './help-card.tsx';
import { PageShell } from './page-shell.tsx';
import { TwoVoices } from './two-voices.tsx';

export const COVERING_WORDS = {
  404: 'missing',
  410: 'gone',
  429: 'busy',
  500: 'error',
  503: 'down',
} as const;
export type CoveringStatus = keyof typeof COVERING_WORDS;

/** In place of a page that is missing (404), gone (410) or cannot be shown: a way on, and help at once. */
export async function CoveringPage({ locale, status }: { locale: Locale; status: CoveringStatus }) {
  const t = await getTranslations({ locale, namespace: 'notFound' });
  const words = COVERING_WORDS[status];
  const absent = status === 404 || status === 410;
  return (
    <PageShell locale={locale} alternates={alternatesFor('home')}>
      <div className="wrap columns py-8 sm:py-14">
        <div>
          <TwoVoices className="mb-6 w-36 sm:w-44" />
          <PageHead title={t(`${words}.title`)} lead={t(`${words}.body`)} />
          <p className="flex flex-wrap gap-3">
            {absent ? (
              <ButtonLink href={pathFor(locale, 'questions')}>
                <Search />
                {t('questions')}
              </ButtonLink>
            ) : (
              // The empty address is that of this very page, whatever it is.
              <ButtonLink href="">{t('error.retry')}</ButtonLink>
            )}
            <ButtonLink variant="quiet" href={pathFor(locale, 'home')}>
              {t('home')}
            </ButtonLink>
          </p>
        </div>
        <HelpCard locale={locale} title={t('help')} />
      </div>
    </PageShell>
  );
}

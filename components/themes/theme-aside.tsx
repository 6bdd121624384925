import { HelpCard } from '#components/layout/help-card.tsx';
import { OrganisationRun } from '#components/organisations/organisation-run.tsx';
import { Card } from '#components/ui/card.tsx';
import type { HelpTopic } from '#lib/help/helplines.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { OrganisationView } from '#lib/organisations/published.ts';

/** Beside a theme: help that does not wait, and who answers. */
export async function ThemeAside({
  locale,
  helpTopics,
  organisations,
}: {
  locale: Locale;
  helpTopics: readonly HelpTopic[];
  organisations: readonly OrganisationView[];
}) {
  const t = await getTranslations({ locale, namespace: 'themes.theme' });
  return (
    <div className="grid content-start gap-5">
      <HelpCard locale={locale} topics={helpTopics} title={t('help')} />
      {organisations.length > 0 && (
        <Card as="section" className="p-5">
          <h2 className="mb-1 text-lg">{t('organisations')}</h2>
          <OrganisationRun locale={locale} organisations={organisations} aligned />
        </Card>
      )}
    </div>
  );
}

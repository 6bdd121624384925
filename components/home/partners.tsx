import { OrganisationRun } from '#components/organisations/organisation-run.tsx';
import { SectionHead } from '#components/ui/section-head.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { OrganisationView } from '#lib/organisations/published.ts';

/** The organisations behind the answers, every one of them; on a phone the first dozen. */
export async function Partners({
  locale,
  organisations,
}: {
  locale: Locale;
  organisations: readonly OrganisationView[];
}) {
  const t = await getTranslations({ locale, namespace: 'home.organisations' });
  if (organisations.length === 0) return null;
  return (
    <section className="wrap pt-10 sm:pt-14">
      <SectionHead
        title={t('title')}
        link={{ href: pathFor(locale, 'organisations'), text: t('all') }}
      />
      <div className="max-sm:[&_li:nth-child(n+13)]:hidden">
        <OrganisationRun locale={locale} organisations={organisations} aligned />
      </div>
    </section>
  );
}

import { PageShell } from '#components/layout/page-shell.tsx';
import { OrganisationCard } from '#components/organisations/organisation-card.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { alternatesFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { answersOfOrganisation, publishedOrganisations } from '#lib/organisations/published.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { readingPage } from '../../reading-page.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

const alternates = alternatesFor('organisations');

export const GET = readingPage(async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'organisations' });
  const [all, themes] = await Promise.all([publishedOrganisations(), publishedThemes()]);
  const answers = await Promise.all(all.map(({ id }) => answersOfOrganisation(id)));
  const counted = all.map((organisation, at) => ({ organisation, answers: answers[at] ?? 0 }));
  const organisations = counted.sort(({ organisation: a }, { organisation: b }) =>
    a.names[locale].localeCompare(b.names[locale], locale),
  );
  return {
    metadata: pageMetadata({
      locale,
      alternates,
      title: t('title'),
      description: t('metaDescription'),
    }),
    body: (
      <PageShell locale={locale} alternates={alternates} current="organisations">
        <div className="wrap py-8 sm:py-12">
          <PageHead title={t('title')} lead={t('lead')} />
          {organisations.length === 0 && <p>{t('empty')}</p>}
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-3.5">
            {organisations.map(({ organisation, answers }) => (
              <li key={organisation.id}>
                <OrganisationCard
                  locale={locale}
                  organisation={organisation}
                  answers={answers}
                  themes={themes.filter(({ id }) => organisation.themeIds.includes(id))}
                />
              </li>
            ))}
          </ul>
        </div>
      </PageShell>
    ),
  };
});

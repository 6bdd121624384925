import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { JsonLd } from '#components/layout/json-ld.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { PublishedList } from '#components/questions/published-list.tsx';
import { ThemeLinks } from '#components/themes/theme-links.tsx';
import { Card } from '#components/ui/card.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { SectionHead } from '#components/ui/section-head.tsx';
import { env } from '#lib/env.ts';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { breadcrumbData, organisationData } from '#lib/machines/structured-data.ts';
import { answersOfOrganisation, publishedOrganisation } from '#lib/organisations/published.ts';
import { publishedQuestions } from '#lib/published/published-questions.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { readingPage } from '../../../reading-page.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

const NEWEST = 10;

const alternatesOf = ({ slug }: { slug: string }) =>
  alternatesFor('organisation', () => ({ slug }));

export const GET = readingPage<{ slug: string }>(async ({ locale, params }) => {
  const organisation = await publishedOrganisation(params.slug);
  if (!organisation) return { absent: 404 };
  const t = await getTranslations({ locale, namespace: 'organisations' });
  const [themes, answers, { items }] = await Promise.all([
    publishedThemes(),
    answersOfOrganisation(organisation.id),
    publishedQuestions({ locale, organisationId: organisation.id, size: NEWEST }),
  ]);
  const here = { site: env().publicUrl, locale };
  const path = [{ href: pathFor(locale, 'organisations'), text: t('title') }];
  const self = { href: alternatesOf(organisation)[locale], text: organisation.names[locale] };
  return {
    metadata: pageMetadata({
      locale,
      alternates: alternatesOf(organisation),
      title: organisation.names[locale],
      description: t('organisation.metaDescription', { name: organisation.names[locale] }),
      card: ['organisation', organisation.slug],
    }),
    body: (
      <PageShell locale={locale} alternates={alternatesOf(organisation)} current="organisations">
        <div className="wrap pt-4 sm:pt-6">
          <JsonLd data={organisationData(here, organisation)} />
          <JsonLd data={breadcrumbData(here, [...path, self])} />
          <Breadcrumb locale={locale} path={path} />
          <div className="mt-3 columns">
            <div>
              <PageHead
                title={organisation.names[locale]}
                lead={organisation.descriptions[locale]}
              />
              <p className="-mt-4 text-ink-soft">
                {organisation.city && <span>{organisation.city} · </span>}
                <span>{t('answers', { count: answers })}</span>
              </p>
              <section className="mt-10">
                <SectionHead title={t('organisation.newest')} />
                {items.length > 0 ? (
                  <PublishedList locale={locale} items={items} themes={themes} />
                ) : (
                  <p>{t('organisation.empty')}</p>
                )}
              </section>
            </div>
            <Card as="aside" className="p-5">
              <h2 className="mb-2 text-lg">{t('organisation.themes')}</h2>
              <ThemeLinks
                locale={locale}
                themes={themes.filter(({ id }) => organisation.themeIds.includes(id))}
              />
            </Card>
          </div>
        </div>
      </PageShell>
    ),
  };
});

import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { JsonLd } from '#components/layout/json-ld.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { listPath } from '#components/questions/list/list-address.ts';
import { PublishedList } from '#components/questions/published-list.tsx';
import { FeedLink } from '#components/themes/feed-link.tsx';
import { ThemeAside } from '#components/themes/theme-aside.tsx';
import { ThemeIntro } from '#components/themes/theme-intro.tsx';
import { ThemeLinks } from '#components/themes/theme-links.tsx';
import { SectionHead } from '#components/ui/section-head.tsx';
import { env } from '#lib/env.ts';
import { feedOfTheme } from '#lib/i18n/feed-links.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { breadcrumbData } from '#lib/machines/structured-data.ts';
import { publishedOrganisations } from '#lib/organisations/published.ts';
import { publishedQuestions } from '#lib/published/published-questions.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { readingPage } from '../../../reading-page.tsx';
import { themeAlternates, themeOf } from './theme.ts';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

const SHOWN = 10;

export const GET = readingPage<{ slug: string }>(async ({ locale, params }) => {
  const found = await themeOf(locale, params.slug);
  if (!found) return { absent: 404 };
  if (found.movedTo !== undefined) return { movedTo: found.movedTo };
  const { theme } = found;
  const t = await getTranslations({ locale, namespace: 'themes' });
  const [{ items }, organisations, themes] = await Promise.all([
    publishedQuestions({ locale, themeId: theme.id, size: SHOWN }),
    publishedOrganisations(),
    publishedThemes(),
  ]);
  const path = [{ href: pathFor(locale, 'themes'), text: t('title') }];
  const self = { href: themeAlternates(theme)[locale], text: theme.names[locale] };
  const all = { href: listPath(locale, { theme }), text: t('theme.allQuestions') };
  return {
    metadata: pageMetadata({
      locale,
      alternates: themeAlternates(theme),
      title: theme.watched ? t('title') : theme.names[locale],
      description: t('theme.metaDescription', { theme: theme.names[locale] }),
      feed: await feedOfTheme(locale, theme),
      card: ['theme', theme.id],
    }),
    body: (
      <PageShell
        locale={locale}
        alternates={themeAlternates(theme)}
        current="themes"
        quickExit={theme.watched}
      >
        <div className="wrap pt-4 sm:pt-6">
          <JsonLd data={breadcrumbData({ site: env().publicUrl, locale }, [...path, self])} />
          <Breadcrumb locale={locale} path={path} />
          <div className="mt-3 grid gap-10 lg:grid-cols-[minmax(0,1fr)_320px] lg:gap-12">
            <div>
              <ThemeIntro locale={locale} theme={theme} />
              <section className="mt-12">
                <SectionHead
                  title={t('theme.questions')}
                  link={items.length > 0 ? all : undefined}
                />
                {items.length > 0 ? (
                  <PublishedList locale={locale} items={items} />
                ) : (
                  <p>{t('theme.empty')}</p>
                )}
                <FeedLink locale={locale} theme={theme} />
              </section>
            </div>
            <ThemeAside
              locale={locale}
              helpTopics={theme.helpTopics}
              organisations={organisations.filter(({ themeIds }) => themeIds.includes(theme.id))}
            />
          </div>
          <section className="mt-12">
            <SectionHead title={t('theme.other')} />
            <ThemeLinks locale={locale} themes={themes.filter(({ id }) => id !== theme.id)} />
          </section>
        </div>
      </PageShell>
    ),
  };
});

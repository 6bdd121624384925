import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '#components/layout/page-shell.tsx';
import { type ListChoice, listPath } from '#components/questions/list-address.ts';
import { ListFilters } from '#components/questions/list-filters.tsx';
import { ListPages } from '#components/questions/list-pages.tsx';
import { ListSearch } from '#components/questions/list-search.tsx';
import { NothingFound } from '#components/questions/nothing-found.tsx';
import { PublishedList } from '#components/questions/published-list.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { clock } from '#lib/clock.ts';
import { feedOfAll } from '#lib/i18n/feed-links.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { PAGE_SIZE } from '#lib/questions/listing.ts';
import { promisedDay } from '#lib/questions/promise.ts';
import { publishedQuestions } from '#lib/questions/published.ts';
import { searchTerms } from '#lib/questions/search-terms.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { mayBeWatched } from '#lib/themes/watched.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';

type Props = { locale: Locale; themes: readonly ThemeView[]; choice: ListChoice };

const alternatesOf = (choice: ListChoice): Record<Locale, string> => ({
  fi: listPath('fi', choice),
  sv: listPath('sv', choice),
  en: listPath('en', choice),
});

/** What the list says of itself to search engines: its address as people see it. */
export async function listMetadata({ locale, choice }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'questions' });
  const { theme } = choice;
  const named = theme && !mayBeWatched(theme);
  return pageMetadata({
    locale,
    alternates: alternatesOf(choice),
    indexed: !choice.q && !choice.role,
    feed: await feedOfAll(locale),
    title: named ? `${t('title')}: ${theme.names[locale]}` : t('title'),
    description: t('metaDescription'),
  });
}

/** The list of published questions as chosen: its search box, its filters, one page of it. */
export async function ListView({ locale, themes, choice }: Props) {
  const t = await getTranslations({ locale, namespace: 'questions' });
  const { q, theme, role, page } = choice;
  const { items, total } = await publishedQuestions({
    locale,
    themeId: theme?.id,
    role,
    text: q,
    page,
  });
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (page > pages) redirect(listPath(locale, { ...choice, page: pages }));
  const terms = searchTerms(q);
  const days = theme?.promiseDays ?? Math.max(1, ...themes.map(({ promiseDays }) => promiseDays));
  const resultsText = () => {
    if (q) return t('resultsFor', { count: total, query: q });
    return total === 0 && !theme && !role ? t('empty') : t('results', { count: total });
  };
  return (
    <PageShell
      locale={locale}
      alternates={alternatesOf(choice)}
      current="questions"
      quickExit={theme !== null && mayBeWatched(theme)}
    >
      <div className="wrap pt-8 sm:pt-12">
        <PageHead title={t('title')} lead={t('lead')} />
      </div>
      <div className="wrap grid gap-6">
        <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-2">
          <ListSearch locale={locale} choice={choice} />
          <ListFilters locale={locale} choice={choice} themes={themes} />
        </div>
        <p className="text-ink-soft">{resultsText()}</p>
        {total > 0 ? (
          <PublishedList locale={locale} items={items} themes={themes} terms={terms} level="h2" />
        ) : (
          <NothingFound
            locale={locale}
            choice={choice}
            promisedOn={q ? promisedDay(clock.now(), days) : undefined}
          />
        )}
        <ListPages locale={locale} choice={choice} pages={pages} />
      </div>
    </PageShell>
  );
}

import { permanentRedirect, redirect } from 'next/navigation';
import { PageShell } from '#components/layout/page-shell.tsx';
import {
  type ListChoice,
  type ListOffer,
  listPath,
} from '#components/questions/list/list-address.ts';
import { ListSearch } from '#components/questions/list/list-search.tsx';
import { SearchResults } from '#components/questions/list/search-results.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { promisedDay } from '#lib/asking/promise.ts';
import { clock } from '#lib/clock.ts';
import { feedOfAll } from '#lib/i18n/feed-links.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { publishedOrganisations } from '#lib/organisations/published.ts';
import { MOST_PAGES, PAGE_SIZE, pagesOf } from '#lib/published/listing.ts';
import { dangerIn, isGrave } from '#lib/safety/danger.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { type PageMetadata, pageMetadata } from '#lib/web/page-metadata.ts';
import { listContents } from './list-contents.ts';

type Props = {
  locale: Locale;
  offer: ListOffer;
  choice: ListChoice;
  headers: Headers; // of the request: whether somebody is typing, and from where they ask
};

export async function listOffer(): Promise<ListOffer> {
  const [themes, organisations] = await Promise.all([publishedThemes(), publishedOrganisations()]);
  return { themes, organisations };
}

const alternatesOf = (choice: ListChoice): Record<Locale, string> => ({
  fi: listPath('fi', choice),
  sv: listPath('sv', choice),
  en: listPath('en', choice),
});

export async function listMetadata({ locale, choice }: Props): Promise<PageMetadata> {
  const t = await getTranslations({ locale, namespace: 'questions' });
  const { theme, role, organisation, language } = choice;
  const named = theme && !theme.watched;
  return pageMetadata({
    locale,
    alternates: alternatesOf(choice),
    indexed: !choice.q && !role && !organisation && !language,
    feed: await feedOfAll(locale),
    title: named ? `${t('title')}: ${theme.names[locale]}` : t('title'),
    description: t('metaDescription'),
  });
}

/** A list may grow to a page that it lacks now, but to none beyond the last page of any list. */
function toLastPage(locale: Locale, choice: ListChoice, pages: number): never {
  const path = listPath(locale, { ...choice, page: pages });
  return pages === MOST_PAGES ? permanentRedirect(path) : redirect(path);
}

export async function ListView({ locale, offer, choice, headers }: Props) {
  const t = await getTranslations({ locale, namespace: 'questions' });
  const { q, theme } = choice;
  const page = Math.min(choice.page, MOST_PAGES);
  const listing = await listContents({ locale, choice: { ...choice, page }, offer, headers });
  const pages = pagesOf(listing.total);
  if (choice.page > pages) toLastPage(locale, choice, pages);
  const close = q !== '' && (listing.total === 0 || listing.near);
  const danger = dangerIn(q);
  const days =
    theme?.promiseDays ?? Math.max(1, ...offer.themes.map(({ promiseDays }) => promiseDays));
  return (
    <PageShell
      locale={locale}
      alternates={alternatesOf(choice)}
      current="questions"
      quickExit={theme?.watched || danger !== null}
    >
      <div className="wrap pt-8 sm:pt-12">
        <PageHead title={t('title')} lead={t('lead')} />
      </div>
      <div className="wrap grid gap-6">
        <ListSearch locale={locale} choice={choice} />
        <SearchResults
          locale={locale}
          choice={choice}
          offer={offer}
          listing={listing}
          pages={pages}
          danger={danger}
          grave={isGrave(q)}
          endsEarly={page === MOST_PAGES && listing.total > MOST_PAGES * PAGE_SIZE}
          promisedOn={close ? promisedDay(clock.now(), days) : undefined}
        />
        <p role="status" data-live-said className="sr-only" />
      </div>
      <script type="module" src="/search.js" />
    </PageShell>
  );
}

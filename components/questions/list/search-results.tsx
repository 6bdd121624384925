import { TalkNow } from '#components/help/talk-now.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { DangerMatter } from '#lib/help/danger-matters.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { SearchListing } from '#lib/published/search-listing.ts';
import { askPath } from '../../themes/ask-path.ts';
import { PublishedList } from '../published-list.tsx';
import { isFiltered, type ListChoice, type ListOffer, listPath, RESULTS } from './list-address.ts';
import { ListEnd } from './list-end.tsx';
import { ListFilters } from './list-filters.tsx';
import { ListPages } from './list-pages.tsx';
import { NothingFound } from './nothing-found.tsx';

const SHOWN_OF_SEARCH = 60; // characters: two lines on a phone

/** What was found, with filters and pages. The script renews it while somebody types (`data-said`). */
export async function SearchResults({
  locale,
  choice,
  offer,
  listing,
  pages,
  endsEarly,
  promisedOn,
  danger,
  grave,
}: {
  locale: Locale;
  choice: ListChoice;
  offer: ListOffer;
  listing: SearchListing;
  pages: number;
  endsEarly: boolean; // on the last page that a list can have, though there is more
  promisedOn?: Date; // when an answer comes to who asks now; only where the page is not kept
  danger: DangerMatter | null; // that the search may be about: help comes before what it finds
  grave: boolean; // has a sensitive word
}) {
  const t = await getTranslations({ locale, namespace: 'questions' });
  const { q } = choice;
  const { items, total, atLeast, near, suggestion } = listing;
  const query = () => <bdi>{shortened(q)}</bdi>;
  const resultsText = () => {
    if (q) return t.rich(atLeast ? 'moreFor' : 'resultsFor', { count: total, query });
    return total === 0 && !isFiltered(choice) ? t('empty') : t('results', { count: total });
  };
  const help = await getTranslations({ locale, namespace: 'helpNow' });
  const askHref = askPath(locale, { text: q, themeId: choice.theme?.id });
  const count = t(atLeast ? 'more' : 'results', { count: total });
  return (
    <div
      id={RESULTS}
      data-live
      data-said={danger ? `${help('beside.said')} ${count}` : count}
      data-none={q && total === 0 ? '' : undefined}
      tabIndex={-1}
      className="grid grid-cols-[minmax(0,1fr)] gap-5 scroll-mt-4"
    >
      {danger && <TalkNow locale={locale} matter={danger} askHref={askHref} />}
      {suggestion && (
        <p className="text-lg">
          {t.rich('suggestion', {
            query: () => (
              <a href={listPath(locale, { ...choice, q: suggestion, page: 1 })}>
                <bdi>{shortened(suggestion)}</bdi>
              </a>
            ),
          })}
        </p>
      )}
      <ListFilters
        locale={locale}
        choice={choice}
        offer={offer}
        counts={listing.counts}
        atLeast={atLeast}
      />
      <p className="flex flex-wrap items-center gap-x-4 text-ink-soft">
        <span>{resultsText()}</span>
        {q && (
          <a
            href={listPath(locale, { ...choice, q: '', page: 1 })}
            className="inline-flex min-h-11 items-center"
          >
            {t('search.clear')}
          </a>
        )}
      </p>
      {near && (
        <Notice>
          <p>{t('near')}</p>
        </Notice>
      )}
      {total > 0 && (
        <PublishedList locale={locale} items={items} themes={offer.themes} level="h2" />
      )}
      <ListPages locale={locale} choice={choice} pages={pages} atLeast={atLeast} />
      {endsEarly && <ListEnd locale={locale} searched={q !== ''} />}
      {(total === 0 || near) && (
        <NothingFound
          locale={locale}
          choice={choice}
          near={near}
          grave={grave}
          unfiltered={listing.unfiltered}
          theme={listing.fitting}
          promisedOn={promisedOn}
        />
      )}
      {grave && !danger && total === 0 && (
        <TalkNow locale={locale} matter="other" askHref={askHref} />
      )}
    </div>
  );
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > SHOWN_OF_SEARCH
    ? `${letters.slice(0, SHOWN_OF_SEARCH).join('').trimEnd()}…`
    : text;
}

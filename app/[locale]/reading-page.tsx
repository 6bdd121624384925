import { unstable_rethrow } from 'next/navigation';
import type { ReactElement } from 'react';
import {
  COVERING_WORDS,
  CoveringPage,
  type CoveringStatus,
} from '#components/layout/covering-page.tsx';
import { Moved } from '#components/layout/moved.tsx';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { documentHtml } from '#lib/web/document.ts';
import { contentSecurityPolicy, KEPT_BY_OTHERS } from '#lib/web/headers.ts';
import { keptRoute, type SpellingOf } from '#lib/web/kept-answer.ts';
import type { FinishedPage } from '#lib/web/kept-pages.ts';
import type { PageMetadata } from '#lib/web/page-metadata.ts';
import { statusHeaders } from '#lib/web/page-status.ts';
import { stylesheets } from '#lib/web/stylesheets.ts';
import { troubleStatus } from '#lib/web/trouble-status.ts';
import { PageDocument } from './document.tsx';

type Params = { locale: string };
type Context<Parts> = { params: Promise<Params & Parts> };

export type Reading<Parts = unknown> = {
  locale: Locale;
  params: Parts;
  query: URLSearchParams;
  headers: Headers;
};

/** What stands at an address: a page, nothing (any more), or the way to where it stands now. */
export type Shown =
  | { metadata: PageMetadata; body: ReactElement }
  | { absent: 404 | 410 }
  | { movedTo: string };

/**
 * The route of a public reading page: plain HTML without the framework's scripts, kept in memory until
 * something it was made from changes, so it must read through `kept`. `spelling` is for a page whose query
 * chooses something. A page that fails shows help, with the right status.
 */
export function readingPage<Parts>(
  page: (reading: Reading<Parts>) => Promise<Shown>,
  spelling?: SpellingOf<Context<Parts>>,
) {
  return keptRoute<Context<Parts>>(async ({ nextUrl, headers }, { params }) => {
    const parts = await params;
    const locale = isLocale(parts.locale) ? parts.locale : DEFAULT_LOCALE;
    try {
      const known = locale === parts.locale;
      const reading = { locale, params: parts, query: nextUrl.searchParams, headers };
      return await finished(locale, known ? await page(reading) : { absent: 404 });
    } catch (error) {
      unstable_rethrow(error);
      return covering(locale, await troubleStatus(error));
    }
  }, spelling);
}

export async function troubleAnswer(
  params: Promise<Params>,
  status: 429 | 500 | 503,
): Promise<Response> {
  const { locale } = await params;
  const page = await covering(isLocale(locale) ? locale : DEFAULT_LOCALE, status);
  return new Response(new Uint8Array(page.body), page);
}

async function finished(locale: Locale, shown: Shown): Promise<FinishedPage> {
  if ('absent' in shown) return covering(locale, shown.absent);
  if ('metadata' in shown) return rendered(locale, 200, shown.metadata, shown.body);
  const { movedTo } = shown;
  const page = await rendered(locale, 308, { title: movedTo }, <Moved to={movedTo} />);
  return { ...page, headers: { ...page.headers, location: movedTo } };
}

async function covering(locale: Locale, status: CoveringStatus): Promise<FinishedPage> {
  const t = await getTranslations({ locale, namespace: 'notFound' });
  const metadata = { title: t(`${COVERING_WORDS[status]}.title`), robots: { index: false } };
  return rendered(locale, status, metadata, <CoveringPage locale={locale} status={status} />);
}

async function rendered(
  locale: Locale,
  status: number,
  metadata: PageMetadata,
  body: ReactElement,
): Promise<FinishedPage> {
  const html = await documentHtml(
    <PageDocument locale={locale} metadata={metadata} stylesheets={await stylesheets()}>
      {body}
    </PageDocument>,
  );
  return { status, headers: { ...HEADERS, ...statusHeaders(status) }, body: html };
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': contentSecurityPolicy("'self'"),
  'cache-control': KEPT_BY_OTHERS,
};

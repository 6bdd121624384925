import { unstable_rethrow } from 'next/navigation';
import type { ReactElement } from 'react';
import { CoveringPage } from '#components/layout/covering-page.tsx';
import { Moved } from '#components/layout/moved.tsx';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { documentHtml } from '#lib/web/document.ts';
import { contentSecurityPolicy, KEPT_BY_OTHERS } from '#lib/web/headers.ts';
import { keptRoute } from '#lib/web/kept-answer.ts';
import type { FinishedPage } from '#lib/web/kept-pages.ts';
import { notFoundMetadata } from '#lib/web/not-found-metadata.ts';
import type { PageMetadata } from '#lib/web/page-metadata.ts';
import { statusHeaders } from '#lib/web/page-status.ts';
import { stylesheets } from '#lib/web/stylesheets.ts';
import { troubleStatus } from '#lib/web/trouble-status.ts';
import { PageDocument } from './document.tsx';

type Params = { locale: string };

/** What a reading page is made from: the parts of its address, and what its query chooses. */
export type Reading<More = unknown> = {
  params: Promise<Params & More>;
  query: URLSearchParams;
  headers: Headers;
};

type Page<More> = {
  metadata: (reading: Reading<More>) => Promise<PageMetadata>;
  page: (reading: Reading<More>) => Promise<ReactElement>;
  /** Parameters of the query that choose another page; an address with others is not kept. */
  choices?: readonly string[];
};

/**
 * The route of a public reading page. It is rendered to plain HTML, without the framework's scripts,
 * and kept in memory until something it was made from changes: what it reads must come through `kept`.
 * A page that fails shows help instead, with the status it deserves.
 */
export function readingPage<More>({ choices, ...page }: Page<More>) {
  return keptRoute<{ params: Promise<Params & More> }>(
    ({ nextUrl, headers }, { params }) =>
      finish(page, { params, query: nextUrl.searchParams, headers }),
    choices,
  );
}

async function finish<More>(page: Page<More>, reading: Reading<More>): Promise<FinishedPage> {
  const { locale: asked } = await reading.params;
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  try {
    if (asked !== locale)
      return await finished(
        locale,
        await notFoundMetadata(locale),
        <CoveringPage locale={locale} status={404} />,
      );
    const body = await page.page(reading);
    return await finished(locale, await page.metadata(reading), body);
  } catch (error) {
    unstable_rethrow(error);
    return trouble(locale, await troubleStatus(error));
  }
}

/** A page with help in place of one that is refused now. */
export async function troubleAnswer(params: Promise<Params>, status: 429): Promise<Response> {
  const { locale } = await params;
  return responseOf(await trouble(isLocale(locale) ? locale : DEFAULT_LOCALE, status));
}

function responseOf(page: FinishedPage): Response {
  return new Response(new Uint8Array(page.body), page);
}

async function trouble(locale: Locale, status: 429 | 500 | 503): Promise<FinishedPage> {
  const t = await getTranslations({ locale, namespace: 'notFound' });
  const title = t(status === 429 ? 'busy.title' : 'error.title');
  const metadata = { title, robots: { index: false } };
  return finished(locale, metadata, <CoveringPage locale={locale} status={status} />);
}

async function finished(
  locale: Locale,
  metadata: PageMetadata,
  body: ReactElement,
): Promise<FinishedPage> {
  const status = statusOf(body);
  const document = (
    <PageDocument locale={locale} metadata={metadata} stylesheets={await stylesheets()}>
      {body}
    </PageDocument>
  );
  const headers = { ...HEADERS, ...statusHeaders(status), ...locationOf(body) };
  return { status, headers, body: await documentHtml(document) };
}

// A page that covers for another says so by what it shows.
function statusOf({ type, props }: ReactElement): number {
  if (type === Moved) return 308;
  return type === CoveringPage ? (props as { status: number }).status : 200;
}

function locationOf({ type, props }: ReactElement): Record<string, string> {
  return type === Moved ? { location: (props as { to: string }).to } : {};
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': contentSecurityPolicy("'self'"),
  'cache-control': KEPT_BY_OTHERS,
};

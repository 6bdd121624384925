import '../support/framework.ts'; // before everything else

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metadata } from 'next';
import type { ReactElement } from 'react';
import { afterAll, beforeAll, vi } from 'vitest';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { documentHtml } from '#lib/web/document.ts';
import RootLayout from '../../app/[locale]/layout.tsx';
import { readMessages } from '../support/messages.ts';

/** A page of the framework: what it shows, and what it says of itself. */
export type PageModule = {
  default: (input: never) => Promise<ReactElement>;
  metadata?: Metadata;
  generateMetadata?: (input: never) => Promise<Metadata>;
};

// The heading of what stands in place of a page that fails.
const TROUBLE = /^notFound\.(error|down)\.title$/;

type Asked = { params?: object; searchParams?: object };

/** The document of a page as it goes over the wire, but for the framework's own scripts. */
export async function documentOf(
  locale: Locale,
  page: PageModule,
  { params = {}, searchParams = {} }: Asked = {},
): Promise<string> {
  const input = {
    params: Promise.resolve({ locale, ...params }),
    searchParams: Promise.resolve(searchParams),
  } as never;
  const { title } = (await page.generateMetadata?.(input)) ?? page.metadata ?? {};
  const layout = await RootLayout({
    children: await page.default(input),
    params: Promise.resolve({ locale }),
  });
  const html = (await documentHtml(layout)).toString();
  for (const [key, text] of readMessages(locale)) {
    if (TROUBLE.test(key) && html.includes(text))
      throw new Error(`A page in ${locale} failed: ${text}`);
  }
  // Where the framework puts it; without one of its own a page has the name of the site.
  return html.replace('</head>', `<title>${String(title ?? 'Rinnalla')}</title></head>`);
}

/** The route of a reading page. */
export type ReadingRoute = {
  GET: (request: never, context: { params: Promise<never> }) => Promise<Response>;
};

let asked = 0;

/** An address at which nothing is kept yet, for a page that doesn't mind; the list knows its own. */
export function freshAddress(locale: Locale, query = ''): URL {
  asked += 1;
  const path = query === '' ? `/${locale}/${asked}` : `${pathFor(locale, 'questions')}${query}`;
  return new URL(path, 'http://localhost');
}

/** The document of a reading page, with its status and where it leads. */
export async function readingDocument(
  locale: Locale,
  { GET }: ReadingRoute,
  { params = {}, query = '' }: { params?: object; query?: string } = {},
): Promise<{ status: number; location: string | null; html: string }> {
  const nextUrl = freshAddress(locale, query);
  const request = { nextUrl, url: nextUrl.href, headers: new Headers() } as never;
  const answer = await GET(request, { params: Promise.resolve({ locale, ...params } as never) });
  const location = answer.headers.get('location');
  return { status: answer.status, location, html: await answer.text() };
}

/** In place of the framework, which tells reading pages which stylesheets a build has. Call it once a file. */
export function frameworkWithStylesheets(): void {
  const server = createServer((_, answer) => {
    answer.end('<link rel="stylesheet" href="/_next/static/a.css"/>');
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    vi.stubEnv('PORT', String(port));
    vi.stubEnv('PUBLIC_URL', `http://localhost:${port}`);
    vi.stubEnv('NODE_ENV', 'development'); // where they are asked for, and not read from a build
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    server.close();
  });
}

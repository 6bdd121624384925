import type { NextRequest } from 'next/server';
import { listPath, readChoice } from '#components/questions/list/list-address.ts';
import { isLocale } from '#lib/i18n/routing.ts';
import { mayUse, RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { readingPage, troubleAnswer } from '../../reading-page.tsx';
import { whileTyping } from './list-contents.ts';
import { ListView, listMetadata, listOffer } from './list-view.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

const list = readingPage(
  async ({ locale, query, headers }) => {
    const offer = await listOffer();
    const chosen = { locale, offer, headers, choice: readChoice(Object.fromEntries(query), offer) };
    return { metadata: await listMetadata(chosen), body: await ListView(chosen) };
  },
  async ({ nextUrl }, { params }) => {
    const { locale } = await params;
    const { pathname, search, searchParams } = nextUrl;
    if (!isLocale(locale)) return { address: pathname, kept: false };
    const choice = readChoice(Object.fromEntries(searchParams), await listOffer());
    const { q, organisation, language } = choice;
    if (q) return { address: pathname + search, kept: false };
    // An organisation or a language is chosen too seldom for its list to be worth its room.
    return { address: listPath(locale, choice), kept: !organisation && !language };
  },
);

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { headers, nextUrl } = request;
  const limit = whileTyping(headers) ? RATE_LIMITS.searchWhileTyping : RATE_LIMITS.search;
  const searches = ['q', 'organisation', 'language'].some((name) => nextUrl.searchParams.get(name));
  if (searches && !(await mayUse(limit, headers.get('x-forwarded-for')))) {
    return troubleAnswer(context.params, 429);
  }
  return list(request, context);
}

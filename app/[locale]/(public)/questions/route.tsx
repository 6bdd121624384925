import type { NextRequest } from 'next/server';
import { readChoice } from '#components/questions/list/list-address.ts';
import { mayUse, RATE_LIMITS } from '#lib/web/rate-limit.ts';
import { readingPage, troubleAnswer } from '../../reading-page.tsx';
import { whileTyping } from './list-contents.ts';
import { ListView, listMetadata, listOffer } from './list-view.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

// Searches (q) are kept nowhere; an organisation or a language is chosen too seldom to be worth it.
const list = readingPage(
  async ({ locale, query, headers }) => {
    const offer = await listOffer();
    const chosen = { locale, offer, headers, choice: readChoice(Object.fromEntries(query), offer) };
    return { metadata: await listMetadata(chosen), body: await ListView(chosen) };
  },
  ['theme', 'role', 'page'],
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

import { env } from '#lib/env.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { FEED_SIZE, questionFeed } from '#lib/machines/question-feed.ts';
import { publishedQuestions } from '#lib/published/published-questions.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { keptResponse } from '#lib/web/kept-answer.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { xmlResponse } from '#lib/web/xml-response.ts';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

type Context = { params: Promise<{ locale: string }> };

export const GET = keptResponse(async (_request, { params }: Context) => {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'feeds' });
  const { items } = await publishedQuestions({ locale, size: FEED_SIZE });
  const feed = questionFeed({
    site: env().publicUrl,
    locale,
    self: pathFor(locale, 'questionsFeed'),
    page: pathFor(locale, 'questions'),
    title: t('all'),
    subtitle: t('subtitle'),
    items,
    themes: await publishedThemes(),
  });
  return xmlResponse(feed, 'application/atom+xml');
});

import { env } from '#lib/env.ts';
import { pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { idFields } from '#lib/id-fields.ts';
import { FEED_SIZE, questionFeed } from '#lib/machines/question-feed.ts';
import { publishedQuestions } from '#lib/published/published-questions.ts';
import { publishedTheme } from '#lib/themes/published.ts';
import { keptResponse } from '#lib/web/kept-answer.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { xmlResponse } from '#lib/web/xml-response.ts';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

type Context = { params: Promise<{ locale: string; slug: string }> };

export const GET = keptResponse(async (_request, { params }: Context) => {
  const locale = await pageLocale(params);
  const slug = idFields.themeSlug.parse((await params).slug);
  const theme = await publishedTheme(locale, slug);
  if (!theme) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale, namespace: 'feeds' });
  const { items } = await publishedQuestions({ locale, themeId: theme.id, size: FEED_SIZE });
  const feed = questionFeed({
    site: env().publicUrl,
    locale,
    self: pathFor(locale, 'themeFeed', { slug }),
    page: pathFor(locale, 'theme', { slug }),
    title: t('theme', { theme: theme.names[locale] }),
    subtitle: theme.descriptions[locale],
    items,
    themes: [theme],
  });
  return xmlResponse(feed, 'application/atom+xml');
});

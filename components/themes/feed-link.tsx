import { Rss } from '#components/ui/icons.tsx';
import { feedOfTheme } from '#lib/i18n/feed-links.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThemeView } from '#lib/themes/published.ts';

/** A quiet way to follow a theme in a feed reader. */
export async function FeedLink({ locale, theme }: { locale: Locale; theme: ThemeView }) {
  const t = await getTranslations({ locale, namespace: 'feeds' });
  const { path } = await feedOfTheme(locale, theme);
  return (
    <p className="mt-6 text-sm">
      <a href={path} className="inline-flex min-h-11 items-center gap-2">
        <Rss aria-hidden className="size-4 shrink-0" />
        {t('follow')}
      </a>
    </p>
  );
}

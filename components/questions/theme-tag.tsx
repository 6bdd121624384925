import { ThemePicture } from '#components/themes/theme-picture.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import type { ThemeView } from '#lib/themes/published.ts';

/** The theme of a question: its picture in small and its name, where wanted as a link. */
export function ThemeTag({
  locale,
  theme,
  href,
}: {
  locale: Locale;
  theme: ThemeView;
  href?: string;
}) {
  const tag = (
    <>
      <ThemePicture picture={theme.picture} className="size-7 rounded-sm" />
      {theme.names[locale]}
    </>
  );
  const look = 'inline-flex items-center gap-2.5 text-sm font-semibold leading-snug text-ink';
  if (!href) return <span className={look}>{tag}</span>;
  return (
    <a href={href} className={`${look} min-h-11 no-underline hover:underline`}>
      {tag}
    </a>
  );
}

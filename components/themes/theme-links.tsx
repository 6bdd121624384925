import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { ThemePicture } from './theme-picture.tsx';

/** Themes as quiet links, each with its picture, in as many columns as fit. */
export function ThemeLinks({ locale, themes }: { locale: Locale; themes: readonly ThemeView[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))] gap-x-6">
      {themes.map((theme) => (
        <li key={theme.id}>
          <a
            href={pathFor(locale, 'theme', { slug: theme.slugs[locale] })}
            className="inline-flex min-h-12 items-center gap-3 leading-snug text-ink no-underline hover:underline"
          >
            <ThemePicture picture={theme.picture} className="size-8 rounded-sm" />
            {theme.names[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}

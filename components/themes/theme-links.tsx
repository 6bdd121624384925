import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import type { ThemeView } from '#lib/themes/published.ts';

/** Themes as a run of quiet links. */
export function ThemeLinks({ locale, themes }: { locale: Locale; themes: readonly ThemeView[] }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {themes.map((theme) => (
        <li key={theme.id}>
          <a
            href={pathFor(locale, 'theme', { slug: theme.slugs[locale] })}
            className="inline-flex min-h-11 items-center rounded-full bg-apricot-soft px-4 text-ink no-underline hover:underline"
          >
            {theme.names[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** The way up from a page: its parents, the nearest last; on a phone the nearest alone. */
export async function Breadcrumb({
  locale,
  path,
}: {
  locale: Locale;
  path: readonly { href: string; text: string }[];
}) {
  const t = await getTranslations({ locale, namespace: 'layout' });
  return (
    <nav aria-label={t('path')} className="text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {path.map(({ href, text }, place) => (
          <li key={href} className="flex items-center gap-x-2 max-sm:not-last:hidden">
            <a href={href} className="inline-flex min-h-11 items-center">
              {text}
            </a>
            {place < path.length - 1 && <span aria-hidden>/</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

import { X } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/i18n/routing.ts';

/** A page that anybody may have open: the weather. */
export const NEUTRAL_PAGE = 'https://www.ilmatieteenlaitos.fi/';

/**
 * Leaves the site at one press. A real link, so that it works without scripts; with scripts
 * data-quick-exit also replaces the history entry and listens to Shift pressed three times.
 */
export async function QuickExit({
  locale,
  href = NEUTRAL_PAGE,
}: {
  locale: Locale;
  /** Where to go; pages that hold a session give an address that ends it first. */
  href?: string;
}) {
  const t = await getTranslations({ locale, namespace: 'layout' });
  return (
    <a
      href={href}
      rel="noreferrer nofollow"
      data-quick-exit={NEUTRAL_PAGE}
      data-screen-only
      data-solid
      className="fixed right-3 bottom-3 z-20 inline-flex min-h-11 items-center gap-2 rounded-full bg-ink px-4 font-semibold text-paper no-underline shadow-soft hover:underline lg:top-0 lg:right-[max(24px,calc(50vw-556px))] lg:bottom-auto"
    >
      <X aria-hidden size={20} strokeWidth={1.75} />
      {t('leave')}
      <span className="sr-only"> ({t('leaveKeys')})</span>
    </a>
  );
}

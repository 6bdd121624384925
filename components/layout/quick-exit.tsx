import { X } from '#components/ui/icons.tsx';
import { LEAVE_AND_FORGET, NEUTRAL_PAGE } from '#lib/help/neutral-page.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/**
 * Leaves the site at one press. A real link, so that it works without scripts: it goes by way of an
 * address that first closes an open question. With scripts (public/rinnalla.js) the page is gone at
 * once and leaves no way back, and Shift pressed three times does the same.
 * It stays in sight without lying over the text: a strip that keeps to the top of a small screen,
 * and on a wide one a button at the end of the help bar, which then keeps to the top itself.
 */
export async function QuickExit({
  locale,
  online = true,
}: {
  locale: Locale;
  /** False on the page for a lost connection, whose way out cannot go by way of us. */
  online?: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'layout' });
  return (
    <nav
      aria-label={t('leaveAtOnce')}
      data-screen-only
      className="sticky top-0 z-20 lg:fixed lg:top-0 lg:right-[max(24px,calc(50vw-556px))]"
    >
      <a
        href={online ? LEAVE_AND_FORGET : NEUTRAL_PAGE}
        rel="noreferrer nofollow"
        data-quick-exit={NEUTRAL_PAGE}
        className="flex min-h-11 items-center justify-center bg-ink text-sm font-semibold text-paper no-underline -outline-offset-4 hover:underline lg:bg-transparent lg:outline-offset-0"
      >
        <span
          data-solid
          className="inline-flex items-center gap-2 lg:rounded-full lg:bg-ink lg:px-4 lg:py-1"
        >
          <X size={18} />
          <span>
            {t('leave')}
            <span className="sr-only"> ({t('leaveKeys')})</span>
          </span>
        </span>
      </a>
    </nav>
  );
}

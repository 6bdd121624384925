import { X } from '#components/ui/icons.tsx';
import { LEAVE_AND_FORGET, NEUTRAL_PAGE } from '#lib/help/neutral-page.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/**
 * Leaves the site at one press. A real link that works without scripts and first closes an open question;
 * with scripts (public/rinnalla.js) the page is gone at once, also when Shift is pressed three times.
 * It never lies over the text: a strip at the top of a phone, a button in the help bar elsewhere.
 */
export async function QuickExit({
  locale,
  online = true,
}: {
  locale: Locale;
  online?: boolean; // false on the page for a lost connection, whose way out cannot go by way of us
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

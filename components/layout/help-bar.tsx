import { LifeBuoy, Phone } from '#components/ui/icons.tsx';
import { crisisLine } from '#lib/help/helplines.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

const link = 'inline-flex min-h-11 items-center gap-1.5 font-semibold text-alert';

/** One thin line on every page: help that does not wait for an answer. */
export async function HelpBar({
  locale,
  pinned = false,
}: {
  locale: Locale;
  pinned?: boolean; // keeps to the top of a wide screen, with room at its end for the quick exit
}) {
  const t = await getTranslations({ locale, namespace: 'layout' });
  const crisis = crisisLine(locale);
  return (
    <aside
      aria-label={t('help.label')}
      className={`bg-alert-soft text-sm print:hidden ${pinned ? 'lg:sticky lg:top-0 lg:z-10' : ''}`}
    >
      <div className="wrap">
        <div
          className={`flex flex-wrap items-center gap-x-4 sm:gap-x-6 ${pinned ? 'lg:pr-[11.5rem]' : ''}`}
        >
          <span className="sr-only md:not-sr-only">{t('help.question')}</span>
          <a href="tel:112" className={link}>
            <Phone size={18} />
            {t('help.emergency')}
          </a>
          <a href={crisis.href} className={link}>
            {t('help.crisis')}
            <span className="sr-only sm:not-sr-only">{crisis.phone}</span>
          </a>
          <a href={pathFor(locale, 'helpNow')} className={link}>
            <LifeBuoy size={18} className="max-sm:hidden" />
            {t('help.now')}
          </a>
        </div>
      </div>
    </aside>
  );
}

import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Load } from '#lib/members/room.ts';

export async function LoadBar({ locale, load }: { locale: Locale; load: Load }) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const self = await getTranslations({ locale, namespace: 'deskSelf.load' });
  const { held, openLimit: limit, week, weekLimit, paused } = load;
  const share = limit > 0 ? Math.min(100, Math.round((held / limit) * 100)) : 0;
  return (
    <div className="grid gap-2">
      <p className="text-sm text-ink-soft tabular-nums">{t('load', { held, limit })}</p>
      <svg
        viewBox="0 0 100 2"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-1.5 w-full overflow-hidden rounded-full"
      >
        <rect width="100" height="2" className="fill-line" />
        <rect width={share} height="2" className="fill-pine" />
      </svg>
      {weekLimit !== null && (
        <p className="text-sm text-ink-soft tabular-nums">{self('week', { week, weekLimit })}</p>
      )}
      {paused && <p className="text-sm font-semibold">{self('paused')}</p>}
    </div>
  );
}

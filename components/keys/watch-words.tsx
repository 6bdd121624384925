import { getFormatter } from 'next-intl/server';
import { crisisLine } from '#lib/help/helplines.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Watch } from '#lib/questions/watch-of.ts';

/** To somebody who cannot wait: that a person sees to it, or when one reads, or that nobody can say, and who helps. */
export async function WatchWords({ locale, watch }: { locale: Locale; watch: Watch }) {
  if (!watch) return null;
  const t = await getTranslations({ locale, namespace: 'key.watch' });
  if (watch.is === 'seenTo') return <p>{t('seenTo')}</p>;
  if (watch.is === 'now') return <p>{t('now', { hours: watch.withinHours })}</p>;
  const format = await getFormatter({ locale });
  const line = crisisLine(locale);
  const next = watch.is === 'later' ? watch.next : null;
  const at = next
    ? format.dateTime(next, {
        weekday: 'long',
        hour: 'numeric',
        minute: '2-digit',
        timeZone: 'Europe/Helsinki',
      })
    : '';
  return (
    <p>
      <span>{watch.is === 'unsure' ? t('unsure') : at ? t('later', { at }) : t('nobody')} </span>
      <span>{t('meanwhile', { name: line.name, phone: line.phone })}</span>
    </p>
  );
}

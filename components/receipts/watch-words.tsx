import { getFormatter } from 'next-intl/server';
import { crisisLine } from '#lib/help/helplines.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Watch } from '#lib/questions/watch-of.ts';

/** To somebody who cannot wait: within which hours somebody reads, or that nobody does now and who helps. */
export async function WatchWords({ locale, watch }: { locale: Locale; watch: Watch }) {
  if (!watch) return null;
  const t = await getTranslations({ locale, namespace: 'receipt.watch' });
  if (watch.withinHours !== null) return <p>{t('now', { hours: watch.withinHours })}</p>;
  const format = await getFormatter({ locale });
  const line = crisisLine(locale);
  const at = watch.next
    ? format.dateTime(watch.next, {
        weekday: 'long',
        hour: 'numeric',
        minute: '2-digit',
        timeZone: 'Europe/Helsinki',
      })
    : '';
  return (
    <p>
      <span>{at ? t('later', { at }) : t('nobody')} </span>
      <span>{t('meanwhile', { name: line.name, phone: line.phone })}</span>
    </p>
  );
}

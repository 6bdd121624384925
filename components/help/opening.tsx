import { type LineMoment, momentsOf, timeText } from '#lib/hours/hours-words.ts';
import { isAlwaysOpen } from '#lib/hours/opening-hours.ts';
import { parseHours } from '#lib/hours/parse-hours.ts';
import { describeHours } from '#lib/hours/say-hours.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** The hours of a line in words. Whether it is open now is left to the browser: the page may be days old. */
export async function Opening({ locale, hours }: { locale: Locale; hours: string }) {
  const t = await getTranslations({ locale, namespace: 'hours' });
  const parsed = parseHours(hours);
  const texts = await describeHours(parsed, locale);
  if (isAlwaysOpen(parsed)) return <>{texts}</>;
  const said = ({ say, opens }: LineMoment) => {
    if (say === 'nothing') return '';
    if (say !== 'opens' || !opens) return t(say === 'open' ? 'open' : 'closed');
    return t('opens', { day: opens.day, time: timeText(opens.minutes, locale) });
  };
  const words = momentsOf(parsed).map((moment) => [moment.from, said(moment)]);
  return (
    <>
      {texts.map((text) => `${text} `)}
      <strong data-words={JSON.stringify(words)} suppressHydrationWarning>
        {''}
      </strong>
    </>
  );
}

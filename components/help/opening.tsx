import { type LineMoment, momentsOf, sameDays, timeText } from '#lib/help/hours-words.ts';
import { ALWAYS, type OpenRange, parseHours } from '#lib/help/opening-hours.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** The hours of a line in words. Whether it is open now is left to the browser: the page may be days old. */
export async function Opening({ locale, hours }: { locale: Locale; hours: string }) {
  const t = await getTranslations({ locale, namespace: 'helpNow' });
  if (hours === ALWAYS) return <>{t('always')}</>;
  const parsed = parseHours(hours);
  const times = (ranges: readonly OpenRange[]) =>
    ranges
      .map(({ opens, closes }) =>
        t('hours.times', { from: timeText(opens, locale), to: timeText(closes, locale) }),
      )
      .join(', ');
  const special = (day: 'holidays' | 'eves', ranges: readonly OpenRange[] | null) =>
    ranges &&
    (ranges.length > 0 ? t(`hours.${day}`, { times: times(ranges) }) : t(`hours.no.${day}`));
  const days = sameDays(parsed).map(({ first, last, ranges }) => {
    const from = t('hours.day', { day: first });
    const to = t('hours.day', { day: last });
    return `${first === last ? from : `${from}–${to}`} ${times(ranges)}`;
  });
  const said = ({ say, opens }: LineMoment) => {
    if (say === 'nothing') return '';
    if (say !== 'opens' || !opens) return t(`hours.${say === 'open' ? 'open' : 'closed'}`);
    return t('hours.opens', { day: opens.day, time: timeText(opens.minutes, locale) });
  };
  const words = momentsOf(parsed).map((moment) => [moment.from, said(moment)]);
  const texts = [
    days.join(', '),
    special('holidays', parsed.holidays),
    special('eves', parsed.eves),
  ];
  return (
    <>
      {texts.filter(Boolean).map((text) => `${sentence(text ?? '')} `)}
      <strong data-words={JSON.stringify(words)} suppressHydrationWarning>
        {''}
      </strong>
    </>
  );
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

import { getFormatter, getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Figures } from '#lib/questions/figures.ts';

/** Figures counted from the answers themselves; one that is not known is not shown. */
export async function TrueFigures({ locale, figures }: { locale: Locale; figures: Figures }) {
  const t = await getTranslations({ locale, namespace: 'home.figures' });
  const format = await getFormatter({ locale });
  const { answeredLately, medianDays } = figures;
  const shown = [
    ...(answeredLately > 0
      ? [{ value: answeredLately, text: t('answered', { count: answeredLately }) }]
      : []),
    ...(medianDays ? [{ value: medianDays, text: t('median', { days: medianDays }) }] : []),
  ];
  if (shown.length === 0) return null;
  return (
    <section className="wrap pb-10 sm:pb-14">
      <h2 className="mb-5">{t('title')}</h2>
      <ul className="grid gap-7 sm:grid-cols-2 lg:grid-cols-3">
        {shown.map(({ value, text }) => (
          <li key={text} className="flex items-baseline gap-3">
            <span className="shrink-0 font-serif text-4xl leading-none text-pine">
              {format.number(value)}
            </span>
            <span className="text-ink-soft">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

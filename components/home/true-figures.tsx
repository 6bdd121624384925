import { getFormatter } from 'next-intl/server';
import { Card } from '#components/ui/card.tsx';
import type { Figures } from '#lib/figures/figures.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** Figures counted from the answers themselves; one that is not known is not shown. */
export async function TrueFigures({
  locale,
  figures,
  organisations,
}: {
  locale: Locale;
  figures: Figures;
  organisations: number; // how many organisations answer
}) {
  const t = await getTranslations({ locale, namespace: 'home.figures' });
  const format = await getFormatter({ locale });
  const { answeredLately, medianDays } = figures;
  const shown = [
    ...(answeredLately > 0
      ? [{ value: answeredLately, text: t('answered', { count: answeredLately }) }]
      : []),
    ...(medianDays ? [{ value: medianDays, text: t('median', { days: medianDays }) }] : []),
    ...(organisations > 0
      ? [{ value: organisations, text: t('organisations', { count: organisations }) }]
      : []),
  ];
  if (shown.length === 0) return null;
  return (
    <section className="wrap">
      <Card tone="pine" className="p-[clamp(20px,4vw,40px)]">
        <h2 className="text-xl">{t('title')}</h2>
        <ul className="mt-5 grid gap-x-10 gap-y-5 sm:grid-cols-3">
          {shown.map(({ value, text }) => (
            <li key={text} className="max-sm:flex max-sm:items-baseline max-sm:gap-4">
              <span className="block min-w-16 font-serif text-4xl leading-none text-pine">
                {format.number(value)}
              </span>
              <span className="block sm:mt-2">{text}</span>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}

import { promisedDate } from '#lib/i18n/promised-date.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Watch } from '#lib/questions/watch-of.ts';
import { WatchWords } from './watch-words.tsx';

/** What happens after asking, with the promised date. */
export async function NextSteps({
  locale,
  promisedOn,
  watch,
}: {
  locale: Locale;
  promisedOn: Date;
  watch: Watch;
}) {
  const t = await getTranslations({ locale, namespace: 'key' });
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t('next.heading')}</h2>
      <ul className="grid list-disc gap-2 pl-5">
        {watch ? (
          <li>
            <WatchWords locale={locale} watch={watch} />
          </li>
        ) : (
          <li>{t('next.read')}</li>
        )}
        <li>
          {t.rich('next.answer', {
            date: () => <strong>{promisedDate(locale, promisedOn)}</strong>,
          })}
        </li>
        <li>
          {t.rich('next.back', {
            link: (text) => <a href={pathFor(locale, 'myQuestion')}>{text}</a>,
          })}
        </li>
      </ul>
    </section>
  );
}

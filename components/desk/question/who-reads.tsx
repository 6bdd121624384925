import type { Readers } from '#lib/desk/readers.ts';
import { inLocale } from '#lib/i18n/localised.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

export async function WhoReads({
  locale,
  readers: { organisations, professionals, volunteers },
}: {
  locale: Locale;
  readers: Readers;
}) {
  const t = await getTranslations({ locale, namespace: 'deskQuestion.readers' });
  return (
    <section aria-labelledby="readers" className="grid gap-1 text-sm">
      <h2 id="readers" className="text-lg">
        {t('title')}
      </h2>
      <p>{t(professionals ? 'professionals' : 'moderators')}</p>
      {volunteers && <p>{t('volunteers')}</p>}
      <p>{t('answerers')}</p>
      <details>
        <summary className="inline-flex min-h-11 items-center text-pine underline underline-offset-4">
          {t('organisations', { count: organisations.length })}
        </summary>
        <p>{organisations.map((name) => inLocale(name, locale)).join(', ')}</p>
      </details>
    </section>
  );
}

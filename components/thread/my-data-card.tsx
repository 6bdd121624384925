import { Card } from '#components/ui/card.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** Everything that is stored, as a file to take along. */
export async function MyDataCard({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'thread.data' });
  return (
    <Card as="section" className="grid gap-2 p-5">
      <h2 className="text-lg">{t('heading')}</h2>
      <p className="text-ink-soft">{t('body')}</p>
      {(['txt', 'json'] as const).map((format) => (
        <a
          key={format}
          href={pathFor(locale, 'myData', { format })}
          download
          className="inline-flex min-h-11 items-center"
        >
          {t(format === 'txt' ? 'text' : 'json')}
        </a>
      ))}
    </Card>
  );
}

import { Card } from '#components/ui/card.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

const STEPS = ['read', 'claim', 'review', 'answer'] as const;

/** What happens to a question after it has been sent; `reviewed`: which answers a second person reads. */
export async function PathCard({ locale, reviewed }: { locale: Locale; reviewed: 'all' | 'some' }) {
  const t = await getTranslations({ locale, namespace: 'ask' });
  return (
    <Card as="section" className="grid gap-3 p-5">
      <h2 className="text-lg">{t('path.heading')}</h2>
      <ol className="grid gap-2.5">
        {STEPS.map((step, place) => (
          <li key={step} className="flex gap-3">
            <span aria-hidden className="font-serif text-apricot">
              {place + 1}
            </span>
            {t(`path.${step}`, { reviewed })}
          </li>
        ))}
      </ol>
    </Card>
  );
}

import { Notice } from '#components/ui/notice.tsx';
import type { RiskReasons } from '#lib/desk/risk-reasons.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** Why a question is marked as a concern: its asker, its words, a classifier, or a person who weighed it. */
export async function RiskWhy({
  locale,
  language,
  risk,
  reasons: { urgent, categories, signs, weighed },
}: {
  locale: Locale;
  language: Locale; // of the question
  risk: number;
  reasons: RiskReasons;
}) {
  const t = await getTranslations({ locale, namespace: 'deskQuestion.why' });
  if (risk === 0 && categories.length === 0 && signs.length === 0) return null;
  const named = categories.map((category) => t(`categories.${category}`)).join(', ');
  if (!urgent && !named && signs.length === 0 && !weighed) return null;
  return (
    <Notice tone="warm" title={t('title')}>
      <ul className="grid list-disc gap-1 pl-5">
        {urgent && <li>{t('urgent')}</li>}
        {named && <li>{t('words', { categories: named })}</li>}
        {signs.map((passage) => (
          <li key={passage ?? ''}>
            {t('sign')} {passage && <q lang={language}>{passage}</q>}
          </li>
        ))}
        {weighed?.who && (
          <li>
            {t('weighed', { who: weighed.who })} {weighed.why && <q>{weighed.why}</q>}
          </li>
        )}
      </ul>
    </Notice>
  );
}

import { HelplineList } from '#components/help/helpline-list.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

export const YOUNG_PLACES = 'young';

/** For a child: who else is there for them, and that they may ask here all the same. */
export async function AgeNote({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'ask.young' });
  return (
    <details className="max-w-form rounded-card bg-pine-soft px-4.5 py-1.5">
      <summary className="flex min-h-11 items-center font-semibold text-pine underline">
        {t('heading')}
      </summary>
      <div id={YOUNG_PLACES} className="grid gap-3 pb-3">
        <p>{t('body')}</p>
        <HelplineList locale={locale} topics={['child', 'youth']} />
        <p>{t('adult')}</p>
        <p>{t.rich('goOn', { link: (text) => <a href="#theme">{text}</a> })}</p>
      </div>
    </details>
  );
}

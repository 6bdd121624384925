import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { askPath } from '../themes/ask-path.ts';

export async function AskBox({ locale, theme }: { locale: Locale; theme: ThemeView }) {
  const t = await getTranslations({ locale, namespace: 'questions.question.ask' });
  return (
    <Card as="section" tone="pine" className="grid justify-items-start gap-2 p-5 print:hidden">
      <h2 className="text-lg">{t('title')}</h2>
      <p>{t('body', { days: theme.promiseDays })}</p>
      <ButtonLink href={askPath(locale, { themeId: theme.id })} className="mt-1.5">
        {t('button')}
      </ButtonLink>
    </Card>
  );
}

import { Button, ButtonLink } from '#components/ui/button.tsx';
import { Envelope, Printer } from '#components/ui/icons.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** Ways to keep or pass on a page: a mail link that works everywhere, and printing where scripts run. */
export async function TakeAlong({
  locale,
  title,
  url,
}: {
  locale: Locale;
  title: string;
  url: string;
}) {
  const t = await getTranslations({ locale, namespace: 'questions.question' });
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  return (
    <p data-screen-only className="flex flex-wrap gap-2">
      <ButtonLink variant="plain" href={mail}>
        <Envelope />
        {t('share')}
      </ButtonLink>
      <Button variant="plain" data-print hidden>
        <Printer />
        {t('print')}
      </Button>
    </p>
  );
}

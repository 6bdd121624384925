import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormState } from '#lib/web/form-state.ts';
import { KeyCard } from './key-card.tsx';

/** The key once more, on the first return: many had not saved it well before. */
export async function KeyAgain({
  locale,
  code,
  url,
  hide,
}: {
  locale: Locale;
  code: string;
  url: string;
  hide: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  const t = await getTranslations({ locale, namespace: 'key.again' });
  return (
    <section aria-labelledby="key-again" className="grid gap-3">
      <h2 id="key-again" className="text-xl">
        {t('heading')}
      </h2>
      <p>{t('body')}</p>
      <KeyCard locale={locale} code={code} url={url} />
      <ActionForm action={hide} locale={locale} texts={await formTexts(locale)}>
        <SubmitButton variant="quiet">{t('hide')}</SubmitButton>
      </ActionForm>
    </section>
  );
}

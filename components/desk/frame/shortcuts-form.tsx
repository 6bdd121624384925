import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction } from './form-basics.ts';

export async function ShortcutsForm({
  locale,
  texts,
  on,
  change,
}: {
  locale: Locale;
  texts: FormTexts;
  on: boolean;
  change: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskInbox.keys' });
  return (
    <div className="grid gap-3">
      <p>{t(on ? 'on' : 'off')}</p>
      <ActionForm action={change} locale={locale} texts={texts}>
        <input type="hidden" name="shortcuts" value={on ? 'off' : 'on'} />
        <SubmitButton variant="quiet">{t(on ? 'turnOff' : 'turnOn')}</SubmitButton>
      </ActionForm>
    </div>
  );
}

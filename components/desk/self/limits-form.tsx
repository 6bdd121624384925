import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormChoice, FormTextField } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Load } from '#lib/members/room.ts';
import { OPEN_LIMIT, WEEK_LIMIT } from '#lib/members/schema.ts';
import type { FormAction } from '../frame/form-basics.ts';

export async function LimitsForm({
  locale,
  texts,
  load,
  save,
}: {
  locale: Locale;
  texts: FormTexts;
  load: Load;
  save: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskSelf.limits' });
  return (
    <ActionForm action={save} locale={locale} texts={texts} className="grid gap-6">
      <FormTextField
        name="openLimit"
        inputMode="numeric"
        label={t('open')}
        hint={t('openHint', OPEN_LIMIT)}
        defaultValue={load.openLimit}
        className="max-w-40"
      />
      <FormTextField
        name="weekLimit"
        inputMode="numeric"
        label={t('week')}
        hint={t('weekHint', WEEK_LIMIT)}
        defaultValue={load.weekLimit ?? ''}
        className="max-w-40"
      />
      <FormChoice
        type="checkbox"
        name="paused"
        label={t('paused')}
        hint={t('pausedHint')}
        defaultChecked={load.paused}
      />
      <div>
        <SubmitButton variant="quiet">{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  );
}

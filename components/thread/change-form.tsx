import { ActionForm } from '#components/forms/action-form.tsx';
import { FormHidden, FormTextArea } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormState } from '#lib/web/form-state.ts';

/** What the asker would like to be different in the public version laid before them. */
export async function ChangeForm({
  action,
  locale,
  proposedAt,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  /** Says which proposal was read; left out where none is shown, as for a form that only came back. */
  proposedAt?: string;
}) {
  const t = await getTranslations({ locale, namespace: 'thread.proposal.change' });
  const texts = await formTexts(locale);
  return (
    <ActionForm
      action={action}
      locale={locale}
      texts={{ ...texts, errors: { ...texts.errors, conflict: t('late') } }}
      carried="change"
      onlyReturned={proposedAt === undefined}
      className="grid gap-4"
    >
      <FormHidden name="proposedAt" value={proposedAt} />
      <FormFold label={t('open')}>
        <FormTextArea
          name="wish"
          label={t('label')}
          hint={t('hint')}
          rows={4}
          className="min-h-28!"
        />
        <div>
          <SubmitButton variant="quiet">{t('submit')}</SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  );
}

import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { HelplineList } from '#components/layout/helpline-list.tsx';
import { PersonalDataHints } from '#components/safety/personal-data-hints.tsx';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { personalDataTexts } from '#lib/i18n/personal-data-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { FormState } from '#lib/web/form-state.ts';

/** Where the asker goes on writing. */
export async function FollowUpForm({
  action,
  locale,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  return (
    <section className="mt-4 grid max-w-form gap-4">
      <h2>{t('followUp.heading')}</h2>
      <ActionForm
        action={action}
        locale={locale}
        texts={await formTexts(locale)}
        help={<HelplineList locale={locale} />}
        className="grid gap-4"
      >
        <FormTextArea
          name="body"
          label={t('followUp.label')}
          hint={t('followUp.hint')}
          rows={5}
          className="min-h-36"
        />
        <PersonalDataHints field="body" reader="asker" texts={await personalDataTexts(locale)} />
        <div>
          <SubmitButton>{t('followUp.submit')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}

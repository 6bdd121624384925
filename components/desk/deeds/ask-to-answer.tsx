import { ActionForm, type FormTexts } from '#components/forms/action-form.tsx';
import { FormSelect } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Colleague } from '#lib/members/colleague.ts';
import type { FormAction } from '../frame/form-basics.ts';

export async function AskToAnswer({
  locale,
  texts,
  questionId,
  askable,
  ask,
}: {
  locale: Locale;
  texts: FormTexts;
  questionId: string;
  askable: Colleague[];
  ask: FormAction;
}) {
  if (askable.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'deskClaims.askToAnswer' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  const handOver = await getTranslations({ locale, namespace: 'deskClaims.handOver' });
  return (
    <ActionForm action={ask} locale={locale} texts={texts} className="grid gap-3">
      <FormFold label={t('open')}>
        <input type="hidden" name="questionId" value={questionId} />
        <p className="max-w-text text-ink-soft">{t('lead')}</p>
        <div className="max-w-100">
          <FormSelect
            id={`ask-${questionId}`}
            name="memberId"
            label={t('who')}
            options={[
              { value: '', label: handOver('choose') },
              ...askable.map(({ id, displayName, role }) => ({
                value: id,
                label: `${displayName}, ${desk(`roles.${role}`)}`,
              })),
            ]}
          />
        </div>
        <div>
          <SubmitButton variant="quiet" pendingText={desk('sending')}>
            {t('submit')}
          </SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  );
}

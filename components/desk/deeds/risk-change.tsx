import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';
import { riskKey } from '../frame/risk-key.ts';
import { RiskChoice } from './risk-choice.tsx';

export async function RiskChange({
  locale,
  texts,
  question,
  change,
}: FormBasics & { change: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'review' });
  if (question.risks.length === 0) return null;
  return (
    <ActionForm action={change} locale={locale} texts={texts} className="grid gap-4">
      <FormFold label={t('weigh.open')}>
        <input type="hidden" name="questionId" value={question.id} />
        <RiskChoice
          locale={locale}
          hint={t('weigh.now', { risk: t(`risk.${riskKey(question.facts.risk)}.label`) })}
          risks={question.risks}
        />
        <FormTextArea
          name="why"
          label={t('weigh.why')}
          hint={t('weigh.whyHint')}
          rows={3}
          className="min-h-24"
        />
        <div>
          <SubmitButton variant="quiet" pendingText={t('sending')}>
            {t('weigh.submit')}
          </SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  );
}

import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { getTranslations } from '#lib/i18n/translations.ts';
import { RISKS } from '#lib/risk-levels.ts';
import type { FirstMarks } from '#lib/triage/first-marks.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';
import { Cover } from './cover.tsx';
import { RiskChoice } from './risk-choice.tsx';

export async function Triage({
  locale,
  texts,
  question,
  marks,
  accept,
}: FormBasics & { marks: FirstMarks | null; accept: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'review' });
  const { id, risk: marked } = question.facts;
  return (
    <section aria-labelledby="triage" className="grid gap-4">
      <h2 id="triage" className="text-xl">
        {t('triage.title')}
      </h2>
      <ActionForm action={accept} locale={locale} texts={texts} className="grid gap-4">
        <input type="hidden" name="questionId" value={id} />
        <input type="hidden" name="read" value={question.textMark} />
        {/* Nothing is chosen beforehand: a weight that nobody gave must not slip through. */}
        <RiskChoice
          locale={locale}
          hint={marked > 0 ? t('triage.onlyUp') : t('triage.riskHint')}
          risks={RISKS}
          marked={marked > 0 ? marked : undefined}
        />
        <Cover locale={locale} language={question.language} wordings={marks?.wordings ?? []} />
        <p className="max-w-text text-ink-soft">{t('triage.next')}</p>
        <div>
          <SubmitButton pendingText={t('sending')}>{t('triage.accept')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}

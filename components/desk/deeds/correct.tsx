import { ActionForm } from '#components/forms/action-form.tsx';
import { FormSelect, FormTextField } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { LOCALES } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';

export async function Correct({
  locale,
  texts,
  question,
  themes,
  correct,
}: FormBasics & { themes: readonly ThemeView[]; correct: FormAction }) {
  if (!question.mayCorrect) return null;
  const t = await getTranslations({ locale, namespace: 'deskQuestion.correct' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  return (
    <ActionForm action={correct} locale={locale} texts={texts} className="grid gap-4">
      <FormFold label={t('open')}>
        <input type="hidden" name="questionId" value={question.id} />
        <p className="max-w-text text-ink-soft">{t('lead')}</p>
        {question.facts.visibility === 'public' && <p className="max-w-text">{t('public')}</p>}
        <div className="grid max-w-100 gap-4">
          <FormSelect
            id="correct-theme"
            name="theme"
            label={t('theme')}
            defaultValue={question.facts.themeId}
            options={themes.map(({ id, names }) => ({ value: id, label: names[locale] }))}
          />
          <FormSelect
            id="correct-language"
            name="language"
            label={t('language')}
            defaultValue={question.language}
            options={LOCALES.map((value) => ({ value, label: desk(`language.${value}`) }))}
          />
        </div>
        <FormTextField id="correct-because" name="because" label={t('why')} hint={t('whyHint')} />
        <div>
          <SubmitButton variant="quiet" pendingText={desk('sending')}>
            {t('submit')}
          </SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  );
}

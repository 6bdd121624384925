import { FormTextArea } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FirstMarks } from '#lib/triage/first-marks.ts';
import { CoverChoice } from './cover-choice.tsx';

export async function Cover({
  locale,
  language,
  wordings,
}: {
  locale: Locale;
  language: Locale;
  wordings: FirstMarks['wordings'];
}) {
  const t = await getTranslations({ locale, namespace: 'review.triage.cover' });
  return (
    <fieldset className="grid gap-1">
      <legend className="pb-1 font-bold">{t('legend')}</legend>
      <p className="text-sm text-ink-soft">{t(wordings.length > 0 ? 'hint' : 'none')}</p>
      <div lang={language} className="flex flex-wrap gap-x-6">
        {wordings.map((mark, place) => (
          <CoverChoice key={mark.text} name={`found.${place}`} mark={mark} />
        ))}
      </div>
      <FormFold label={t('more')}>
        <FormTextArea
          name="coverAlso"
          label={t('also')}
          hint={t('alsoHint')}
          lang={language}
          rows={2}
          className="min-h-20"
        />
      </FormFold>
    </fieldset>
  );
}

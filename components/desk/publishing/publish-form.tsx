import { ActionForm } from '#components/forms/action-form.tsx';
import { FormChoice, FormTextArea } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { PublicVersionAtDesk } from '#lib/desk/public-version.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';

/** The second person lets go out what they have read, or gives it back with words. */
export async function PublishForm({
  locale,
  texts,
  question,
  version: { digest, toldUnpublished },
  read,
}: FormBasics & { version: PublicVersionAtDesk; read: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'deskPublic.read' });
  const step = question.previewFirst || toldUnpublished ? 'propose' : 'publish';
  const questionId = <input type="hidden" name="questionId" value={question.id} />;
  return (
    <section aria-labelledby="before" className="grid gap-4">
      <h2 id="before" className="text-lg">
        {t(`before.${step}`)}
      </h2>
      <ActionForm action={read} locale={locale} texts={texts} className="grid gap-3">
        {questionId}
        <input type="hidden" name="digest" value={digest} />
        <FormChoice type="checkbox" name="nobody" label={t('nobody')} />
        <FormChoice type="checkbox" name="address" label={t('readAddress')} />
        <p className="text-sm text-ink-soft">{t(`when.${step}`)}</p>
        <div>
          <SubmitButton name="intent" value="publish">
            {t(step)}
          </SubmitButton>
        </div>
      </ActionForm>
      <ActionForm action={read} locale={locale} texts={texts} className="grid gap-3">
        <FormFold label={t('sendBack')}>
          {questionId}
          <FormTextArea
            name="words"
            label={t('words')}
            hint={t('wordsHint')}
            rows={4}
            className="min-h-28"
          />
          <div>
            <SubmitButton name="intent" value="sendBack" variant="quiet">
              {t('sendBack')}
            </SubmitButton>
          </div>
        </FormFold>
      </ActionForm>
    </section>
  );
}

import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { SaidOnce } from '#components/ui/said-once.tsx';
import type { DoneWord } from '#lib/desk/done-words.ts';
import { DONE_ID } from '#lib/desk/schema.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction } from './form-basics.ts';

/** A quiet word on what was just done, with the way to it; nothing where there is nothing to say. */
export async function DoneNotice({
  locale,
  word,
  openId,
  take,
}: {
  locale: Locale;
  word: DoneWord | null;
  openId?: string; // the question that this page shows
  take?: FormAction; // takes back what was returned
}) {
  if (!word) return null;
  const { name, question } = word;
  const t = await getTranslations({ locale, namespace: 'desk' });
  const errors = await getTranslations({ locale, namespace: 'errors' });
  const elsewhere = question && question.id !== openId ? question : null;
  const next = elsewhere && openId;
  return (
    <SaidOnce id={DONE_ID}>
      <Notice live tone={name === 'taken' ? 'warm' : 'info'}>
        <p>
          <span>{name === 'taken' ? errors('taken') : t(`done.${name}`)} </span>
          {next && <span>{t('doneNext')}</span>}
        </p>
        {elsewhere && (
          <div className="flex flex-wrap items-center gap-x-4">
            {name === 'returned' && elsewhere.takeBack && take && (
              <ActionForm action={take} locale={locale} texts={await formTexts(locale)}>
                <input type="hidden" name="questionId" value={elsewhere.id} />
                <SubmitButton variant="quiet">{t('takeBack')}</SubmitButton>
              </ActionForm>
            )}
            {name !== 'taken' && (
              <a
                href={pathFor(locale, 'deskQuestion', { id: elsewhere.id })}
                className="inline-flex min-h-11 items-center"
              >
                {t('doneOpen')}
              </a>
            )}
          </div>
        )}
      </Notice>
    </SaidOnce>
  );
}

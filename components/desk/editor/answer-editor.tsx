import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { PersonalDataHints } from '#components/safety/personal-data-hints.tsx';
import { ANSWER_LENGTH } from '#lib/answers/schema.ts';
import { editorTexts } from '#lib/i18n/editor-texts.ts';
import { isLocale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { personalDataTexts } from '#lib/safety/personal-data-texts.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';
import { ANSWER_FORM } from '../frame/insert-button.tsx';
import { Moment } from '../frame/moment.tsx';
import { Comments } from '../question/comments.tsx';
import { LeftDrafts } from './left-drafts.tsx';
import { LetterField } from './letter-field.tsx';
import { Versions } from './versions.tsx';

export async function AnswerEditor({
  locale,
  texts,
  question,
  copyKey,
  pageId,
  sampled,
  write,
}: FormBasics & {
  copyKey: string;
  pageId: string; // a new one each time it is made
  sampled: boolean; // some answers go straight to the asker, so nothing else is promised
  write: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskEditor' });
  const draft = question.answers.find((answer) => answer.mine && answer.state === 'draft');
  const expiresAt = question.claim?.expiresAt;
  const { min, max } = ANSWER_LENGTH;
  // A question has a field of the same name, and its texts speak to the asker.
  const fields = {
    ...texts.fields,
    'body.missing': t('missing'),
    'body.tooShort': t('tooShort', { min }),
  };
  const { number = 0, body = '', save = null, comments = [], versions = [] } = draft ?? {};
  return (
    <section aria-labelledby="answer" className="grid gap-4">
      <h2 id="answer" className="text-xl">
        {t('title')}
      </h2>
      <Comments locale={locale} comments={comments} language={question.language} />
      <ActionForm
        action={write}
        locale={locale}
        texts={{ ...texts, fields }}
        id={ANSWER_FORM}
        className="grid gap-4"
      >
        <input type="hidden" name="questionId" value={question.id} />
        <LeftDrafts
          locale={locale}
          left={question.left}
          language={question.language}
          begun={body.trim() !== ''}
        />
        <LetterField
          draft={{ questionId: question.id, number, body, save, page: pageId, copyKey }}
          language={isLocale(question.language) ? question.language : locale}
          editor={await editorTexts(locale)}
          label={t('label')}
          hint={t('hint', { min })}
          counter={{ max, text: t.raw('left') }}
          rows={12}
          lang={question.language}
        />
        <PersonalDataHints
          field="body"
          initial={body}
          reader="desk"
          texts={await personalDataTexts(locale)}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value="submit">
            {t(sampled ? 'send' : 'submit')}
          </SubmitButton>
          <SubmitButton name="intent" value="preview" variant="quiet">
            {t('preview')}
          </SubmitButton>
        </div>
        <div className="-mt-1 -ml-3 flex flex-wrap gap-x-3">
          <SubmitButton name="intent" value="save" variant="plain">
            {t('save')}
          </SubmitButton>
          {question.moves.includes('settle') && (
            <SubmitButton name="intent" value="settle" variant="plain">
              {t('settle')}
            </SubmitButton>
          )}
        </div>
        <p className="max-w-text text-sm text-ink-soft">
          {expiresAt && (
            <>
              {t.rich('yoursUntil', {
                until: () => <Moment locale={locale} at={expiresAt} />,
              })}{' '}
            </>
          )}
          <span>{t(sampled ? 'nextSampled' : 'next')}</span>
        </p>
        <details className="text-sm">
          <summary className="inline-flex min-h-11 items-center text-pine underline underline-offset-4">
            {t('formatting.open')}
          </summary>
          <div className="grid max-w-text gap-2">
            <p>{t('formatting.body')}</p>
            <p>{t('formatting.keys')}</p>
          </div>
        </details>
        <div className="grid justify-items-start gap-1 border-t border-line pt-3 text-sm text-ink-soft">
          <p className="max-w-text">{t('goesAlong')}</p>
          <SubmitButton name="intent" value="return" variant="plain" className="-ml-3 text-sm">
            {t('return')}
          </SubmitButton>
        </div>
        <Versions locale={locale} versions={versions} language={question.language} />
      </ActionForm>
    </section>
  );
}

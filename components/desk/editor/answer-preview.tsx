import { ActionForm } from '#components/forms/action-form.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { AnswerReply } from '#components/questions/answer-reply.tsx';
import { letterHints } from '#lib/answers/hints/view.ts';
import type { DeskAnswer } from '#lib/desk/desk-answer.ts';
import { editorTexts } from '#lib/i18n/editor-texts.ts';
import { inLocale } from '#lib/i18n/localised.ts';
import { isLocale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';
import { HintList } from './hint-list.tsx';

/** The draft as its asker will see it, with what might need a second look, and the way on or back. */
export async function AnswerPreview({
  locale,
  texts,
  question,
  draft,
  today,
  sampled,
  write,
}: FormBasics & { draft: DeskAnswer; today: Date; sampled: boolean; write: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'deskEditor' });
  const { language } = question;
  const found = letterHints(draft.body, isLocale(language) ? language : locale);
  return (
    <section id="preview" aria-labelledby="preview-title" className="grid gap-4">
      <h2 id="preview-title" className="text-xl">
        {t('previewed.title')}
      </h2>
      <p className="max-w-text text-ink-soft">
        {t(sampled ? 'previewed.leadSampled' : 'previewed.lead')}
      </p>
      <div lang={language}>
        <AnswerReply
          id="draft"
          locale={locale}
          body={draft.body || t('previewed.empty')}
          date={today}
          answererName={draft.displayName}
          role={draft.role}
          answererTitle={draft.title && inLocale(draft.title, locale)}
          organisationName={inLocale(draft.organisationName, locale)}
        />
      </div>
      <HintList {...found} texts={(await editorTexts(locale)).hints} />
      {found.hints.length === 0 && <p className="max-w-text text-sm">{t('previewed.clean')}</p>}
      <ActionForm
        action={write}
        locale={locale}
        texts={texts}
        className="flex flex-wrap items-center gap-3"
      >
        <input type="hidden" name="questionId" value={question.id} />
        <input type="hidden" name="base" value={draft.number} />
        <textarea hidden readOnly name="body" value={draft.body} />
        <SubmitButton name="intent" value="submit">
          {t(sampled ? 'send' : 'submit')}
        </SubmitButton>
        <a
          href={pathFor(locale, 'deskQuestion', { id: question.id })}
          className="inline-flex min-h-11 items-center px-3 font-semibold"
        >
          {t('previewed.back')}
        </a>
      </ActionForm>
    </section>
  );
}

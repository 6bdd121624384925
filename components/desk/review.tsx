import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { AnswerReply } from '#components/questions/answer-reply.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { inLocale } from '#lib/i18n/localised.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { Comments } from './comments.tsx';
import type { FormAction, FormBasics } from './form-basics.ts';

/** A second person reads the answer and lets it go, or sends it back with a comment. */
export async function Review({
  locale,
  texts,
  question,
  approve,
  sendBack,
  ownAnswer,
}: FormBasics & { approve: FormAction; sendBack: FormAction; ownAnswer: boolean }) {
  const t = await getTranslations({ locale, namespace: 'review' });
  const answer = question.answers.find(({ state }) => state === 'submitted');
  if (!answer) return null;
  const mayApprove = question.moves.includes('approve');
  return (
    <section aria-labelledby="review" className="grid gap-4">
      <h2 id="review" className="text-xl">
        {t('answer.title')}
      </h2>
      <div lang={question.language}>
        <AnswerReply
          id="answer"
          locale={locale}
          body={answer.body}
          date={
            question.events.findLast(({ kind }) => kind === 'submitted')?.at ?? question.receivedAt
          }
          answererName={answer.displayName}
          role={answer.role === 'volunteer' ? 'volunteer' : 'professional'}
          answererTitle={answer.title && inLocale(answer.title, locale)}
          organisationName={inLocale(answer.organisationName, locale)}
        />
      </div>
      <Comments locale={locale} comments={answer.comments} />
      {!mayApprove && (
        <Notice>
          <p>{t(`why.${whyNot(question.needsProfessional, ownAnswer)}`)}</p>
        </Notice>
      )}
      {mayApprove && (
        <>
          <ActionForm action={approve} locale={locale} texts={texts} className="grid gap-3">
            <input type="hidden" name="questionId" value={question.id} />
            <input type="hidden" name="seen" value={question.lastEvent} />
            <p className="max-w-text text-ink-soft">{t('answer.lead')}</p>
            <div>
              <SubmitButton pendingText={t('sending')}>{t('answer.approve')}</SubmitButton>
            </div>
          </ActionForm>
          <ActionForm action={sendBack} locale={locale} texts={texts} className="grid gap-3">
            <input type="hidden" name="questionId" value={question.id} />
            <input type="hidden" name="seen" value={question.lastEvent} />
            <FormFold label={t('answer.sendBackOpen')}>
              <FormTextArea
                name="comment"
                label={t('answer.comment', { who: answer.displayName })}
                hint={t('answer.commentHint')}
                rows={5}
              />
              <div>
                <SubmitButton variant="quiet" pendingText={t('sending')}>
                  {t('answer.sendBack')}
                </SubmitButton>
              </div>
            </FormFold>
          </ActionForm>
        </>
      )}
    </section>
  );
}

function whyNot(needsProfessional: boolean, ownAnswer: boolean) {
  if (ownAnswer) return 'own';
  return needsProfessional ? 'professional' : 'other';
}

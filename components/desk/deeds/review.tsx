import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import { AnswerReply } from '#components/questions/answer-reply.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Change } from '#lib/answers/changes.ts';
import { inLocale } from '#lib/i18n/localised.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';
import { Comments } from '../question/comments.tsx';
import { Changes } from './changes.tsx';
import { PassageRows } from './passage-rows.tsx';

export async function Review({
  locale,
  texts,
  question,
  changes,
  review,
  ownAnswer,
}: FormBasics & {
  /** What has changed since the second person last read it; null when it is new. */
  changes: Change[] | null;
  review: FormAction;
  ownAnswer: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'review' });
  const own = await getTranslations({ locale, namespace: 'deskReview' });
  const answer = question.answers.find(({ state }) => state === 'submitted');
  if (!answer) return null;
  const mayApprove = question.moves.includes('approve');
  return (
    <section aria-labelledby="review" className="grid gap-4">
      <h2 id="review" className="text-xl">
        {t('answer.title')}
      </h2>
      <div lang={question.language} data-passages>
        <AnswerReply
          id="answer"
          locale={locale}
          body={answer.body}
          date={
            question.events.findLast(({ kind }) => kind === 'submitted')?.at ?? question.receivedAt
          }
          answererName={answer.displayName}
          role={answer.role}
          answererTitle={answer.title && inLocale(answer.title, locale)}
          organisationName={inLocale(answer.organisationName, locale)}
        />
      </div>
      {changes && <Changes locale={locale} changes={changes} language={question.language} />}
      <Comments locale={locale} comments={answer.comments} language={question.language} />
      {!mayApprove && (
        <Notice>
          <p>{t(`why.${whyNot(question.needsProfessional, ownAnswer)}`)}</p>
        </Notice>
      )}
      {mayApprove && (
        <ActionForm action={review} locale={locale} texts={texts} className="grid gap-4">
          <input type="hidden" name="questionId" value={question.id} />
          <input type="hidden" name="seen" value={question.lastEvent} />
          <PassageRows
            language={question.language}
            texts={{
              open: own('passages.open'),
              lead: own('passages.lead'),
              add: own('passages.add'),
              select: own('passages.select'),
              quote: own('passages.quote'),
              comment: own('passages.comment'),
              remove: own('passages.remove'),
            }}
          />
          <FormTextArea
            name="comment"
            label={t('answer.comment', { who: answer.displayName })}
            hint={own('commentHint')}
            rows={4}
            className="min-h-28"
          />
          <p className="max-w-text text-sm text-ink-soft">{t('answer.lead')}</p>
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="intent" value="approve" pendingText={t('sending')}>
              {t('answer.approve')}
            </SubmitButton>
            <SubmitButton name="intent" value="sendBack" variant="quiet" pendingText={t('sending')}>
              {t('answer.sendBack')}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  );
}

function whyNot(needsProfessional: boolean, ownAnswer: boolean) {
  if (ownAnswer) return 'own';
  return needsProfessional ? 'professional' : 'other';
}

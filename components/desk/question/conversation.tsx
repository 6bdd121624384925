import { AnswerReply } from '#components/questions/answer-reply.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { OWN_EDGE } from '#components/thread/own-head.tsx';
import type { DeskAnswer } from '#lib/desk/desk-answer.ts';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import { inLocale } from '#lib/i18n/localised.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { AskerFeedback } from '../frame/asker-feedback.tsx';
import { Moment } from '../frame/moment.tsx';
import { Comments } from './comments.tsx';

/** What the asker can read already, and what they wrote back, in the order of time. */
export async function Conversation({
  locale,
  question,
}: {
  locale: Locale;
  question: DeskQuestion;
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  if (question.conversation.length === 0) return null;
  return (
    <section aria-label={t('conversation')} className="grid gap-4">
      {question.conversation.map((turn) =>
        'answer' in turn ? (
          <Answered
            key={turn.answer.id}
            locale={locale}
            answer={turn.answer}
            language={question.language}
          />
        ) : (
          <article
            key={turn.message.id}
            className={`border border-line bg-surface p-5 sm:ml-12 ${OWN_EDGE}`}
          >
            <h2 className="text-base">
              {t('followUp')} <Moment locale={locale} at={turn.message.at} />
            </h2>
            <div lang={question.language} data-quotable className="mt-2">
              <Paragraphs text={turn.message.body} />
            </div>
          </article>
        ),
      )}
    </section>
  );
}

function Answered({
  locale,
  answer,
  language,
}: {
  locale: Locale;
  answer: DeskAnswer;
  language: string;
}) {
  if (!answer.approvedAt) return null;
  return (
    <div lang={language}>
      <AnswerReply
        id={`answer-${answer.id}`}
        locale={locale}
        body={answer.body}
        date={answer.approvedAt}
        answererName={answer.displayName}
        role={answer.role}
        answererTitle={answer.title && inLocale(answer.title, locale)}
        organisationName={inLocale(answer.organisationName, locale)}
      >
        {answer.comments.length > 0 && (
          <div className="mt-5">
            <Comments locale={locale} comments={answer.comments} language={language} />
          </div>
        )}
        {answer.feedback && (
          <div className="mt-5 border-t border-line pt-4">
            <AskerFeedback locale={locale} feedback={answer.feedback} language={language} />
          </div>
        )}
      </AnswerReply>
    </div>
  );
}

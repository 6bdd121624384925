import { AnswerReply } from '#components/questions/answer-reply.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { Card } from '#components/ui/card.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThreadEntry } from '#lib/thread/thread.ts';
import type { FormState } from '#lib/web/form-state.ts';
import { FeedbackForm } from './feedback-form.tsx';
import { OWN_EDGE, OwnHead } from './own-head.tsx';

/** Where an answer stands on the page. */
export const answerId = ({ id }: { id: string }) => `answer-${id}`;

/** Answers and the asker's own messages, in the order they were written. */
export async function ThreadEntries({
  locale,
  language,
  entries,
  feedback,
}: {
  locale: Locale;
  language: string;
  entries: ThreadEntry[];
  /** Takes what the asker says of an answer. */
  feedback: (state: FormState, form: FormData) => Promise<FormState>;
}) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  return entries.map((entry) =>
    entry.kind === 'answer' ? (
      <AnswerReply
        key={entry.id}
        id={answerId(entry)}
        locale={locale}
        body={entry.body}
        language={language}
        date={entry.at}
        role={entry.role}
        answererName={entry.displayName}
        answererTitle={entry.title?.[locale]}
        organisationName={entry.organisationName[locale]}
      >
        <div className="mt-6 grid gap-2 border-t border-line pt-5">
          <FeedbackForm locale={locale} language={language} answer={entry} action={feedback} />
        </div>
      </AnswerReply>
    ) : (
      <Card
        key={entry.id}
        as="article"
        className={`p-[clamp(18px,3.4vw,34px)] sm:ml-12 ${OWN_EDGE}`}
      >
        <OwnHead locale={locale} title={t('followUp.mine')} date={entry.at} />
        <div lang={language} className="mt-5">
          <Paragraphs text={entry.body} />
        </div>
      </Card>
    ),
  );
}

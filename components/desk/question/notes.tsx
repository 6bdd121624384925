import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { FormFold } from '#components/forms/form-fold.tsx';
import { SubmitButton } from '#components/forms/submit-button.tsx';
import type { Note } from '#lib/consult/consultation.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';
import { Moment } from '../frame/moment.tsx';

const edges = {
  note: 'border-line',
  request: 'border-heather',
  concern: 'border-alert',
  settled: 'border-pine',
};

/** What the people of the desk have said among themselves of a question, in the order of time. */
export async function Notes({
  notes,
  support,
  ...basics
}: FormBasics & { notes: Note[]; support: FormAction }) {
  const { locale } = basics;
  const t = await getTranslations({ locale, namespace: 'deskConsult.notes' });
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="notes" className="mt-3 grid gap-3 text-sm">
      <h3 id="notes" className="font-sans text-base font-bold">
        {t('title')}
      </h3>
      <ol className="grid gap-3">
        {notes.map(({ id, kind, text, who, to, at, mine, answers }) => (
          <li key={id} className={`border-l-3 pl-3 ${edges[kind]}`}>
            <p>
              <b>{answers ? t('answered', { who, to: answers }) : t(`kind.${kind}`, { who })}</b>{' '}
              <span className="text-ink-soft">
                <Moment locale={locale} at={at} />
              </span>
            </p>
            <p dir="auto" className="whitespace-pre-line">
              {text}
            </p>
            {to.length > 0 && !answers && (
              <p className="text-ink-soft">
                {t('to', { names: to.map((name) => `@${name}`).join(', ') })}
              </p>
            )}
            {kind === 'request' && !mine && <Reply {...basics} noteId={id} support={support} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

async function Reply({
  locale,
  texts,
  question,
  noteId,
  support,
}: FormBasics & { noteId: string; support: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'deskConsult' });
  return (
    <ActionForm action={support} locale={locale} texts={texts}>
      <FormFold label={t('reply.open')}>
        <input type="hidden" name="questionId" value={question.id} />
        <input type="hidden" name="noteId" value={noteId} />
        <FormTextArea
          id={`reply-${noteId}`}
          name="reply"
          label={t('reply.label')}
          rows={3}
          className="min-h-24"
        />
        <div>
          <SubmitButton variant="quiet" pendingText={t('sending')}>
            {t('reply.send')}
          </SubmitButton>
        </div>
      </FormFold>
    </ActionForm>
  );
}

import { WatchWords } from '#components/keys/watch-words.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { promisedDate } from '#lib/i18n/promised-date.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { WAITING } from '#lib/questions/schema.ts';
import type { Thread } from '#lib/thread/thread.ts';
import { PROPOSAL } from './proposal.tsx';
import { promiseWords, stateOf } from './state-of.ts';
import { answerId } from './thread-entries.tsx';

/** Where the question is now, in words, with the promised date while it waits. */
export async function ThreadState({
  locale,
  thread,
  late,
}: {
  locale: Locale;
  thread: Thread;
  late: boolean; // the promised day has passed
}) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  const reasons = await getTranslations({ locale, namespace: 'reasons' });
  const state = stateOf(thread);
  const newest = thread.entries.findLast(({ kind }) => kind === 'answer');
  const answered = state === 'answered' ? newest : undefined;
  return (
    <div className="grid gap-4">
      <h1>{t('heading')}</h1>
      <Notice tone={state === 'answered' ? 'info' : 'warm'} title={t(`states.${state}`)}>
        <WatchWords locale={locale} watch={thread.watch} />
        {WAITING.includes(thread.status) && (
          <p>
            {t.rich(promiseWords(thread, late), {
              date: () => <strong>{promisedDate(locale, thread.promisedOn)}</strong>,
            })}
          </p>
        )}
        {WAITING.includes(thread.status) && thread.promisedAnew && (
          <>
            <p>{t(thread.promisedAnew.why ? 'promiseAnew.why' : 'promiseAnew.rests')}</p>
            {thread.promisedAnew.why && <Paragraphs text={thread.promisedAnew.why} />}
          </>
        )}
        {(answered || thread.proposal) && (
          <p className="flex flex-wrap gap-x-6">
            {answered && (
              <a href={`#${answerId(answered)}`} className="inline-flex min-h-11 items-center">
                {t('toAnswer')}
              </a>
            )}
            {thread.proposal && (
              <a href={`#${PROPOSAL}`} className="inline-flex min-h-11 items-center">
                {t('proposal.heading')}
              </a>
            )}
          </p>
        )}
        {state === 'expired' && (
          <p className="mt-2">
            <ButtonLink variant="quiet" href={pathFor(locale, 'ask')}>
              {t('followUp.again')}
            </ButtonLink>
          </p>
        )}
        {thread.decline && (
          <>
            <p className="text-sm text-ink-soft">{t('decline.heading')}</p>
            <p className="font-semibold">{reasons(thread.decline.reason)}</p>
            <div lang={thread.language}>
              <Paragraphs text={thread.decline.text} />
            </div>
          </>
        )}
      </Notice>
    </div>
  );
}

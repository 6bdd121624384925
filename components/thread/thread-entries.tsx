import { getTranslations } from 'next-intl/server';
import { AnswerReply } from '#components/questions/answer-reply.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { Card } from '#components/ui/card.tsx';
import { Day } from '#components/ui/day.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import type { ThreadEntry } from '#lib/questions/thread.ts';

/** Answers and the asker's own messages, in the order they were written. */
export async function ThreadEntries({
  locale,
  language,
  entries,
}: {
  locale: Locale;
  language: string;
  entries: ThreadEntry[];
}) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  return entries.map((entry) =>
    entry.kind === 'answer' ? (
      <AnswerReply
        key={entry.id}
        locale={locale}
        body={entry.body}
        date={entry.at}
        role={entry.role === 'volunteer' ? 'volunteer' : 'professional'}
        answererName={entry.displayName}
        answererTitle={entry.title?.[locale]}
        organisationName={entry.organisationName[locale]}
      />
    ) : (
      <Card key={entry.id} as="article" tone="apricot" className="p-6 sm:ml-10">
        <p className="text-sm text-ink-soft">
          {t('followUp.mine')} · <Day locale={locale} date={entry.at} />
        </p>
        <div lang={language} className="mt-2">
          <Paragraphs text={entry.body} />
        </div>
      </Card>
    ),
  );
}

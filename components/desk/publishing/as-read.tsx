import { AnswerReply } from '#components/questions/answer-reply.tsx';
import { FollowUpLetter } from '#components/questions/follow-up-letter.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { ThemeChip } from '#components/questions/theme-chip.tsx';
import { Card } from '#components/ui/card.tsx';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import { inLocale } from '#lib/i18n/localised.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Outgoing } from '#lib/publishing/outgoing.ts';
import { AGE_BANDS } from '#lib/questions/schema.ts';

export async function AsRead({
  locale,
  question,
  outgoing,
}: {
  locale: Locale;
  question: DeskQuestion;
  outgoing: Outgoing;
}) {
  const t = await getTranslations({ locale, namespace: 'deskPublic.read' });
  const ask = await getTranslations({ locale, namespace: 'ask' });
  const language = question.language === locale ? undefined : question.language;
  const age = AGE_BANDS.find((band) => band === outgoing.ageBand);
  const handle = `${question.id}-${outgoing.slug}`;
  return (
    <div className="min-w-0 rounded-card border border-line">
      <p className="border-b border-line px-4 py-2.5 text-sm break-all">
        <span className="sr-only">{t('address')} </span>
        {pathFor(question.language, 'question', { handle: question.id })}
        <wbr />
        <b>{handle.slice(question.id.length)}</b>
      </p>
      <div className="grid gap-5 p-3 sm:p-6">
        <Card as="article" className="grid gap-3 p-5">
          <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
            <ThemeChip name={inLocale(question.themeName, locale)} />
            <span>{age ? t('askerAge', { age: ask(`ages.${age}`) }) : t('asker')}</span>
          </p>
          <h2 lang={language} dir="auto" className="text-2xl">
            {outgoing.title}
          </h2>
          <div lang={language}>
            <Paragraphs text={outgoing.body} />
          </div>
        </Card>
        {outgoing.parts.map((part) => {
          if (part.kind === 'followUp')
            return (
              <FollowUpLetter key={part.id} locale={locale} body={part.body} language={language} />
            );
          const answer = question.answers.find(({ id }) => id === part.id);
          if (!answer) return null;
          return (
            <AnswerReply
              key={part.id}
              id={`answer-${part.id}`}
              locale={locale}
              heading="h3"
              body={part.body}
              date={answer.approvedAt ?? question.receivedAt}
              answererName={answer.displayName}
              role={answer.role}
              answererTitle={answer.title && inLocale(answer.title, locale)}
              organisationName={inLocale(answer.organisationName, locale)}
              language={language}
            />
          );
        })}
      </div>
    </div>
  );
}

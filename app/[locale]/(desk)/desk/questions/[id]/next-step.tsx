import { AnswerEditor } from '#components/desk/answer-editor.tsx';
import { AnswerPreview } from '#components/desk/answer-preview.tsx';
import { Decline } from '#components/desk/decline.tsx';
import { Review } from '#components/desk/review.tsx';
import { RiskChange } from '#components/desk/risk-change.tsx';
import { StandStill } from '#components/desk/stand-still.tsx';
import { Triage } from '#components/desk/triage.tsx';
import { copyKey } from '#lib/answers/copy-key.ts';
import type { Member } from '#lib/auth/actor.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Load } from '#lib/members/room.ts';
import type { DeskQuestion } from '#lib/questions/desk-question.ts';
import {
  acceptAction,
  approveAction,
  declineAction,
  sendBackAction,
  setRiskAction,
  writeAction,
} from './actions.ts';
import { PassingOn } from './passing-on.tsx';
import { Publishing } from './publishing.tsx';
import { Taking } from './taking.tsx';

/** The forms for what this member may do next with the question, and words where there is nothing. */
export async function NextStep({
  locale,
  member,
  question,
  load,
  today,
  preview,
}: {
  locale: Locale;
  member: Member;
  question: DeskQuestion;
  load: Load;
  today: Date;
  preview: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'desk' });
  const basics = { locale, question, texts: await formTexts(locale) };
  const may = (move: DeskQuestion['moves'][number]) => question.moves.includes(move);
  const { status } = question.facts;
  const ownAnswer = question.facts.author?.accountId === member.accountId;
  const { publication } = question;
  const draft = question.answers.find(({ mine, state }) => mine && state === 'draft');
  return (
    <>
      {may('accept') && <Triage {...basics} accept={acceptAction} />}
      {may('claim') && <Taking locale={locale} member={member} question={question} load={load} />}
      {may('submit') &&
        (preview && draft ? (
          <AnswerPreview {...basics} draft={draft} today={today} write={writeAction} />
        ) : (
          <AnswerEditor {...basics} copyKey={copyKey(member, question.id)} write={writeAction} />
        ))}
      <PassingOn locale={locale} member={member} question={question} />
      {status === 'in_review' && (
        <Review
          {...basics}
          approve={approveAction}
          sendBack={sendBackAction}
          ownAnswer={ownAnswer}
        />
      )}
      {question.mayPublish && <Publishing {...basics} member={member} />}
      <StandStill locale={locale} question={question} />
      <RiskChange {...basics} change={setRiskAction} />
      {may('decline') && <Decline {...basics} decline={declineAction} />}
      {publication && question.facts.visibility === 'public' && (
        <a
          href={pathFor(locale, 'question', { handle: `${question.id}-${publication.slug}` })}
          className="inline-flex min-h-11 items-center justify-self-start"
        >
          {t('seePublic')}
        </a>
      )}
    </>
  );
}

import { AskToAnswer } from '#components/desk/deeds/ask-to-answer.tsx';
import { Correct } from '#components/desk/deeds/correct.tsx';
import { Decline } from '#components/desk/deeds/decline.tsx';
import { PromiseAnew } from '#components/desk/deeds/promise-anew.tsx';
import { Review } from '#components/desk/deeds/review.tsx';
import { RiskChange } from '#components/desk/deeds/risk-change.tsx';
import { Triage } from '#components/desk/deeds/triage.tsx';
import { AnswerEditor } from '#components/desk/editor/answer-editor.tsx';
import { AnswerPreview } from '#components/desk/editor/answer-preview.tsx';
import { StandStill } from '#components/desk/question/stand-still.tsx';
import type { Member } from '#lib/actor.ts';
import { changesBetween } from '#lib/answers/changes.ts';
import { copyKey } from '#lib/answers/copy-key.ts';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import type { StepReads } from '#lib/desk/question-at-desk.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { newId } from '#lib/id.ts';
import type { Load } from '#lib/members/room.ts';
import { publishedThemes } from '#lib/themes/published.ts';
import { askToAnswerAction, promiseAnewAction } from '../../actions.ts';
import {
  acceptAction,
  correctAction,
  declineAction,
  reviewAction,
  setRiskAction,
  writeAction,
} from './actions.ts';
import { PassingOn } from './passing-on.tsx';
import { PublicCard } from './public-card.tsx';
import { Taking } from './taking.tsx';

function changesSinceRead({ answers }: DeskQuestion) {
  const revisions = answers.find(({ state }) => state === 'submitted')?.revisions ?? [];
  const [before, now] = revisions.slice(-2);
  return before && now ? changesBetween(before.body, now.body) : null;
}

export async function NextStep({
  locale,
  member,
  question,
  step,
  load,
  today,
  preview,
}: {
  locale: Locale;
  member: Member;
  question: DeskQuestion;
  step: StepReads;
  load: Load;
  today: Date;
  preview: boolean;
}) {
  const basics = { locale, question, texts: await formTexts(locale) };
  const may = (move: DeskQuestion['moves'][number]) => question.moves.includes(move);
  const { status } = question.facts;
  const ownAnswer = question.facts.author?.accountId === member.accountId;
  const { sampled } = step;
  const draft = question.answers.find(({ mine, state }) => mine && state === 'draft');
  return (
    <>
      {may('accept') && <Triage {...basics} marks={step.marks} accept={acceptAction} />}
      {step.claim && <Taking locale={locale} question={question} claim={step.claim} load={load} />}
      {may('submit') &&
        (preview && draft ? (
          <AnswerPreview
            {...basics}
            draft={draft}
            today={today}
            sampled={sampled}
            write={writeAction}
          />
        ) : (
          <AnswerEditor
            {...basics}
            copyKey={copyKey(member, question.id)}
            pageId={newId()}
            sampled={sampled}
            write={writeAction}
          />
        ))}
      <PassingOn locale={locale} question={question} to={step.handOverTo} />
      {status === 'in_review' && (
        <Review
          {...basics}
          changes={changesSinceRead(question)}
          review={reviewAction}
          ownAnswer={ownAnswer}
        />
      )}
      <PublicCard locale={locale} question={question} version={step.publicVersion} />
      <StandStill locale={locale} question={question} />
      <RiskChange {...basics} change={setRiskAction} />
      <AskToAnswer
        locale={locale}
        texts={basics.texts}
        questionId={question.id}
        askable={step.askable}
        ask={askToAnswerAction}
      />
      {question.mayPromiseAnew && question.promisedOn < today && (
        <PromiseAnew
          locale={locale}
          texts={basics.texts}
          questionId={question.id}
          promise={promiseAnewAction}
        />
      )}
      {question.mayCorrect && (
        <Correct {...basics} themes={await publishedThemes()} correct={correctAction} />
      )}
      {may('decline') && <Decline {...basics} decline={declineAction} />}
    </>
  );
}

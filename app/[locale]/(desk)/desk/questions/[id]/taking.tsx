import { Claim } from '#components/desk/deeds/claim.tsx';
import { hoursOf } from '#lib/claims/schema.ts';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import type { StepReads } from '#lib/desk/question-at-desk.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { hasOneMore, type Load, roomIn } from '#lib/members/room.ts';
import { claimAction } from './actions.ts';

export async function Taking({
  locale,
  question,
  claim,
  load,
}: {
  locale: Locale;
  question: DeskQuestion;
  claim: NonNullable<StepReads['claim']>;
  load: Load;
}) {
  const { own, usual } = claim.hours;
  return (
    <Claim
      locale={locale}
      question={question}
      texts={await formTexts(locale)}
      claim={claimAction}
      load={load}
      room={roomIn(load)}
      hours={hoursOf(own ?? usual, question.facts.risk)}
      writers={claim.writers}
      anyway={question.mayTakeAnyway && hasOneMore(load)}
    />
  );
}

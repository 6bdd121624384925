import { Claim } from '#components/desk/deeds/claim.tsx';
import type { Member } from '#lib/actor.ts';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { type Load, roomIn } from '#lib/members/room.ts';
import { claimHoursHere } from '#lib/organisations/set-claim-hours.ts';
import { colleaguesOfMine } from '#lib/passing-on/hand-over.ts';
import { claimAction } from './actions.ts';

/** Taking the question from the pool. */
export async function Taking({
  locale,
  member,
  question,
  load,
}: {
  locale: Locale;
  member: Member;
  question: DeskQuestion;
  load: Load;
}) {
  const { own, usual } = await claimHoursHere(member);
  const writes = member.languages.includes(question.language);
  return (
    <Claim
      locale={locale}
      question={question}
      texts={await formTexts(locale)}
      claim={claimAction}
      load={load}
      room={roomIn(load)}
      hours={own ?? usual}
      writers={writes ? null : await colleaguesOfMine(member, question.id)}
    />
  );
}

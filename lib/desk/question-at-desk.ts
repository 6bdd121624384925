import type { Member } from '../actor.ts';
import { membershipsOf } from '../auth/load-member.ts';
import { reading } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { ownWords } from '../organisations/own-words.ts';
import { reviewRate } from '../organisations/review-rate.ts';
import { claimHoursHere } from '../organisations/set-claim-hours.ts';
import { whoCouldAnswer } from '../passing-on/ask-to-answer.ts';
import { colleaguesOfMine } from '../passing-on/hand-over.ts';
import { firstMarks } from '../triage/first-marks.ts';
import { type DeskQuestion, deskQuestion } from './desk-question.ts';
import { inboxOf } from './inbox.ts';
import { publicVersionOf } from './public-version.ts';
import { questionStanding } from './question-standing.ts';
import { readersOf } from './readers.ts';

/** What the forms of a question need beside it, each where this member may send it. */
export type StepReads = Awaited<ReturnType<typeof stepOf>>;

/**
 * A question at a member's desk with what stands beside it: `beside` lines a section of their inbox.
 * How it stands is read first: what happens meanwhile is told, at worst twice. @throws DomainError not_found
 */
export function questionAtDesk(
  actor: Member,
  { questionId, beside }: { questionId: QuestionId; beside: number },
) {
  return reading(actor, async () => {
    const standing = await questionStanding(actor, questionId);
    const question = await deskQuestion(actor, questionId);
    return {
      standing,
      question,
      step: await stepOf(actor, question),
      inbox: await inboxOf(actor, {}, beside),
      words: await ownWords(actor, question.language),
      readers: await readersOf(actor, question.facts),
      memberships: await membershipsOf(actor),
    };
  });
}

async function stepOf(actor: Member, question: DeskQuestion) {
  const may = (move: DeskQuestion['moves'][number]) => question.moves.includes(move);
  const writes = actor.languages.includes(question.language);
  const colleagues = () => colleaguesOfMine(actor, question.id);
  const passesOn = may('offerHandOver') && !may('declineHandOver');
  return {
    sampled: may('deliver') && (await reviewRate(actor)) < 100,
    claim: may('claim')
      ? { hours: await claimHoursHere(actor), writers: writes ? null : await colleagues() }
      : null,
    askable: question.mayAskToAnswer ? await askable(actor, question) : [],
    handOverTo: passesOn ? await colleagues() : null,
    publicVersion: Object.values(question.publicDeeds).includes(true)
      ? await publicVersionOf(actor, question.id)
      : null,
    marks: may('accept') ? await firstMarks(question) : null,
  };
}

function askable(actor: Member, { facts: { risk }, language }: DeskQuestion) {
  return reading(actor, (tx) => whoCouldAnswer(tx, actor, { risk, language }));
}

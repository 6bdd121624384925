import type { Actor } from '../actor.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { EventKind } from '../events/event-kinds.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { stagesOf, stagesSelect } from '../members/stages.ts';
import { tellMember } from '../members/tell-member.ts';
import { findQuestion } from './facts.ts';
import { QUESTION_NOTICES } from './notice-kinds.ts';
import { mayCarryRisk, type QuestionFacts } from './policy.ts';
import { move } from './transitions.ts';

type Change = {
  questionId: QuestionId;
  risk: number;
  event: EventKind<'question'>; // as which it stands in the log
  why?: string; // in the words of whoever weighed it
  passedOnBy?: Actor; // in whose name it goes back to the pool; usually who changes it
};

/**
 * Sets a question's risk, writes down that it was, and brings who has the question into step with it: too heavy
 * for whoever holds it, it goes back to the pool, also from review. What they wrote is a draft again, for the next
 * one to go on from and for them to read; they are told, and not blamed. Whom it is offered to must be able to
 * carry it. Who is called is for the caller to say, as not every change calls.
 */
export async function changeRisk(
  tx: Tx,
  actor: Actor,
  { questionId, risk, event, why, passedOnBy = actor }: Change,
): Promise<void> {
  await tx.question.update({ where: { id: questionId }, data: { risk } });
  await recordEvent(tx, actor, event, { questionId, reason: String(risk), words: why });
  await passOn(tx, passedOnBy, questionId);
}

async function passOn(tx: Tx, actor: Actor, questionId: QuestionId): Promise<void> {
  const { facts } = await findQuestion(tx, actor, questionId);
  if (!facts.holder) return;
  if (mayCarryRisk(facts.holder, facts.risk)) await takeBackOffer(tx, facts);
  else await toThePool(tx, actor, facts);
}

/** Takes a question from its holder, for whom it is too heavy: the draft stays theirs to read, and they are told. */
export async function toThePool(tx: Tx, actor: Actor, facts: QuestionFacts): Promise<void> {
  const { id: questionId, claimedBy: memberId } = facts;
  if (!memberId) return;
  await move(tx, actor, facts, 'passOn');
  await tx.claim.deleteMany({ where: { questionId } });
  await tx.answer.updateMany({
    where: { questionId, memberId, approvedAt: null },
    data: { submittedAt: null, passedOnAt: clock.now() },
  });
  await tellMember(tx, QUESTION_NOTICES.passed_on, { memberId, questionId });
}

async function takeBackOffer(tx: Tx, { id: questionId, risk, offeredTo }: QuestionFacts) {
  if (!offeredTo) return;
  const asked = await tx.member.findUniqueOrThrow({
    where: { id: offeredTo },
    select: stagesSelect,
  });
  if (mayCarryRisk({ stages: stagesOf(asked) }, risk)) return;
  await tx.claim.update({ where: { questionId }, data: { offeredToId: null } });
}

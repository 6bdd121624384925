import type { Member } from '../actor.ts';
import { giveClaim } from '../claims/claim-question.ts';
import { weighVerdicts } from '../classifier/weigh-verdicts.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { Verdict } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';
import { type AnswerId, newId, type QuestionId } from '../id.ts';
import { tellMember } from '../members/tell-member.ts';
import { type FactsRow, findQuestion } from '../questions/facts.ts';
import { isTooHeavyFor, type QuestionFacts } from '../questions/policy.ts';
import { move } from '../questions/transitions.ts';
import { vaultOf } from '../sealing/vault.ts';
import { closeAnswer } from './close-answer.ts';
import { ANSWER_NOTICES } from './notice-kinds.ts';
import { sealPassages } from './passages.ts';
import type { Passage } from './schema.ts';

/** Words of a second person to the author: of the whole, and of passages in it. */
type Words = { comment?: string; passages?: readonly Passage[] };

/**
 * A second person sends the answer back to its author with a comment; the author's claim runs anew.
 * @throws DomainError not_found, own_answer, needs_professional, not_allowed, conflict
 */
export function sendBackAnswer(
  actor: Member,
  input: Words & { questionId: QuestionId; comment: string; seen?: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findForReview(tx, actor, input);
    await move(tx, actor, facts, 'sendBack');
    const answerId = await recordReview(tx, actor, row, 'sent_back', input);
    await tx.answer.update({ where: { id: answerId }, data: { submittedAt: null } });
    if (!facts.claimedBy) throw new DomainError('conflict');
    await giveClaim(tx, facts.id, facts.claimedBy);
    const { id: questionId, claimedBy: memberId } = facts;
    await tellMember(tx, ANSWER_NOTICES.sent_back, { memberId, questionId });
  });
}

/**
 * A second person approves the answer: from now on the asker can read it. A word for its author alone may
 * go along. `seen` is the last event they knew of: nothing newer is approved unread.
 * @throws DomainError not_found, own_answer, needs_professional, not_allowed, conflict
 */
export function approveAnswer(
  actor: Member,
  input: Words & { questionId: QuestionId; seen?: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findForReview(tx, actor, input);
    await move(tx, actor, facts, 'approve');
    const answerId = await recordReview(tx, actor, row, 'approved', input);
    await tx.answer.update({ where: { id: answerId }, data: { approvedAt: clock.now() } });
    await closeAnswer(tx, facts.id, answerId);
    await weighVerdicts(tx, facts.id, { risk: facts.risk });
  });
}

async function findForReview(
  tx: Tx,
  actor: Member,
  { questionId, seen }: { questionId: QuestionId; seen?: string },
) {
  const found = await findQuestion(tx, actor, questionId);
  refuseWithReason(actor, found.facts);
  if (seen && seen !== (await lastEvent(tx, questionId))) throw new DomainError('conflict');
  return found;
}

async function lastEvent(tx: Tx, questionId: QuestionId): Promise<string> {
  const { id } = await tx.event.findFirstOrThrow({
    where: { questionId },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  return String(id);
}

// move() would refuse these too, but a reviewer deserves to hear why.
function refuseWithReason(actor: Member, facts: QuestionFacts): void {
  if (facts.author?.accountId === actor.accountId) throw new DomainError('own_answer');
  if (isTooHeavyFor(actor, facts)) throw new DomainError('needs_professional');
}

async function recordReview(
  tx: Tx,
  actor: Member,
  row: FactsRow,
  verdict: Verdict,
  { comment, passages = [] }: Words,
): Promise<AnswerId> {
  const answer = row.answers.find(({ submittedAt, approvedAt }) => submittedAt && !approvedAt);
  if (!answer) throw new DomainError('conflict');
  const revision = await tx.answerRevision.findFirstOrThrow({
    where: { answerId: answer.id },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  const id = newId();
  const vault = vaultOf(row);
  await tx.review.create({
    data: {
      id,
      answerId: answer.id,
      revisionId: revision.id,
      reviewerId: actor.id,
      verdict,
      sealedComment: comment ? vault.seal(comment, 'reviewComment', id) : null,
      sealedPassages: passages.length > 0 ? sealPassages(vault, id, passages) : null,
      createdAt: clock.now(),
    },
  });
  return answer.id;
}

import type { Actor } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { DomainError } from '../errors.ts';
import type { QuestionId } from '../id.ts';
import { isAway, presenceSelect } from '../members/absence.ts';
import { mayHoldQuestions } from '../members/policy.ts';
import { stagesBefore, stagesOf, stagesSelect } from '../members/stages.ts';
import { holdQuestion } from './hold-question.ts';
import type { QuestionFacts } from './policy.ts';
import { visibleTo } from './visibility.ts';

/** What every rule about a question is decided from. */
export const factsSelect = {
  id: true,
  status: true,
  closedReason: true,
  visibility: true,
  audience: true,
  risk: true,
  urgent: true,
  themeId: true,
  language: true,
  dataKey: true,
  claim: {
    select: {
      memberId: true,
      offeredToId: true,
      member: {
        select: { ...presenceSelect, organisationId: true, accountId: true, ...stagesSelect },
      },
    },
  },
  publicVersion: {
    select: {
      state: true,
      hiddenReason: true,
      hiddenBy: { select: { accountId: true } },
      passedBy: { select: { accountId: true } },
      editors: { select: { member: { select: { accountId: true } } } },
    },
  },
  answers: {
    select: {
      id: true,
      memberId: true,
      submittedAt: true,
      approvedAt: true,
      member: { select: { accountId: true, ...stagesSelect } },
    },
  },
} satisfies Prisma.QuestionSelect;

export type FactsRow = Prisma.QuestionGetPayload<{ select: typeof factsSelect }>;

/** The facts of a stored question. */
export function factsOf(row: FactsRow): QuestionFacts {
  const waiting = row.answers.find((answer) => answer.submittedAt && !answer.approvedAt);
  return {
    id: row.id,
    status: row.status,
    declined: row.closedReason === 'declined',
    visibility: row.visibility,
    audience: row.audience,
    risk: row.risk,
    urgent: row.urgent,
    themeId: row.themeId,
    claimedBy: row.claim?.memberId ?? null,
    holder: row.claim && holderOf(row.claim.member),
    offeredTo: row.claim?.offeredToId ?? null,
    version: row.publicVersion && {
      state: row.publicVersion.state,
      editorAccountIds: row.publicVersion.editors.map(({ member }) => member.accountId),
      hidden: row.publicVersion.hiddenReason !== null,
      hiddenBy: row.publicVersion.hiddenBy?.accountId ?? null,
      passedBy: row.publicVersion.passedBy?.accountId ?? null,
    },
    author: waiting
      ? { accountId: waiting.member.accountId, stages: stagesBefore(waiting.member) }
      : null,
    answererAccountIds: row.answers
      .filter((answer) => answer.approvedAt)
      .map((answer) => answer.member.accountId),
  };
}

/** Who has a question. Whoever rests from answering is as far away as on a break. */
function holderOf(member: NonNullable<FactsRow['claim']>['member']): QuestionFacts['holder'] {
  const { organisationId, accountId } = member;
  const stages = stagesOf(member);
  const away = isAway(member) || !mayHoldQuestions({ stages });
  return { organisationId, accountId, stages, away };
}

/**
 * A question that exists for this actor, with its facts, held until the transaction ends, so that what is
 * decided from them is still so when it is written. @throws DomainError not_found
 */
export function findQuestion(
  tx: Tx,
  actor: Actor,
  questionId: QuestionId,
): Promise<{ row: FactsRow; facts: QuestionFacts }> {
  return findAmong(tx, questionId, visibleTo(actor));
}

/** The same among those that `where` lets through. @throws DomainError not_found */
export async function findAmong(
  tx: Tx,
  questionId: QuestionId,
  where: Prisma.QuestionWhereInput,
): Promise<{ row: FactsRow; facts: QuestionFacts }> {
  await holdQuestion(tx, questionId);
  return readAmong(tx, questionId, where);
}

/** The same for whoever decides nothing from it: nobody waits for them. @throws DomainError not_found */
export function readQuestion(
  tx: Tx,
  actor: Actor,
  questionId: QuestionId,
): Promise<{ row: FactsRow; facts: QuestionFacts }> {
  return readAmong(tx, questionId, visibleTo(actor));
}

async function readAmong(
  tx: Tx,
  questionId: QuestionId,
  where: Prisma.QuestionWhereInput,
): Promise<{ row: FactsRow; facts: QuestionFacts }> {
  const row = await tx.question.findFirst({
    where: { AND: [{ id: questionId }, where] },
    select: factsSelect,
  });
  if (!row) throw new DomainError('not_found');
  return { row, facts: factsOf(row) };
}

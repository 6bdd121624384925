import type { Member } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { AnswerId, MemberId } from '../id.ts';
import { type FactsRow, factsSelect } from '../questions/facts.ts';
import { type Vault, vaultOf } from '../sealing/vault.ts';
import { draftOf, storeDraft } from './save-draft.ts';

/** What somebody wrote of an answer before the question left their hands. */
export type LeftDraft = { id: AnswerId; who: string; body: string; at: Date };

export const leftSelect = {
  ...factsSelect.answers.select,
  sealedBody: true,
  updatedAt: true,
  member: { select: { ...factsSelect.answers.select.member.select, displayName: true } },
} satisfies Prisma.AnswerSelect;

type Row = Prisma.AnswerGetPayload<{ select: typeof leftSelect }>;

/**
 * What others left of the answer to be written now, newest first: a draft goes with its question. For its
 * holder alone; what belonged to an earlier answer is left out.
 */
export function leftDrafts(answers: readonly Row[], actor: Member, vault: Vault): LeftDraft[] {
  const answered = Math.max(...answers.map(({ approvedAt }) => Number(approvedAt)), 0);
  return answers
    .filter(({ submittedAt, approvedAt }) => !submittedAt && !approvedAt)
    .filter(({ memberId, updatedAt }) => memberId !== actor.id && Number(updatedAt) > answered)
    .sort((one, other) => Number(other.updatedAt) - Number(one.updatedAt))
    .map(({ id, sealedBody, updatedAt, member }) => ({
      id,
      who: member.displayName,
      body: vault.open(sealedBody, 'answerBody', id),
      at: updatedAt,
    }))
    .filter(({ body }) => body.trim() !== '');
}

/** Reads what was left of the answer to a question that is held. */
export async function readLeft(tx: Tx, actor: Member, row: FactsRow): Promise<LeftDraft[]> {
  const answers = await tx.answer.findMany({ where: { questionId: row.id }, select: leftSelect });
  return leftDrafts(answers, actor, vaultOf(row));
}

/** Copies the draft of the one before to the new holder, unless they have begun something of their own. */
export async function carryDraft(
  tx: Tx,
  actor: Member,
  row: FactsRow,
  from: { memberId: MemberId | null },
): Promise<void> {
  const theirs = draftOf(row, from.memberId);
  if (draftOf(row, actor.id) || !theirs) return;
  const left = (await readLeft(tx, actor, row)).find(({ id }) => id === theirs.id);
  if (left) await storeDraft(tx, actor, row, { body: left.body });
}

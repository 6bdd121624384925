import type { Member } from '../actor.ts';
import { keepClaim } from '../claims/claim-question.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError, type OtherText } from '../errors.ts';
import { type AnswerId, newId, type QuestionId } from '../id.ts';
import { type FactsRow, findQuestion } from '../questions/facts.ts';
import { mayWrite, refusalFor } from '../questions/policy.ts';
import { vaultOf } from '../sealing/vault.ts';
import { isWorthKeeping, keepVersion } from './draft-versions.ts';

/** A text that somebody wrote, and where their tab stands: what it leaves out it does not know. */
export type Written = {
  questionId: QuestionId;
  body: string;
  base?: number; // the number of the draft it began from
  save?: string; // the id of this save
  earlier?: readonly string[]; // of those that this tab sent before, heard of or not
};

/** What came of saving: the number of the draft now, or the text from another window that stands there. */
export type Saved = { number: number; other: null } | { number: null; other: OtherText };

/**
 * Keeps what an answerer has written so far; their claim runs anew. Where another window has saved another
 * text since `base`, that one stays, this one becomes a version, and the caller is told. What the same tab
 * sent before is no other text, though its answer was lost on the way.
 * @throws DomainError not_found, not_allowed (somebody else's question), conflict (not being written)
 */
export function saveDraft(actor: Member, input: Written): Promise<Saved> {
  return withActor(actor, async (tx) => {
    const row = await findHeld(tx, actor, input.questionId);
    return keepDraft(tx, actor, row, input);
  });
}

/** The same for a question that is held already. Where nothing is written, nothing is begun. */
export async function keepDraft(
  tx: Tx,
  actor: Member,
  row: FactsRow,
  written: Parameters<typeof storeDraft>[3],
): Promise<Saved> {
  if (written.body === '' && !draftOf(row, actor.id)) return { number: 0, other: null };
  const { answerId: _, ...saved } = await storeDraft(tx, actor, row, written);
  return saved;
}

/** What somebody has written of an answer that is not out yet. */
export function draftOf({ answers }: FactsRow, writer: string | null) {
  return answers.find(({ memberId, approvedAt }) => memberId === writer && !approvedAt);
}

/**
 * A question whose answer the member is writing; their claim runs anew.
 * @throws DomainError not_found, not_allowed (somebody else's), professional_only, conflict (not being written)
 */
export async function findHeld(tx: Tx, actor: Member, questionId: QuestionId): Promise<FactsRow> {
  const { row, facts } = await findQuestion(tx, actor, questionId);
  if (!mayWrite(actor, facts)) throw new DomainError(refusalFor(actor, facts));
  if (facts.status !== 'claimed') throw new DomainError('conflict');
  await keepClaim(tx, questionId);
  return row;
}

/** Writes the member's unapproved answer. The text before becomes a version at times, always with `keepOld`. */
export async function storeDraft(
  tx: Tx,
  actor: Member,
  row: FactsRow,
  {
    body,
    base,
    save = null,
    earlier = [],
    keepOld = false,
  }: Omit<Written, 'questionId' | 'save'> & { save?: string | null; keepOld?: boolean },
): Promise<Saved & { answerId: AnswerId }> {
  const vault = vaultOf(row);
  const mine = draftOf(row, actor.id);
  const now = clock.now();
  if (!mine) {
    const id = newId<AnswerId>();
    const sealedBody = vault.seal(body, 'answerBody', id);
    const times = { createdAt: now, updatedAt: now };
    const data = { id, questionId: row.id, memberId: actor.id, sealedBody };
    await tx.answer.create({ data: { ...data, ...times, draftNumber: 1, draftSave: save } });
    return { answerId: id, number: 1, other: null };
  }
  const { id, sealedBody, draftNumber, draftSave } = await tx.answer.findUniqueOrThrow({
    where: { id: mine.id },
    select: { id: true, sealedBody: true, draftNumber: true, draftSave: true },
  });
  const standing = vault.open(sealedBody, 'answerBody', id);
  if (standing === body) return { answerId: id, number: draftNumber, other: null };
  const own = draftSave !== null && earlier.includes(draftSave);
  if (base !== undefined && base !== draftNumber && !own && standing.trim() !== '') {
    await keepVersion(tx, vault, id, standing);
    await keepVersion(tx, vault, id, body);
    return { answerId: id, number: null, other: { number: draftNumber, body: standing } };
  }
  if (keepOld || (await isWorthKeeping(tx, id, { from: standing, to: body }))) {
    await keepVersion(tx, vault, id, standing);
  }
  const number = draftNumber + 1;
  await tx.answer.update({
    where: { id },
    data: {
      sealedBody: vault.seal(body, 'answerBody', id),
      updatedAt: now,
      draftNumber: number,
      draftSave: save,
    },
  });
  return { answerId: id, number, other: null };
}

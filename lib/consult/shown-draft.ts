import type { Member } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { FactsRow } from '../questions/facts.ts';
import { vaultOf } from '../sealing/vault.ts';

/** The draft of whoever asked a colleague for support: as it stands when that one reads it. */
export type ShownDraft = { who: string; body: string; at: Date };

/** What a member is shown of an answer that is being written, as its writer has asked them; null: nothing. */
export async function shownDraft(tx: Tx, actor: Member, row: FactsRow): Promise<ShownDraft | null> {
  const memberId = row.claim?.memberId;
  if (row.status !== 'claimed' || !memberId || memberId === actor.id) return null;
  const asked = await tx.staffNote.findFirst({
    where: {
      questionId: row.id,
      memberId,
      kind: 'request',
      mentions: { some: { memberId: actor.id } },
    },
    select: { id: true },
  });
  if (!asked) return null;
  const draft = await tx.answer.findFirst({
    where: { questionId: row.id, memberId, submittedAt: null, approvedAt: null },
    select: {
      id: true,
      sealedBody: true,
      updatedAt: true,
      member: { select: { displayName: true } },
    },
  });
  if (!draft) return null;
  const { id, sealedBody, updatedAt: at, member } = draft;
  const body = vaultOf(row).open(sealedBody, 'answerBody', id);
  return body.trim() === '' ? null : { who: member.displayName, body, at };
}

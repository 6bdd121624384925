import type { Member } from '../actor.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { NoteKind } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';
import { announce } from '../events/announce.ts';
import type { EventKind } from '../events/event-kinds.ts';
import { recordEvent } from '../events/record-event.ts';
import { type MemberId, newId, type QuestionId } from '../id.ts';
import { tellMember } from '../members/tell-member.ts';
import { type FactsRow, findQuestion } from '../questions/facts.ts';
import { mayConsult, type QuestionFacts } from '../questions/policy.ts';
import { vaultOf } from '../sealing/vault.ts';
import { CONSULT_EVENTS } from './event-kinds.ts';
import { CONSULT_NOTICES } from './notice-kinds.ts';

/** A question that a member may talk about with colleagues. @throws DomainError not_found, not_allowed */
export async function findToConsult(
  tx: Tx,
  actor: Member,
  questionId: QuestionId,
): Promise<{ row: FactsRow; facts: QuestionFacts }> {
  const found = await findQuestion(tx, actor, questionId);
  if (!mayConsult(actor, found.facts)) throw new DomainError('not_allowed');
  return found;
}

// What is in the record of the question too; a plain note is a word among colleagues and decides nothing.
const RECORDED: Record<NoteKind, EventKind<'question'> | null> = {
  note: null,
  request: CONSULT_EVENTS.support_asked,
  concern: CONSULT_EVENTS.concern_raised,
  settled: CONSULT_EVENTS.concern_settled,
};

/** Writes a note at the desk; those it is meant for find it there and hear of it (tellMember). */
export async function writeNote(
  tx: Tx,
  actor: Member,
  row: FactsRow,
  note: { kind: NoteKind; text: string; to?: readonly MemberId[]; replyToId?: string },
): Promise<void> {
  const id = newId();
  await tx.staffNote.create({
    data: {
      id,
      questionId: row.id,
      memberId: actor.id,
      kind: note.kind,
      replyToId: note.replyToId,
      sealedBody: vaultOf(row).seal(note.text, 'staffNote', id),
      createdAt: clock.now(),
    },
  });
  const data = (note.to ?? []).map((memberId) => ({ noteId: id, memberId }));
  await tx.staffMention.createMany({ data });
  await announce(tx, actor, { kind: 'note', questionId: row.id });
  const recorded = RECORDED[note.kind];
  if (recorded) await recordEvent(tx, actor, recorded, { questionId: row.id });
  if (note.kind === 'concern') return; // its mail waits for nobody's morning (alertColleagues)
  const told = note.kind === 'request' ? CONSULT_NOTICES.wants_support : CONSULT_NOTICES.mention;
  for (const { memberId } of data) {
    await tellMember(tx, told, { memberId, questionId: row.id });
  }
}

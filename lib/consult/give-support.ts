import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { CONSULT_EVENTS } from './event-kinds.ts';
import { findToConsult, writeNote } from './write-note.ts';

/** Answers a request for support. @throws DomainError not_found, not_allowed (also one's own request) */
export function giveSupport(
  actor: Member,
  input: { questionId: QuestionId; noteId: string; text: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row } = await findToConsult(tx, actor, input.questionId);
    const request = await tx.staffNote.findFirst({
      where: { id: input.noteId, questionId: row.id, kind: 'request' },
      select: { id: true, memberId: true },
    });
    if (!request) throw new DomainError('not_found');
    if (request.memberId === actor.id) throw new DomainError('not_allowed');
    const { id: replyToId, memberId } = request;
    await writeNote(tx, actor, row, { kind: 'note', text: input.text, to: [memberId], replyToId });
    await recordEvent(tx, actor, CONSULT_EVENTS.support_given, { questionId: row.id });
  });
}

import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { QuestionId } from '../id.ts';
import { tellMember } from '../members/tell-member.ts';
import { findQuestion } from '../questions/facts.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';
import { PUBLISHING_NOTICES } from './notice-kinds.ts';
import { mayEditPublic, mayPublish } from './policy.ts';
import { moveVersion } from './version-moves.ts';

/** The second person gives a public version back to its editors. @throws DomainError not_found, not_allowed */
export function sendBackVersion(
  actor: Member,
  { questionId, words }: { questionId: QuestionId; words: string },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, questionId);
    if (!mayPublish(actor, facts)) throw new DomainError('not_allowed');
    await moveVersion(tx, questionId, 'sendBack');
    await recordEvent(tx, actor, PUBLISHING_EVENTS.public_version_sent_back, { questionId, words });
    const editors = await tx.publicVersionEditor.findMany({
      where: { questionId, member: { leftAt: null } },
      select: { memberId: true },
    });
    for (const { memberId } of editors)
      await tellMember(tx, PUBLISHING_NOTICES.public_version_sent_back, { memberId, questionId });
  });
}

/**
 * An editor takes a public version back that waits for a second person or its asker, to write on.
 * @throws DomainError not_found, not_allowed, conflict (it is out, or being written)
 */
export function takeBackVersion(
  actor: Member,
  { questionId }: { questionId: QuestionId },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, questionId);
    if (!mayEditPublic(actor, facts)) throw new DomainError('not_allowed');
    await moveVersion(tx, questionId, 'takeBack');
    await tx.question.update({ where: { id: questionId }, data: { proposedAt: null } });
    await recordEvent(tx, actor, PUBLISHING_EVENTS.public_version_taken_back, { questionId });
  });
}

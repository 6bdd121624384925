import type { Member } from '../actor.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { MemberId, QuestionId } from '../id.ts';
import type { Colleague } from '../members/colleague.ts';
import { tellMember } from '../members/tell-member.ts';
import { QUESTION_EVENTS } from '../questions/event-kinds.ts';
import { findAmong } from '../questions/facts.ts';
import { mayAskToAnswer } from '../questions/policy.ts';
import { colleaguesFor } from './hand-over.ts';
import { PASSING_ON_NOTICES } from './notice-kinds.ts';

/** Who of a member's organisation could be asked to answer a question of the pool now. */
export function whoCouldAnswer(
  tx: Tx,
  actor: Member,
  question: { risk: number; language: string },
): Promise<Colleague[]> {
  const { risk, language } = question;
  return colleaguesFor(tx, actor.organisationId, { risk, language, holderAccountId: undefined });
}

/**
 * Asks a colleague by name to answer a question that waits: it stands on their desk, and they hear of it. They
 * may leave it. @throws DomainError not_found, not_allowed, full (they cannot take it)
 */
export function askToAnswer(
  actor: Member,
  { questionId, memberId }: { questionId: QuestionId; memberId: MemberId },
): Promise<void> {
  return withActor(actor, async (tx) => {
    const among = { themeId: { in: actor.themeIds } };
    const { row, facts } = await findAmong(tx, questionId, among);
    if (!mayAskToAnswer(actor, facts)) throw new DomainError('not_allowed');
    const { risk } = facts;
    const could = await whoCouldAnswer(tx, actor, { risk, language: row.language });
    const asked = could.find(({ id }) => id === memberId);
    if (!asked) throw new DomainError('full');
    await tx.answerRequest.createMany({
      data: [{ questionId, memberId, askedAt: clock.now() }],
      skipDuplicates: true,
    });
    const words = asked.displayName;
    await recordEvent(tx, actor, QUESTION_EVENTS.answer_asked, { questionId, words });
    await tellMember(tx, PASSING_ON_NOTICES.asked_to_answer, { memberId, questionId });
  });
}

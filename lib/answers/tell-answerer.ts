import type { Asker } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { keptMoment } from '../events/kept-moment.ts';
import { recordEvent } from '../events/record-event.ts';
import { findQuestion } from '../questions/facts.ts';
import { vaultOf } from '../sealing/vault.ts';
import { ANSWER_EVENTS } from './event-kinds.ts';
import type { FeedbackInput } from './schema.ts';

/** Whether an answer helped; the last word counts. @throws DomainError not_found, invalid (not theirs to read) */
export function tellAnswerer(actor: Asker, input: FeedbackInput): Promise<void> {
  return withActor(actor, async (tx) => {
    const { row, facts } = await findQuestion(tx, actor, actor.questionId);
    const answer = row.answers.find(({ id, approvedAt }) => id === input.answerId && approvedAt);
    if (!answer) throw new DomainError('invalid');
    const said = {
      helped: input.helped,
      sealedWord: input.word ? vaultOf(row).seal(input.word, 'feedbackWord', answer.id) : null,
      createdAt: keptMoment(actor),
    };
    await tx.feedback.upsert({
      where: { answerId: answer.id },
      create: { answerId: answer.id, ...said },
      update: said,
    });
    await recordEvent(tx, actor, ANSWER_EVENTS.feedback, { questionId: facts.id });
  });
}

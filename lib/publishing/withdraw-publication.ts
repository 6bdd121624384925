import type { Actor, Asker } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import { purge } from '../kept/purge.ts';
import { tagsOfQuestion } from '../kept/tags.ts';
import { findQuestion } from '../questions/facts.ts';
import type { QuestionFacts } from '../questions/policy.ts';
import { forgetQuestion } from '../search/index/forget-question.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';

/**
 * The asker withdraws the public version: its texts are deleted, its address stays taken and says so.
 * @throws DomainError not_found, conflict (it is not public)
 */
export function withdrawPublication(actor: Asker): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, actor.questionId);
    if (facts.visibility !== 'public') throw new DomainError('conflict');
    await unpublish(tx, actor, facts);
  });
}

/** Takes a public question off every page; does nothing to one that is not public. */
async function unpublish(tx: Tx, actor: Actor, facts: QuestionFacts): Promise<void> {
  if (facts.visibility !== 'public') return;
  await forgetQuestion(tx, facts.id);
  await tx.publication.deleteMany({ where: { questionId: facts.id } });
  await tx.question.update({
    where: { id: facts.id },
    data: {
      visibility: 'hidden',
      sealedPublicDraft: null,
      proposedAt: null,
      sealedChangeWish: null,
    },
  });
  await purge(tx, tagsOfQuestion(facts.id));
  await recordEvent(tx, actor, PUBLISHING_EVENTS.publication_withdrawn, { questionId: facts.id });
}

import { z } from 'zod';
import type { Asker, Visitor } from '../actor.ts';
import { clock, DAY } from '../clock.ts';
import { reading, type Tx, withActor } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { idFields } from '../id-fields.ts';
import { purge } from '../kept/purge.ts';
import { tagsOfQuestion } from '../kept/tags-of-question.ts';
import { uncountListed } from '../listed/count-listed.ts';
import { findQuestion } from '../questions/facts.ts';
import { openToken, sealToken } from '../sealing/token.ts';
import { masterKeys } from '../sealing/vault.ts';
import { forgetQuestion } from '../search/forget-question.ts';

/** The asker deletes the question and everything that belongs to it. @throws DomainError not_found */
export function deleteQuestion(actor: Asker): Promise<void> {
  return withActor(actor, async (tx) => {
    const { facts } = await findQuestion(tx, actor, actor.questionId);
    await eraseQuestions(tx, [facts]);
  });
}

/**
 * What the form for deleting takes along: with the question its session goes too, and whoever pressed twice, or
 * had it deleted on another device, is still to hear that it is gone.
 */
export function deletionPass(actor: Asker): string {
  const until = new Date(clock.now().getTime() + DAY);
  return sealToken(masterKeys(), 'delete question', { questionId: actor.questionId }, until);
}

/** Whether the question of such a form is gone. */
export async function isDeleted(actor: Visitor, pass: string): Promise<boolean> {
  const token = openToken(masterKeys(), 'delete question', pass, clock.now());
  const { data } = z.object({ questionId: idFields.question }).safeParse(token);
  if (!data) return false;
  const left = await reading(actor, (tx) => tx.question.count({ where: { id: data.questionId } }));
  return left === 0;
}

/** Deletes questions with all that is theirs. A public one's address stays taken: search engines hear 410. */
export async function eraseQuestions(
  tx: Tx,
  questions: { id: QuestionId; visibility: string }[],
): Promise<void> {
  const wasPublic = questions.filter(({ visibility }) => visibility !== 'private');
  await tx.goneAddress.createMany({ data: wasPublic.map(({ id }) => ({ questionId: id })) });
  for (const { id, visibility } of questions) {
    if (visibility !== 'public') continue;
    await forgetQuestion(tx, id);
    await uncountListed(tx, id);
    await purge(tx, await tagsOfQuestion(tx, id));
  }
  // All else goes with it (onDelete: Cascade).
  await tx.question.deleteMany({ where: { id: { in: questions.map(({ id }) => id) } } });
}

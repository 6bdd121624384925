import { sealedTexts } from '../asking/sealed-texts.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { backgroundSchema } from '../questions/schema.ts';
import { newVault } from '../sealing/vault.ts';

/**
 * Puts the public version in the place of what the asker and the answerers wrote, under a new key:
 * the old key is gone, and with it messages, drafts, comments, alarms and every sealed word. The thread goes
 * on from what everybody can read.
 */
export async function replaceOriginal(tx: Tx, questionId: QuestionId): Promise<void> {
  const publication = await tx.publication.findUnique({
    where: { questionId },
    select: {
      title: true,
      body: true,
      ageBand: true,
      answers: { select: { answerId: true, body: true } },
      followUps: { select: { messageId: true, body: true } },
    },
  });
  if (!publication) return;
  const { vault, wrapped } = newVault(questionId);
  const { title, body, ageBand } = publication;
  const shown = { title, body, ...backgroundSchema.parse({ ageBand, aboutWhom: null }) };
  const ofAnswers = { answer: { questionId } };
  const published = publication.answers.map(({ answerId }) => answerId);
  await tx.answer.deleteMany({ where: { questionId, id: { notIn: published } } });
  await tx.answerDraft.deleteMany({ where: { answer: { questionId } } });
  await tx.answerRevision.deleteMany({ where: ofAnswers });
  await tx.feedback.updateMany({ where: ofAnswers, data: { sealedWord: null } });
  const shownMessages = publication.followUps.map(({ messageId }) => messageId);
  await tx.original.deleteMany({ where: { questionId } });
  await tx.threadMessage.deleteMany({ where: { questionId, id: { notIn: shownMessages } } });
  await tx.publicVersion.deleteMany({ where: { questionId } });
  await tx.staffNote.deleteMany({ where: { questionId } });
  await tx.safetyConcern.deleteMany({ where: { questionId } });
  await tx.alarm.deleteMany({ where: { questionId } });
  await tx.noticeChannel.deleteMany({ where: { questionId } });
  await tx.event.updateMany({ where: { questionId }, data: { sealedText: null } });
  for (const answer of publication.answers) {
    await tx.answer.update({
      where: { id: answer.answerId },
      data: { sealedBody: vault.seal(answer.body, 'answerBody', answer.answerId) },
    });
  }
  for (const { messageId: id, body } of publication.followUps) {
    const sealedBody = vault.seal(body, 'threadMessage', id);
    await tx.threadMessage.updateMany({ where: { id, questionId }, data: { sealedBody } });
  }
  await tx.question.update({
    where: { id: questionId },
    data: {
      dataKey: wrapped,
      ...sealedTexts(vault, questionId, shown),
      sealedPublicDraft: null,
      proposedAt: null,
      sealedChangeWish: null,
      sealedDeclineText: null,
      originalReplacedAt: clock.now(),
    },
  });
}

import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { FILLING } from '../sealing/padding.ts';
import { vaultOf } from '../sealing/vault.ts';

/** Seals anew what askers wrote when texts were filled up to other lengths. @returns how many questions */
export async function fillSealed(tx: Tx, most: number): Promise<number> {
  const rows = await tx.$queryRaw<{ id: QuestionId }[]>`
    SELECT id FROM questions WHERE filling < ${FILLING} LIMIT ${most} FOR UPDATE SKIP LOCKED`;
  for (const { id } of rows) await fillTexts(tx, id);
  return rows.length;
}

async function fillTexts(tx: Tx, id: QuestionId): Promise<void> {
  const row = await tx.question.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      dataKey: true,
      sealedTitle: true,
      sealedBody: true,
      sealedBackground: true,
      sealedChangeWish: true,
      sealedDeclineText: true,
      messages: { select: { id: true, sealedBody: true } },
      noticeChannels: { select: { id: true, sealedAddress: true } },
      answers: { select: { feedback: { select: { answerId: true, sealedWord: true } } } },
    },
  });
  const vault = vaultOf(row);
  type Own = 'questionBackground' | 'changeWish' | 'declineText';
  const anew = (sealed: Uint8Array | null, place: Own) =>
    sealed && vault.seal(vault.open(sealed, place, id), place, id);
  await tx.question.update({
    where: { id },
    data: {
      filling: FILLING,
      sealedTitle: vault.seal(
        vault.open(row.sealedTitle, 'questionTitle', id),
        'questionTitle',
        id,
      ),
      sealedBody: vault.seal(vault.open(row.sealedBody, 'questionBody', id), 'questionBody', id),
      sealedBackground: anew(row.sealedBackground, 'questionBackground'),
      sealedChangeWish: anew(row.sealedChangeWish, 'changeWish'),
      sealedDeclineText: anew(row.sealedDeclineText, 'declineText'),
    },
  });
  for (const message of row.messages) {
    const text = vault.open(message.sealedBody, 'threadMessage', message.id);
    const sealedBody = vault.seal(text, 'threadMessage', message.id);
    await tx.threadMessage.update({ where: { id: message.id }, data: { sealedBody } });
  }
  for (const channel of row.noticeChannels) {
    const text = vault.open(channel.sealedAddress, 'noticeAddress', channel.id);
    const sealedAddress = vault.seal(text, 'noticeAddress', channel.id);
    await tx.noticeChannel.update({ where: { id: channel.id }, data: { sealedAddress } });
  }
  for (const { feedback } of row.answers) {
    if (!feedback?.sealedWord) continue;
    const { answerId } = feedback;
    const word = vault.open(feedback.sealedWord, 'feedbackWord', answerId);
    const sealedWord = vault.seal(word, 'feedbackWord', answerId);
    await tx.feedback.update({ where: { answerId }, data: { sealedWord } });
  }
}

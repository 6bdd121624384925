import type { Tx } from '../db/client.ts';
import { questionsOfSameKey } from '../keys/held-questions.ts';
import { vaultOf } from '../sealing/vault.ts';

const own = { question: { select: { id: true, dataKey: true } } } as const;

/** Forgets an address wherever the key of its question has it: whoever wants no more notices wants none of them. */
export async function forgetWay(tx: Tx, channelId: string): Promise<void> {
  const channel = await tx.noticeChannel.findUnique({ where: { id: channelId }, include: own });
  if (!channel) return;
  const { kind, questionId } = channel;
  const questions = await questionsOfSameKey(tx, { kind: 'asker', questionId });
  const ways = await tx.noticeChannel.findMany({
    where: { kind, questionId: { in: questions } },
    include: own,
  });
  const addressOf = ({ id, question, sealedAddress }: (typeof ways)[number]) =>
    vaultOf(question).open(sealedAddress, 'noticeAddress', id);
  const same = ways.filter((way) => addressOf(way) === addressOf(channel)).map(({ id }) => id);
  await tx.noticeChannel.deleteMany({ where: { id: { in: [channelId, ...same] } } });
}

import type { Asker } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../id.ts';
import { questionsOfSameKey } from '../keys/held-questions.ts';
import { vaultOf } from '../sealing/vault.ts';

/** Ways to hear of one question: an address and a few devices. */
export const MOST_CHANNELS = 4;

/** Whoever hears of what their key opens hears of one more question too: each keeps the address on its own. */
export async function carryNotices(tx: Tx, { questionId, kind }: Asker): Promise<void> {
  const others = await questionsOfSameKey(tx, { kind, questionId });
  const channels = await tx.noticeChannel.findMany({
    where: { questionId: { in: others } },
    orderBy: { id: 'asc' },
    include: { question: { select: { id: true, dataKey: true } } },
  });
  const ways = new Map(
    channels.map(({ id, question, sealedAddress, ...way }) => {
      const address = vaultOf(question).open(sealedAddress, 'noticeAddress', id);
      return [`${way.kind} ${address}`, { kind: way.kind, locale: way.locale, address }] as const;
    }),
  );
  if (ways.size === 0) return;
  const own = await tx.question.findUniqueOrThrow({
    where: { id: questionId },
    select: { id: true, dataKey: true, events: { orderBy: { id: 'desc' }, take: 1 } },
  });
  for (const { address, ...way } of [...ways.values()].slice(0, MOST_CHANNELS)) {
    const id = newId();
    await tx.noticeChannel.create({
      data: {
        ...way,
        id,
        questionId,
        sealedAddress: vaultOf(own).seal(address, 'noticeAddress', id),
        toldEventId: own.events[0]?.id ?? 0n,
      },
    });
  }
}

import { SYSTEM } from '../actor.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DEFAULT_LOCALE, isLocale } from '../i18n/routing.ts';
import type { QuestionId } from '../id.ts';
import type { Jobs } from '../jobs/queue.ts';
import { NEWS } from '../record/event-kinds.ts';
import { vaultOf } from '../sealing/vault.ts';
import { sendNoticeMail } from './notice-mail.ts';
import { subscriptionSchema } from './schema.ts';
import { sendPush } from './send-push.ts';

/** An address that took nothing this time. */
class NotDelivered extends Error {
  override name = 'NotDelivered';
}

/**
 * Tells an asker once that there is something new to read, with no word of what. At least once. Then forgets the
 * address of a closed question. @throws NotDelivered or what the mail server says, for another try
 */
export async function sendNotice({ channelId }: Jobs['notice']): Promise<void> {
  const channel = await withActor(SYSTEM, (tx) => withNews(tx, channelId));
  if (!channel) return;
  const outcome = channel.newest ? await deliver(channel) : 'told';
  if (outcome === 'failed') throw new NotDelivered();
  await withActor(SYSTEM, (tx) => settle(tx, channel, outcome));
}

/** The address is taken for wrong and forgotten. */
export async function giveUpNotice({ channelId }: Jobs['notice']): Promise<void> {
  await withActor(SYSTEM, (tx) => tx.noticeChannel.deleteMany({ where: { id: channelId } }));
}

type Channel = NonNullable<Awaited<ReturnType<typeof withNews>>>;

async function withNews(tx: Tx, channelId: string) {
  const channel = await tx.noticeChannel.findUnique({
    where: { id: channelId },
    include: { question: { select: { id: true, dataKey: true, status: true } } },
  });
  return channel && { ...channel, newest: await newestFor(tx, channel) };
}

/** The last event that this channel has not told of; null where there is no news. */
async function newestFor(
  tx: Tx,
  { questionId, toldEventId }: { questionId: QuestionId; toldEventId: bigint },
): Promise<bigint | null> {
  const { _max } = await tx.event.aggregate({
    where: { questionId, id: { gt: toldEventId }, kind: { in: [...NEWS] } },
    _max: { id: true },
  });
  return _max.id;
}

async function deliver(channel: Channel): Promise<'told' | 'failed' | 'gone'> {
  const vault = vaultOf(channel.question);
  const address = vault.open(channel.sealedAddress, 'noticeAddress', channel.id);
  const locale = isLocale(channel.locale) ? channel.locale : DEFAULT_LOCALE;
  if (channel.kind === 'push') {
    return sendPush(subscriptionSchema.parse(JSON.parse(address)), locale);
  }
  await sendNoticeMail(address, channel.id, locale);
  return 'told';
}

/** A closed question needs no address once its asker has been told that it is closed. */
async function settle(tx: Tx, channel: Channel, outcome: 'told' | 'gone'): Promise<void> {
  const { id, questionId, newest, question } = channel;
  const toldEventId = newest ?? channel.toldEventId;
  const more = await newestFor(tx, { questionId, toldEventId });
  if (outcome === 'gone' || (question.status === 'closed' && !more)) {
    await tx.noticeChannel.deleteMany({ where: { id } });
  } else {
    await tx.noticeChannel.updateMany({ where: { id }, data: { toldEventId } });
  }
}

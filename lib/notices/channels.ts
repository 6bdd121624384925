import type { Asker } from '../actor.ts';
import { reading, type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { Locale } from '../i18n/routing.ts';
import { newId } from '../id.ts';
import { findQuestion, readQuestion } from '../questions/facts.ts';
import { vaultOf } from '../sealing/vault.ts';
import { isPushService } from './push-services.ts';
import type { ChannelKind, Subscription } from './schema.ts';

const MOST_CHANNELS = 4; // an address and a few devices

/** A way in which the asker hears of news; of an address only so much that they know it again. */
export type NoticeChannel = { id: string; kind: ChannelKind; shown: string | null };

/** The ways the asker has chosen. @throws DomainError not_found */
export function noticeChannels(actor: Asker): Promise<NoticeChannel[]> {
  return reading(actor, async (tx) => {
    const { row } = await readQuestion(tx, actor, actor.questionId);
    const channels = await tx.noticeChannel.findMany({
      where: { questionId: row.id },
      orderBy: [{ kind: 'asc' }, { id: 'asc' }],
      select: { id: true, kind: true, sealedAddress: true },
    });
    const vault = vaultOf(row);
    return channels.map(({ id, kind, sealedAddress }) => ({
      id,
      kind,
      shown: kind === 'email' ? masked(vault.open(sealedAddress, 'noticeAddress', id)) : null,
    }));
  });
}

/** Notices to an e-mail address; an earlier one goes. @throws DomainError not_found, conflict (closed) */
export function addEmail(actor: Asker, email: string, locale: Locale): Promise<void> {
  return withActor(actor, async (tx) => {
    await findQuestion(tx, actor, actor.questionId);
    await tx.noticeChannel.deleteMany({ where: { questionId: actor.questionId, kind: 'email' } });
    await add(tx, actor, { kind: 'email', address: email, locale });
  });
}

/**
 * Notices to this browser. @throws DomainError not_found, conflict (the question is closed), invalid (no push
 * service that we know), enough (as many ways as there may be)
 */
export async function addPush(
  actor: Asker,
  subscription: Subscription,
  locale: Locale,
): Promise<void> {
  if (!isPushService(subscription.endpoint)) throw new DomainError('invalid');
  await withActor(actor, (tx) =>
    add(tx, actor, { kind: 'push', address: JSON.stringify(subscription), locale }),
  );
}

/** Forgets one way, address and all. @throws DomainError not_found */
export function removeChannel(actor: Asker, input: { channelId: string }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { questionId } = actor;
    const { count } = await tx.noticeChannel.deleteMany({
      where: { id: input.channelId, questionId },
    });
    if (count === 0) throw new DomainError('not_found');
  });
}

async function add(
  tx: Tx,
  actor: Asker,
  { kind, address, locale }: { kind: ChannelKind; address: string; locale: Locale },
): Promise<void> {
  const { row, facts } = await findQuestion(tx, actor, actor.questionId);
  if (facts.status === 'closed') throw new DomainError('conflict');
  const questionId = facts.id;
  if ((await tx.noticeChannel.count({ where: { questionId } })) >= MOST_CHANNELS) {
    throw new DomainError('enough');
  }
  const { _max } = await tx.event.aggregate({ where: { questionId }, _max: { id: true } });
  const id = newId();
  await tx.noticeChannel.create({
    data: {
      id,
      questionId,
      kind,
      locale,
      sealedAddress: vaultOf(row).seal(address, 'noticeAddress', id),
      toldEventId: _max.id ?? 0n,
    },
  });
}

function masked(email: string): string {
  const [name = '', host = ''] = email.split('@');
  return `${name.slice(0, 1)}…@${host}`;
}

import type { Asker } from '../actor.ts';
import { MOST_CHANNELS } from '../asking/carry-notices.ts';
import { reading, type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { Locale } from '../i18n/routing.ts';
import { newId } from '../id.ts';
import { questionsOfSameKey } from '../keys/held-questions.ts';
import { type FactsRow, findQuestion, readQuestion } from '../questions/facts.ts';
import { vaultOf } from '../sealing/vault.ts';
import { forgetWay } from './forget-way.ts';
import { isPushService } from './push-services.ts';
import type { ChannelKind, Subscription } from './schema.ts';

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

/**
 * Notices to an e-mail address of whatever the key of a question opens; an earlier one goes. @throws DomainError
 * not_found, conflict (closed)
 */
export function addEmail(actor: Asker, email: string, locale: Locale): Promise<void> {
  return withActor(actor, async (tx) => {
    const questions = await openWithSameKey(tx, actor);
    const ids = questions.map(({ id }) => id);
    await tx.noticeChannel.deleteMany({ where: { questionId: { in: ids }, kind: 'email' } });
    await add(tx, actor, questions, { kind: 'email', address: email, locale });
  });
}

/**
 * Notices to this browser of whatever the key of a question opens. @throws DomainError not_found, conflict (the question is closed), invalid (no push
 * service that we know), enough (as many ways as there may be)
 */
export async function addPush(
  actor: Asker,
  subscription: Subscription,
  locale: Locale,
): Promise<void> {
  if (!isPushService(subscription.endpoint)) throw new DomainError('invalid');
  const address = JSON.stringify(subscription);
  await withActor(actor, async (tx) => {
    await add(tx, actor, await openWithSameKey(tx, actor), { kind: 'push', address, locale });
  });
}

/** Forgets one way, address and all, with whatever the key opens. @throws DomainError not_found */
export function removeChannel(actor: Asker, input: { channelId: string }): Promise<void> {
  return withActor(actor, async (tx) => {
    const { channelId } = input;
    const { questionId } = actor;
    if ((await tx.noticeChannel.count({ where: { id: channelId, questionId } })) === 0) {
      throw new DomainError('not_found');
    }
    await forgetWay(tx, channelId);
  });
}

type Openable = Pick<FactsRow, 'id' | 'dataKey'>;

/** An asker's question and the others of its key that are not closed, each held. */
async function openWithSameKey(tx: Tx, actor: Asker): Promise<Openable[]> {
  const open: Openable[] = [];
  for (const questionId of await questionsOfSameKey(tx, actor)) {
    const { row, facts } = await findQuestion(tx, { ...actor, questionId }, questionId);
    if (facts.status !== 'closed') open.push(row);
  }
  if (open.length === 0) await findQuestion(tx, actor, actor.questionId); // it may be gone
  if (!open.some(({ id }) => id === actor.questionId)) throw new DomainError('conflict');
  return open;
}

type Way = { kind: ChannelKind; address: string; locale: Locale };

async function add(tx: Tx, actor: Asker, questions: Openable[], way: Way): Promise<void> {
  for (const row of questions) {
    const full = (await tx.noticeChannel.count({ where: { questionId: row.id } })) >= MOST_CHANNELS;
    if (full && row.id === actor.questionId) throw new DomainError('enough');
    if (!full) await addTo(tx, row, way);
  }
}

async function addTo(tx: Tx, row: Openable, { kind, address, locale }: Way): Promise<void> {
  const questionId = row.id;
  const { _max } = await tx.event.aggregate({ where: { questionId }, _max: { id: true } });
  const id = newId();
  const sealedAddress = vaultOf(row).seal(address, 'noticeAddress', id);
  const toldEventId = _max.id ?? 0n;
  await tx.noticeChannel.create({
    data: { id, questionId, kind, locale, sealedAddress, toldEventId },
  });
}

function masked(email: string): string {
  const [name = '', host = ''] = email.split('@');
  return `${name.slice(0, 1)}…@${host}`;
}

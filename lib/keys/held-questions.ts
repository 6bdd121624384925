import type { Asker, Visitor } from '../actor.ts';
import { reading, type Tx, withActor } from '../db/client.ts';
import type { KeyId, QuestionId } from '../id.ts';

/** A question among those of a key, and how many of its answers its holder has been shown. */
export type HeldQuestion = { questionId: QuestionId; seen: number };

/** The questions that a key holds, the newest first. */
export async function questionsOfKey(tx: Tx, keyId: KeyId): Promise<HeldQuestion[]> {
  const holds = await tx.keyHold.findMany({
    where: { keyId, questionId: { not: null } },
    orderBy: [{ question: { receivedAt: 'desc' } }, { targetId: 'asc' }],
    select: { questionId: true, seen: true },
  });
  return holds.flatMap(({ questionId, seen }) => (questionId ? [{ questionId, seen }] : []));
}

/** The same for whoever has the key open. */
export function heldBy(actor: Visitor, keyId: KeyId): Promise<HeldQuestion[]> {
  return reading(actor, (tx) => questionsOfKey(tx, keyId));
}

/** The questions of the same key, an asker's own among them, in the order in which they are to be held. */
export async function questionsOfSameKey(tx: Tx, actor: Asker): Promise<QuestionId[]> {
  const own = await tx.keyHold.findUnique({
    where: { questionId: actor.questionId },
    select: { keyId: true },
  });
  const held = own ? await questionsOfKey(tx, own.keyId) : [];
  return held.map(({ questionId }) => questionId).sort();
}

/** Whether the key of a question holds anything else. */
export function holdsMore(actor: Asker): Promise<boolean> {
  const { questionId } = actor;
  const besides = {
    key: { holds: { some: { questionId } } },
    NOT: { kind: 'question', targetId: questionId },
  };
  return reading(actor, async (tx) => (await tx.keyHold.count({ where: besides })) > 0);
}

/** Remembers how many answers an asker has been shown, and never when. */
export async function noteSeen(actor: Asker, answers: number): Promise<void> {
  const { questionId } = actor;
  const where = { questionId, seen: { lt: answers } };
  if ((await reading(actor, (tx) => tx.keyHold.count({ where }))) === 0) return;
  await withActor(actor, (tx) => tx.keyHold.updateMany({ where, data: { seen: answers } }));
}

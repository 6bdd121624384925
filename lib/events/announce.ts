import type { Actor } from '../actor.ts';
import { CHANNEL, type Message, payloadOf } from '../db/channel.ts';
import type { Tx } from '../db/client.ts';

/**
 * Tells every process that somebody did something to a question, once the transaction is committed:
 * which question and who, and nothing of what.
 */
export async function announce(
  tx: Tx,
  actor: Actor,
  { kind, questionId }: { kind: Exclude<Message['kind'], 'purge'>; questionId: string },
): Promise<void> {
  const ids = [questionId, ...(actor.kind === 'member' ? [actor.id] : [])];
  await tx.$executeRaw`SELECT pg_notify(${CHANNEL}, ${payloadOf({ kind, ids })})`;
}

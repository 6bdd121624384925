import type { Tx } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { type KeyId, newId, type QuestionId } from '../id.ts';
import type { HeldKind } from './held-kinds.ts';

/** Something new that a key is to open. */
type Thing =
  | { kind: 'question'; id: QuestionId }
  | { kind: Exclude<HeldKind, 'question'>; id: string };

/** A new key with the first thing that it opens. @throws the database's word of a locator that is taken */
export async function holdByNewKey(
  tx: Tx,
  stored: { locator: string; secretHash: string },
  thing: Thing,
): Promise<KeyId> {
  const { id: keyId } = await tx.key.create({ data: { id: newId<KeyId>(), ...stored } });
  await hold(tx, keyId, thing);
  return keyId;
}

/** One more thing that a key opens. @throws DomainError wrong_code: all it held was deleted meanwhile */
export async function holdByKey(tx: Tx, keyId: KeyId, thing: Thing): Promise<void> {
  // Held, so that it does not go with the last thing of before while this one is added.
  const [there] = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS there FROM keys WHERE id = ${keyId} FOR KEY SHARE`;
  if (!there) throw new DomainError('wrong_code');
  await hold(tx, keyId, thing);
}

async function hold(tx: Tx, keyId: KeyId, { kind, id }: Thing): Promise<void> {
  const questionId = kind === 'question' ? id : null;
  await tx.keyHold.create({ data: { keyId, kind, targetId: id, questionId } });
}

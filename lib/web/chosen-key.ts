import type { Visitor } from '../actor.ts';
import { DomainError } from '../errors.ts';
import type { KeyId } from '../id.ts';
import { parseCode } from '../keys/code.ts';
import { markedBy, markOf } from '../keys/mark.ts';
import { type OpenedKey, provenKey } from '../keys/open-key.ts';
import { NONE_OPEN, type SameKey } from '../keys/schema.ts';
import { logFailure } from '../log.ts';
import { askerSession } from './asker-session.ts';
import { countUse, RATE_LIMITS } from './rate-limit.ts';

/** The mark of the key that is open in this browser; null also where that cannot be found out. */
export async function openKeyMark(): Promise<string | null> {
  try {
    const session = await askerSession();
    return session && markOf(session.keyId);
  } catch (error) {
    logFailure('open key', error);
    return null;
  }
}

/**
 * Looks at the key to which something new is to be added, before anything is done. Only a whole one costs a try.
 * @throws DomainError wrong_code (mistyped), too_many
 */
export async function lookAtKey({ sameKey, key }: SameKey): Promise<void> {
  if (!sameKey || !key) return;
  if (!parseCode(key)) throw new DomainError('wrong_code', { key: 'mistyped' });
  await countUse(RATE_LIMITS.code).catch((error) => {
    throw beside(error, 'too_many', 'tooMany');
  });
}

/**
 * The key to which something new is to be added: the typed one, or that which is open in this browser, with its
 * code as long as that is shown. Null where a new one is wanted.
 * @throws DomainError wrong_code (no such key), closed_here (none is open any more), invalid (none was typed)
 */
export async function chosenKey(
  actor: Visitor,
  { sameKey, key }: SameKey,
): Promise<Pick<OpenedKey, 'keyId' | 'code'> | null> {
  if (!sameKey) return null;
  const session = await askerSession();
  const open = session && { keyId: session.keyId, code: session.code };
  if (!key) {
    if (open && markedBy(sameKey, [open.keyId])) return open;
    throw sameKey === NONE_OPEN
      ? new DomainError('invalid', { key: 'missing' })
      : new DomainError('closed_here', { key: 'closed' });
  }
  const { keyId } = await provenKey(actor, key).catch((error) => {
    throw beside(error, 'wrong_code', 'unknown');
  });
  return { keyId, code: isOpen(open, keyId) ? open.code : null };
}

function isOpen<Open extends { keyId: KeyId }>(open: Open | null, keyId: KeyId): open is Open {
  return open?.keyId === keyId;
}

/** The same failure, said beside the field of the key. */
function beside(error: unknown, code: 'wrong_code' | 'too_many', problem: string): unknown {
  const expected = error instanceof DomainError && error.code === code;
  return expected ? new DomainError(code, { key: problem }) : error;
}

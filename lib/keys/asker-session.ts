import { type Asker, SYSTEM } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { reading, withActor } from '../db/client.ts';
import type { KeyId } from '../id.ts';
import { endOfMinute, IDLE_MINUTES } from './begin-asker-session.ts';
import { questionsOfKey } from './held-questions.ts';
import { markedBy } from './mark.ts';
import type { OpenedKey } from './open-key.ts';
import { sessionHash, sessionVault } from './session-token.ts';

/** What stands open under a token, and the key as long as it is to be shown; null when it is over. */
export async function openedBy(token: string): Promise<OpenedKey | null> {
  const row = await liveSession(token);
  if (!row) return null;
  const { keyId, questionId, tokenHash, keyUntil } = row;
  const shown = keyUntil && clock.now() < keyUntil ? row.sealedKey : null;
  return {
    keyId,
    questionId,
    code: sessionVault(token).openOptional(shown, 'shownKey', tokenHash),
  };
}

/**
 * The same for somebody who does something: it stays open for another half an hour. Whoever goes on from the
 * page with the key has kept it, and it is erased. @returns the key; null when it is over, or ends at this moment
 */
export async function actInSession(
  token: string,
  { keyKept }: { keyKept: boolean },
): Promise<KeyId | null> {
  const row = await liveSession(token);
  if (!row) return null;
  const { keyId, tokenHash, endsAt } = row;
  const idle = clock.now().getTime() + IDLE_MINUTES * MINUTE;
  const { count } = await withActor(SYSTEM, (tx) =>
    tx.askerSession.updateMany({
      where: { tokenHash },
      data: {
        idleFrom: endOfMinute(Math.min(idle, endsAt.getTime())),
        ...(keyKept && { sealedKey: null, keyUntil: null }),
      },
    }),
  );
  return count === 1 ? keyId : null;
}

/**
 * Whoever has the question open that an address or a form names by its mark (mark.ts), or the only one
 * where it names none. Null where it is another key's, or gone, or where one of several is to be named.
 */
export async function askerOf(keyId: KeyId, which: unknown): Promise<Asker | null> {
  const held = await reading(SYSTEM, (tx) => questionsOfKey(tx, keyId));
  const ids = held.map(({ questionId }) => questionId);
  const only = ids.length === 1 ? ids[0] : undefined;
  const questionId = typeof which === 'string' && which !== '' ? markedBy(which, ids) : only;
  return questionId ? { kind: 'asker', questionId } : null;
}

async function liveSession(token: string) {
  const tokenHash = sessionHash(token);
  const row = tokenHash
    ? await reading(SYSTEM, (tx) => tx.askerSession.findUnique({ where: { tokenHash } }))
    : null;
  return row && clock.now() < row.idleFrom ? row : null;
}

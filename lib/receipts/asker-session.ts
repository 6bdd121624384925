import { SYSTEM } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { reading, withActor } from '../db/client.ts';
import { endOfMinute, IDLE_MINUTES } from './begin-asker-session.ts';
import type { OpenedReceipt } from './open-receipt.ts';
import { sessionHash, sessionVault } from './session-token.ts';

/** What stands open under a token, and the key as long as it is to be shown; null when it is over. */
export async function openedBy(token: string): Promise<OpenedReceipt | null> {
  const row = await liveSession(token);
  if (!row) return null;
  const { questionId, tokenHash, keyUntil } = row;
  const shown = keyUntil && clock.now() < keyUntil ? row.sealedKey : null;
  return { questionId, code: sessionVault(token).openOptional(shown, 'shownKey', tokenHash) };
}

/**
 * The same for somebody who does something: it stays open for another half an hour. Whoever goes on from the
 * page with the key has kept it, and it is erased. Null when it is over, and when it ends at this moment.
 */
export async function actInSession(
  token: string,
  { keyKept }: { keyKept: boolean },
): Promise<Pick<OpenedReceipt, 'questionId'> | null> {
  const row = await liveSession(token);
  if (!row) return null;
  const { questionId, tokenHash, endsAt } = row;
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
  return count === 1 ? { questionId } : null;
}

async function liveSession(token: string) {
  const tokenHash = sessionHash(token);
  const row = tokenHash
    ? await reading(SYSTEM, (tx) => tx.askerSession.findUnique({ where: { tokenHash } }))
    : null;
  return row && clock.now() < row.idleFrom ? row : null;
}

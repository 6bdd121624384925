import { SYSTEM } from '../actor.ts';
import { clock, HOUR, MINUTE } from '../clock.ts';
import { withActor } from '../db/client.ts';
import type { OpenedKey } from './open-key.ts';
import { newSessionToken, sessionHash, sessionVault } from './session-token.ts';

export const IDLE_MINUTES = 30; // long enough to write a follow-up, short on a shared computer
export const KEY_MINUTES = 30; // to write the key down; afterwards nobody reads it here
const LONGEST = 4 * HOUR; // however busy: nobody leaves a thread open for a day

/** The end of the minute in which this moment lies: when somebody did something is kept no finer. */
export function endOfMinute(milliseconds: number): Date {
  return new Date(Math.ceil(milliseconds / MINUTE) * MINUTE);
}

/**
 * Opens a key in one browser for half an hour, in place of the session that it had. The key, where it is
 * to be shown, is sealed with the token. @returns the token
 */
export async function beginAskerSession(
  { keyId, questionId, code }: OpenedKey,
  earlier: string | null,
): Promise<string> {
  const token = newSessionToken();
  const tokenHash = sessionHash(token) ?? '';
  const now = clock.now().getTime();
  await withActor(SYSTEM, async (tx) => {
    const before = earlier && sessionHash(earlier);
    if (before) await tx.askerSession.deleteMany({ where: { tokenHash: before } });
    await tx.askerSession.create({
      data: {
        tokenHash,
        keyId,
        questionId,
        idleFrom: endOfMinute(now + IDLE_MINUTES * MINUTE),
        endsAt: endOfMinute(now + LONGEST),
        ...(code !== null && {
          sealedKey: sessionVault(token).seal(code, 'shownKey', tokenHash),
          keyUntil: endOfMinute(now + (KEY_MINUTES - 1) * MINUTE),
        }),
      },
    });
  });
  return token;
}

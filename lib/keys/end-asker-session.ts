import { SYSTEM, type System } from '../actor.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { sessionHash } from './session-token.ts';

/** Ends a session: its token opens nothing any more, in whichever browser. */
export async function endSession(token: string): Promise<void> {
  const tokenHash = sessionHash(token);
  if (!tokenHash) return;
  await withActor(SYSTEM, (tx) => tx.askerSession.deleteMany({ where: { tokenHash } }));
}

/** Deletes sessions that are over, and erases keys that are shown no more. @returns how many of both */
export function forgetAskerSessions(actor: System): Promise<number> {
  const now = clock.now();
  return withActor(actor, async (tx) => {
    const over = await tx.askerSession.deleteMany({ where: { idleFrom: { lte: now } } });
    const shown = await tx.askerSession.updateMany({
      where: { keyUntil: { lte: now } },
      data: { sealedKey: null, keyUntil: null },
    });
    return over.count + shown.count;
  });
}

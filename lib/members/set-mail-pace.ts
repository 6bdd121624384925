import type { z } from 'zod';
import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import type { mailPaceSchema } from './schema.ts';

/** A member says when they hear by mail of their desk. Who wants none gets none of what still waits. */
export function setMailPace(
  actor: Member,
  { mailPace }: z.output<typeof mailPaceSchema>,
): Promise<void> {
  return withActor(actor, async (tx) => {
    await tx.member.update({ where: { id: actor.id }, data: { mailPace } });
    if (mailPace === 'never') await tx.deskNotice.deleteMany({ where: { memberId: actor.id } });
  });
}

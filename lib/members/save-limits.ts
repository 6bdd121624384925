import type { z } from 'zod';
import type { Member } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import type { limitsSchema } from './schema.ts';

/** A member says how much they want to carry. What they hold already stays theirs. */
export function saveLimits(actor: Member, input: z.output<typeof limitsSchema>): Promise<void> {
  const { openLimit, weekLimit, paused } = input;
  return withActor(actor, async (tx) => {
    await tx.member.update({
      where: { id: actor.id },
      data: { openLimit, weekLimit, paused },
    });
  });
}

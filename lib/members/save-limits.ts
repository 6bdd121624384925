import type { z } from 'zod';
import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { assertMayHoldQuestions } from './policy.ts';
import type { limitsSchema } from './schema.ts';

/**
 * An answerer says how much they want to carry. What they hold already stays theirs.
 * @throws DomainError not_allowed for every other role
 */
export function saveLimits(actor: Member, input: z.output<typeof limitsSchema>): Promise<void> {
  assertMayHoldQuestions(actor);
  const { openLimit, weekLimit, paused } = input;
  return withActor(actor, async (tx) => {
    await tx.member.update({
      where: { id: actor.id },
      data: { openLimit, weekLimit, paused },
    });
  });
}

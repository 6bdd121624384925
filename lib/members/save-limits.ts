import type { z } from 'zod';
import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { assertMayHoldQuestions } from './policy.ts';
import type { limitsSchema } from './schema.ts';

/** An answerer sets how much they carry; what they hold stays. @throws DomainError not_allowed */
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

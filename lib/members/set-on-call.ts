import { z } from 'zod';
import type { Member } from '../actor.ts';
import { clock, HOUR } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { mayBeOnCall } from './policy.ts';

/** How long somebody says to be reachable at a time: a night, a day, a weekend. 0 ends it. */
export const ON_CALL_HOURS = [12, 24, 72] as const;
export const onCallSchema = z.object({
  hours: z.coerce.number('choose').pipe(z.literal([0, ...ON_CALL_HOURS], 'choose')),
});

/** A member can be called outside the hours of their organisation, or no more. @throws DomainError not_allowed */
export async function setOnCall(
  actor: Member,
  { hours }: z.output<typeof onCallSchema>,
): Promise<void> {
  if (!mayBeOnCall(actor)) throw new DomainError('not_allowed');
  const onCallUntil = hours > 0 ? new Date(clock.now().getTime() + hours * HOUR) : null;
  await withActor(actor, (tx) =>
    tx.member.update({ where: { id: actor.id }, data: { onCallUntil } }),
  );
}

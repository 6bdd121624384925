import { z } from 'zod';
import type { Member } from '../actor.ts';
import { reading, withActor } from '../db/client.ts';
import { CLAIM_HOURS, env } from '../env.ts';
import { assertMayCoordinate } from './policy.ts';

/** An empty field means the deployment's own number. */
export const claimHoursSchema = z.object({
  hours: z
    .string()
    .trim()
    .refine((text) => text === '' || isHours(Number(text)), 'range')
    .transform((text) => (text === '' ? null : Number(text))),
});

function isHours(hours: number): boolean {
  return Number.isInteger(hours) && hours >= CLAIM_HOURS.least && hours <= CLAIM_HOURS.most;
}

/**
 * The coordinator sets after how many silent hours a claim ends; running claims keep theirs until touched.
 * @throws DomainError not_allowed for every other role
 */
export async function setClaimHours(
  actor: Member,
  { hours: claimHours }: z.output<typeof claimHoursSchema>,
): Promise<void> {
  assertMayCoordinate(actor);
  await withActor(actor, (tx) =>
    tx.organisation.update({ where: { id: actor.organisationId }, data: { claimHours } }),
  );
}

/** How many hours of silence a claim lasts: `own` as the organisation says, `usual` without that. */
export function claimHoursHere(actor: Member): Promise<{ own: number | null; usual: number }> {
  return reading(actor, async (tx) => {
    const { claimHours: own } = await tx.organisation.findUniqueOrThrow({
      where: { id: actor.organisationId },
      select: { claimHours: true },
    });
    return { own, usual: env().claimHours };
  });
}

import { z } from 'zod';
import type { Member } from '../actor.ts';
import { reading, withActor } from '../db/client.ts';
import { purge } from '../kept/purge.ts';
import { cacheTags } from '../kept/tags.ts';
import { assertMayCoordinate } from './policy.ts';

/** How many in a hundred answers are read first. Never none: a sample shows how answers are doing. */
export const REVIEW_PERCENTS = [100, 50, 25, 10] as const;

export const reviewRateSchema = z.object({
  percent: z.coerce.number('choose').pipe(z.literal(REVIEW_PERCENTS, 'choose')),
});

/** How many in a hundred answers of the member's organisation a second person reads first. */
export function reviewRate(actor: Member): Promise<number> {
  return reading(actor, async (tx) => {
    const { reviewPercent } = await tx.organisation.findUniqueOrThrow({
      where: { id: actor.organisationId },
      select: { reviewPercent: true },
    });
    return reviewPercent;
  });
}

/** The coordinator sets the share of answers read first (is-reviewed.ts). @throws DomainError not_allowed */
export async function setReviewRate(
  actor: Member,
  { percent }: z.output<typeof reviewRateSchema>,
): Promise<void> {
  assertMayCoordinate(actor);
  await withActor(actor, async (tx) => {
    await tx.organisation.update({
      where: { id: actor.organisationId },
      data: { reviewPercent: percent },
    });
    await purge(tx, [cacheTags.organisations]); // what is promised of every answer
  });
}

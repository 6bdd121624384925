import type { Member } from '../actor.ts';
import type { Prisma } from '../db/generated/client.ts';

import { maySettleConcern } from './policy.ts';

/** Open concerns of a member's organisation or meant for them; none for who may not settle them. */
export function openConcernsOf(actor: Member): Prisma.SafetyConcernWhereInput {
  if (!maySettleConcern(actor)) return { questionId: { in: [] } };
  const meant = { kind: 'concern', mentions: { some: { memberId: actor.id } } } as const;
  return {
    settledAt: null,
    OR: [{ organisationId: actor.organisationId }, { question: { notes: { some: meant } } }],
  };
}

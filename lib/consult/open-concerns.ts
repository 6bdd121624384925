import type { Member } from '../actor.ts';
import type { Prisma } from '../db/generated/client.ts';

import { maySettleConcern } from './policy.ts';

/**
 * The concerns that call this member until somebody has seen to them: those of their organisation and
 * those that meant them by name; none for whoever may not settle them.
 */
export function openConcernsOf(actor: Member): Prisma.SafetyConcernWhereInput {
  if (!maySettleConcern(actor)) return { questionId: { in: [] } };
  const meant = { kind: 'concern', mentions: { some: { memberId: actor.id } } } as const;
  return {
    settledAt: null,
    OR: [{ organisationId: actor.organisationId }, { question: { notes: { some: meant } } }],
  };
}

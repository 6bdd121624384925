import type { Member } from '../actor.ts';
import type { Prisma } from '../db/generated/client.ts';

/**
 * The concerns that call this member until somebody has seen to them: a professional's, those of their
 * organisation and those that meant them by name; nobody else's.
 */
export function openConcernsOf(actor: Member): Prisma.SafetyConcernWhereInput {
  if (actor.role !== 'professional') return { questionId: { in: [] } };
  const meant = { kind: 'concern', mentions: { some: { memberId: actor.id } } } as const;
  return {
    settledAt: null,
    OR: [{ organisationId: actor.organisationId }, { question: { notes: { some: meant } } }],
  };
}

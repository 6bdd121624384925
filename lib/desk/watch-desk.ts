import type { Member } from '../actor.ts';
import { maySettleConcern } from '../consult/policy.ts';
import { withActor } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { visibleTo } from '../questions/visibility.ts';
import { type Heard, hearOthers } from './hear-others.ts';
import { sectionsOf } from './sections.ts';

/**
 * Calls `changed` when something that others did stands in this member's inbox now, or calls for them.
 * Says neither what nor where: the desk is read anew. Answers how to stop.
 */
export function watchDesk(actor: Member, changed: () => void): () => void {
  return hearOthers(actor, {
    look: async (heard) => {
      if (await concerns(actor, heard)) changed();
    },
    missed: changed,
  });
}

function concerns(actor: Member, heard: Heard): Promise<boolean> {
  const sections = sectionsOf(actor).map(({ where }) => where);
  if (sections.length === 0) return Promise.resolve(false);
  return withActor(actor, async (tx) => {
    const found = await tx.question.findFirst({
      where: {
        OR: [
          { id: { in: heard.question }, OR: sections },
          { id: { in: heard.note }, AND: [visibleTo(actor), callsFor(actor)] },
        ],
      },
      select: { id: true },
    });
    return found !== null;
  });
}

// A note among others changes nobody's desk; one that means this member does, and so does a concern
// that is raised in their organisation or has been seen to.
function callsFor(actor: Member): Prisma.QuestionWhereInput {
  const mentioned = { notes: { some: { mentions: { some: { memberId: actor.id } } } } };
  if (!maySettleConcern(actor)) return mentioned;
  return { OR: [mentioned, { concern: { organisationId: actor.organisationId } }] };
}

import type { Member } from '../actor.ts';
import { maySettleConcern } from '../consult/policy.ts';
import { reading } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { visibleTo } from '../questions/visibility.ts';
import { type Heard, hearOthers } from './hear-others.ts';
import { sectionsOf } from './sections.ts';

/** Calls `changed` when what others did stands in this member's inbox or calls them. Answers how to stop. */
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
  return reading(actor, async (tx) => {
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

// Notes among others change nobody's desk; one that means this member does, as does a concern of theirs.
function callsFor(actor: Member): Prisma.QuestionWhereInput {
  const mentioned = { notes: { some: { mentions: { some: { memberId: actor.id } } } } };
  if (!maySettleConcern(actor)) return mentioned;
  return { OR: [mentioned, { concern: { organisationId: actor.organisationId } }] };
}

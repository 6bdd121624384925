import type { Actor, Member } from '../actor.ts';
import type { Prisma } from '../db/generated/client.ts';
import { VOLUNTEER_MAX_RISK } from '../risk-levels.ts';

const NOBODY: Prisma.QuestionWhereInput = { id: { in: [] } };

/**
 * Which questions exist for an actor; the rest does not exist for them (404). A received question is read by
 * a moderator before anybody else, also after a rewrite. Coordinators see people and load, never texts.
 */
export function visibleTo(actor: Actor): Prisma.QuestionWhereInput {
  switch (actor.kind) {
    case 'system':
      return {};
    case 'asker':
      return { id: actor.questionId };
    case 'member':
      return visibleToMember(actor);
    default:
      return NOBODY;
  }
}

/** What went from a member to others because its risk had grown: until it is answered they read what they wrote. */
export function passedOnFrom({ id: memberId }: Pick<Member, 'id'>): Prisma.QuestionWhereInput {
  return {
    status: { in: ['open', 'claimed', 'in_review'] },
    answers: { some: { memberId, passedOnAt: { not: null }, approvedAt: null } },
  };
}

/**
 * Parts that between them hold all that visibleTo lets through, each to be found by an index; themselves they
 * let nothing through.
 */
export function reachOf({ id, themeIds }: Member): Prisma.QuestionWhereInput[] {
  return [
    ...themeIds.map((themeId) => ({ themeId })),
    { claim: { memberId: id } },
    { claim: { offeredToId: id } },
    { answers: { some: { memberId: id } } },
  ];
}

function visibleToMember(member: Member): Prisma.QuestionWhereInput {
  const ofTheme: Prisma.QuestionWhereInput = { themeId: { in: member.themeIds } };
  // A draft given back to the pool is kept, but keeps nobody in another's conversation.
  const sent: Prisma.AnswerWhereInput = { memberId: member.id, submittedAt: { not: null } };
  // Whoever is asked to take a question over reads it before saying yes.
  const offered: Prisma.QuestionWhereInput = {
    claim: { offeredToId: member.id },
    ...(member.role === 'volunteer' && { risk: { lte: VOLUNTEER_MAX_RISK } }),
  };
  const mine: Prisma.QuestionWhereInput = {
    OR: [
      { claim: { memberId: member.id } },
      offered,
      { answers: { some: sent } },
      passedOnFrom(member),
    ],
    NOT: { status: 'received' },
  };
  switch (member.role) {
    case 'moderator':
      return ofTheme;
    case 'professional':
      return {
        OR: [{ ...ofTheme, status: { in: ['open', 'claimed', 'in_review', 'answered'] } }, mine],
      };
    case 'volunteer':
      return { OR: [{ ...ofTheme, status: 'open', risk: { lte: VOLUNTEER_MAX_RISK } }, mine] };
    default:
      return NOBODY;
  }
}

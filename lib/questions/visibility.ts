import type { Actor, Member } from '../actor.ts';
import type { Prisma } from '../db/generated/client.ts';
import { isAnswerer, isProfessional, mayHoldQuestions } from '../members/policy.ts';
import { does, heaviestIn } from '../members/stages.ts';
import { VOLUNTEER_MAX_RISK } from '../risk-levels.ts';

const NOBODY: Prisma.QuestionWhereInput = { id: { in: [] } };

/**
 * Which questions exist for an actor; the rest does not exist for them (404). A received question is read by
 * whoever moderates before anybody else, also after a rewrite. Coordinators see people and load, never texts. Who
 * rests from answering sees what they have written, and nothing new.
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
  if (does('moderate', member)) return ofTheme;
  const seen: Prisma.QuestionWhereInput[] = [];
  if (isProfessional(member)) {
    seen.push({ ...ofTheme, status: { in: ['open', 'claimed', 'in_review', 'answered'] } });
  } else if (does('review', member)) {
    const risk = { lte: heaviestIn('review', member) };
    seen.push({ ...ofTheme, status: { in: ['in_review', 'answered'] }, risk });
  }
  if (mayHoldQuestions(member) && !isProfessional(member)) {
    seen.push({ ...ofTheme, status: 'open', risk: { lte: VOLUNTEER_MAX_RISK } });
  }
  if (isAnswerer(member)) seen.push(ownOf(member));
  return seen.length > 0 ? { OR: seen } : NOBODY;
}

/** What a member has, has answered or is asked to take over. */
function ownOf(member: Member): Prisma.QuestionWhereInput {
  // A draft given back to the pool is kept, but keeps nobody in another's conversation.
  const sent: Prisma.AnswerWhereInput = { memberId: member.id, submittedAt: { not: null } };
  // Whoever is asked to take a question over reads it before saying yes.
  const offered: Prisma.QuestionWhereInput = {
    claim: { offeredToId: member.id },
    ...(!isProfessional(member) && { risk: { lte: VOLUNTEER_MAX_RISK } }),
  };
  return {
    OR: [
      { claim: { memberId: member.id } },
      ...(mayHoldQuestions(member) ? [offered] : []),
      { answers: { some: sent } },
      passedOnFrom(member),
    ],
    NOT: { status: 'received' },
  };
}

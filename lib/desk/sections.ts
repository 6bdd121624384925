import type { Member } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { WARN_HOURS } from '../claims/schema.ts';
import { clock, HOUR } from '../clock.ts';
import { openConcernsOf } from '../consult/open-concerns.ts';
import type { Prisma } from '../db/generated/client.ts';
import { visibleTo } from '../questions/visibility.ts';
import { ACUTE_RISK, PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import type { SectionName } from './schema.ts';

type Where = Prisma.QuestionWhereInput;

// What somebody in training is shown as fitting: they may take a serious question, but are not led to it.
const TRAINING_RISK = 1;

const HELD = ['offered', 'expiring', 'followUps', 'sentBack', 'mine'] as const;

const SECTIONS_OF_ROLE: Record<Member['role'], readonly SectionName[]> = {
  volunteer: [...HELD, 'pool', 'others', 'waiting'],
  professional: ['acute', ...HELD, 'review', 'publish', 'pool', 'others', 'waiting'],
  moderator: ['acute', 'received', 'late', 'review', 'publish'],
  coordinator: [],
};

/** A section of a member's inbox and which questions stand in it. */
export type Section = { name: SectionName; where: Where };

/** The sections that a member's role has, in their order; no question stands in two of them. */
export function sectionsOf(actor: Member): Section[] {
  return SECTIONS_OF_ROLE[actor.role].map((name) => {
    const own = FILTERS[name](actor);
    const alone = name === 'acute' ? [own] : [own, { NOT: acute(actor) }];
    return { name, where: { AND: [visibleTo(actor), ...alone] } };
  });
}

const NONE: Where = { id: { in: [] } };
const APPROVED: Prisma.AnswerWhereInput = { approvedAt: { not: null } };

const notMine = (actor: Member): Where => ({
  answers: { none: { ...APPROVED, member: { accountId: actor.accountId } } },
});

// What a member may review (policy: mayReview): another account's answer, and for a moderator none
// that needs a professional.
function reviewable(actor: Member): Where {
  const waiting = { submittedAt: { not: null }, approvedAt: null };
  const mine = { ...waiting, member: { accountId: actor.accountId } };
  if (actor.role === 'professional') return { answers: { none: mine } };
  return {
    risk: { lt: PROFESSIONAL_REVIEW_RISK },
    answers: { none: { OR: [mine, { ...waiting, member: { inTraining: true } }] } },
  };
}

// What cannot wait stands above everything, and only there: until somebody reads it, takes it or
// reviews its answer, and while a concern for somebody's safety is open, whoever has it. A volunteer is
// shown none (policy).
function acute(actor: Member): Where {
  const risk = ACUTE_RISK;
  if (actor.role === 'moderator') return { risk, status: { in: ['received', 'open'] } };
  if (actor.role !== 'professional') return NONE;
  const inPool = { status: 'open' as const, language: { in: actor.languages } };
  const inReview = { status: 'in_review' as const, ...reviewable(actor) };
  return { OR: [{ risk, OR: [inPool, inReview] }, { concern: { is: openConcernsOf(actor) } }] };
}

/** Questions in the pool that are in a language, about a theme and of a weight for this member. */
function fitting(actor: Member): Where {
  return {
    language: { in: actor.languages },
    ...(actor.ownThemeIds.length > 0 && { themeId: { in: actor.ownThemeIds } }),
    ...(actor.inTraining && { risk: { lte: TRAINING_RISK } }),
  };
}

function held(actor: Member, expires: 'soon' | 'later'): Where {
  const soon = new Date(clock.now().getTime() + WARN_HOURS * HOUR);
  const expiresAt = expires === 'soon' ? { lte: soon } : { gt: soon };
  return { status: 'claimed', claim: { memberId: actor.id, expiresAt } };
}

const sentBack = (actor: Member): Prisma.AnswerWhereInput => ({
  memberId: actor.id,
  submittedAt: null,
  approvedAt: null,
  reviews: { some: { verdict: 'sent_back' } },
});

const FILTERS: Record<SectionName, (actor: Member) => Where> = {
  acute,
  offered: (actor) => ({ status: 'claimed', claim: { offeredToId: actor.id } }),
  expiring: (actor) => held(actor, 'soon'),
  followUps: (actor) => ({ ...held(actor, 'later'), answers: { some: APPROVED } }),
  sentBack: (actor) => ({
    ...held(actor, 'later'),
    answers: { some: sentBack(actor), none: APPROVED },
  }),
  mine: (actor) => ({
    ...held(actor, 'later'),
    answers: { none: { OR: [APPROVED, sentBack(actor)] } },
  }),
  received: () => ({ status: 'received' }),
  late: () => ({
    status: { in: ['open', 'claimed'] },
    promisedOn: { lt: finnishDay(clock.now()) },
  }),
  review: (actor) => ({ status: 'in_review', ...reviewable(actor) }),
  publish: (actor) => ({
    status: 'answered',
    visibility: 'private',
    audience: 'publish',
    proposedAt: null,
    ...notMine(actor),
  }),
  pool: (actor) => ({ status: 'open', ...fitting(actor) }),
  others: (actor) => ({ status: 'open', NOT: fitting(actor) }),
  waiting: (actor) => ({ status: 'in_review', claim: { memberId: actor.id } }),
};

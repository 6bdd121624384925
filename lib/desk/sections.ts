import type { Member } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { endingSoon } from '../claims/schema.ts';
import { clock } from '../clock.ts';
import type { Prisma } from '../db/generated/client.ts';
import { PUBLISHING_EVENTS } from '../publishing/event-kinds.ts';
import { heaviestFor } from '../questions/policy.ts';
import { passedOnFrom, visibleTo } from '../questions/visibility.ts';
import { sectionNames } from './policy.ts';
import type { SectionName } from './schema.ts';
import { acuteFor, reviewableBy } from './visibility.ts';

type Where = Prisma.QuestionWhereInput;

/** `parts` are the same as `where`, none in two of them: each is found by an index of its own. */
export type Section = { name: SectionName; where: Where; parts: Where[] };

/** The sections that are a member's, in their order; no question stands in two of them. */
export function sectionsOf(actor: Member): Section[] {
  return sectionNames(actor).map((name) => {
    const parts = FILTERS[name](actor).map((own) => ({
      AND: [visibleTo(actor), own, ...(name === 'acute' ? [] : [{ NOT: { OR: acuteFor(actor) } }])],
    }));
    return { name, where: { OR: parts }, parts };
  });
}

const APPROVED: Prisma.AnswerWhereInput = { approvedAt: { not: null } };

const notMine = (actor: Member): Where => ({
  answers: { none: { ...APPROVED, member: { accountId: actor.accountId } } },
});

/** Questions in the pool that are in a language, about a theme and of a weight for this member. */
function fitting(actor: Member): Where {
  return {
    language: { in: actor.languages },
    ...(actor.ownThemeIds.length > 0 && { themeId: { in: actor.ownThemeIds } }),
  };
}

const inPool = (actor: Member): Where => ({
  status: 'open',
  risk: { lte: heaviestFor(actor) },
});
const asked = (actor: Member): Where => ({ answerRequests: { some: { memberId: actor.id } } });

function held(actor: Member, expires: 'soon' | 'later'): Where {
  const soon = endingSoon(clock.now());
  const claim = expires === 'soon' ? soon : { NOT: soon };
  return { status: 'claimed', claim: { AND: [{ memberId: actor.id }, claim] } };
}

// Nobody has begun, or somebody is writing: a first version, or a change of one that is out.
const toEdit: Where[] = [
  { audience: 'publish', status: 'answered', visibility: 'private', publicVersion: null },
  { audience: 'publish', status: 'answered', publicVersion: { state: 'editing' } },
];

// An asker's wish for another public version waits for nobody's answer to what they wrote meanwhile.
const wished = (actor: Member): Where => ({
  audience: 'publish',
  status: 'claimed',
  sealedChangeWish: { not: null },
  promisedOn: { gte: finnishDay(clock.now()) },
  claim: {
    memberId: { not: actor.id },
    OR: [{ offeredToId: null }, { offeredToId: { not: actor.id } }], // nobody is not somebody else in SQL
  },
});

const sentBack = (actor: Member): Prisma.AnswerWhereInput => ({
  memberId: actor.id,
  submittedAt: null,
  approvedAt: null,
  reviews: { some: { verdict: 'sent_back' } },
});

const FILTERS: Record<SectionName, (actor: Member) => Where[]> = {
  acute: acuteFor,
  offered: (actor) => [{ status: 'claimed', claim: { offeredToId: actor.id } }],
  asked: (actor) => [{ status: 'open', ...asked(actor) }],
  expiring: (actor) => [held(actor, 'soon')],
  followUps: (actor) => [{ ...held(actor, 'later'), answers: { some: APPROVED } }],
  sentBack: (actor) => [
    {
      ...held(actor, 'later'),
      answers: { some: sentBack(actor), none: APPROVED },
    },
  ],
  mine: (actor) => [
    {
      ...held(actor, 'later'),
      answers: { none: { OR: [APPROVED, sentBack(actor)] } },
    },
  ],
  received: () => [{ status: 'received' }],
  late: () => [
    {
      status: { in: ['open', 'claimed'] },
      promisedOn: { lt: finnishDay(clock.now()) },
    },
  ],
  review: (actor) => [{ status: 'in_review', ...reviewableBy(actor) }],
  publish: (actor) => [...toEdit, wished(actor)],
  read: (actor) => [
    {
      publicVersion: {
        OR: [
          { state: 'waiting', editors: { none: { member: { accountId: actor.accountId } } } },
          { state: 'hidden', hiddenBy: { accountId: { not: actor.accountId } } },
        ],
      },
      ...notMine(actor),
    },
  ],
  pool: (actor) => [{ AND: [inPool(actor), fitting(actor)], NOT: asked(actor) }],
  others: (actor) => [{ AND: [inPool(actor), { NOT: [fitting(actor), asked(actor)] }] }],
  waiting: (actor) => [{ status: 'in_review', claim: { memberId: actor.id } }],
  ownForm: (actor) => [
    {
      status: 'answered',
      publicVersion: { state: 'waiting' },
      answers: { some: { ...APPROVED, memberId: actor.id } },
      events: { none: { kind: PUBLISHING_EVENTS.public_form_seen.kind, memberId: actor.id } },
    },
  ],
  passedOn: (actor) => [passedOnFrom(actor)],
};

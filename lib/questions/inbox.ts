import type { Member } from '../auth/actor.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { finnishDay } from '../finnish-calendar.ts';
import { type Localised, localised } from '../i18n/localised.ts';
import { openClaims } from './claim-question.ts';
import { openTitle } from './opened.ts';
import { ACUTE_RISK, PROFESSIONAL_REVIEW_RISK } from './policy.ts';
import type { Status } from './schema.ts';
import { visibleTo } from './visibility.ts';

/** One line of the inbox. */
export type InboxItem = {
  id: string;
  title: string;
  themeName: Localised;
  language: string;
  status: Status;
  risk: number;
  urgent: boolean;
  promisedOn: Date;
  claimExpiresAt: Date | null;
};

/** What needs this member, most pressing first; the sections their role has. */
export type Inbox = {
  claims: { held: number; limit: number };
  sections: { name: SectionName; items: InboxItem[] }[];
};

export const SECTIONS = [
  'acute',
  'received',
  'late',
  'mine',
  'review',
  'publish',
  'pool',
  'waiting',
] as const;
export type SectionName = (typeof SECTIONS)[number];

// More than a screenful helps nobody: the oldest promises stand first.
const SECTION_SIZE = 50;

const itemSelect = {
  id: true,
  dataKey: true,
  sealedTitle: true,
  language: true,
  status: true,
  risk: true,
  urgent: true,
  promisedOn: true,
  theme: { select: { name: true } },
  claim: { select: { memberId: true, expiresAt: true } },
} satisfies Prisma.QuestionSelect;

/** The inbox of a member, opened for them alone. */
export function inboxOf(actor: Member): Promise<Inbox> {
  return withActor(actor, async (tx) => {
    const names = SECTIONS_OF_ROLE[actor.role];
    const sections: Inbox['sections'] = [];
    for (const name of names) {
      const filter = SECTION_FILTER[name](actor);
      const here = name === 'acute' ? filter : { AND: [filter, { NOT: acute(actor) }] };
      sections.push({ name, items: await section(tx, actor, here) });
    }
    const held = await openClaims(tx, actor.id);
    return { claims: { held, limit: actor.openLimit }, sections };
  });
}

const SECTIONS_OF_ROLE: Record<Member['role'], readonly SectionName[]> = {
  volunteer: ['mine', 'pool', 'waiting'],
  professional: ['acute', 'mine', 'review', 'publish', 'pool', 'waiting'],
  moderator: ['acute', 'received', 'late', 'review', 'publish'],
  coordinator: [],
};

const NONE: Prisma.QuestionWhereInput = { id: { in: [] } };

const notMine = (actor: Member): Prisma.QuestionWhereInput => ({
  answers: { none: { approvedAt: { not: null }, member: { accountId: actor.accountId } } },
});

// What a member may review (policy: mayReview): another account's answer, and for a moderator none
// that needs a professional.
function reviewable(actor: Member): Prisma.QuestionWhereInput {
  const waiting = { submittedAt: { not: null }, approvedAt: null };
  const mine = { ...waiting, member: { accountId: actor.accountId } };
  if (actor.role === 'professional') return { answers: { none: mine } };
  return {
    risk: { lt: PROFESSIONAL_REVIEW_RISK },
    answers: { none: { OR: [mine, { ...waiting, member: { inTraining: true } }] } },
  };
}

// What cannot wait stands above everything, and only there: until somebody reads it, takes it or
// reviews its answer. A volunteer is shown none (policy).
function acute(actor: Member): Prisma.QuestionWhereInput {
  const risk = ACUTE_RISK;
  if (actor.role === 'moderator') return { risk, status: { in: ['received', 'open'] } };
  if (actor.role !== 'professional') return NONE;
  const inPool = { status: 'open' as const, language: { in: actor.languages } };
  return { risk, OR: [inPool, { status: 'in_review', ...reviewable(actor) }] };
}

const SECTION_FILTER: Record<SectionName, (actor: Member) => Prisma.QuestionWhereInput> = {
  acute,
  received: () => ({ status: 'received' }),
  mine: (actor) => ({ status: 'claimed', claim: { memberId: actor.id } }),
  review: (actor) => ({ status: 'in_review', ...reviewable(actor) }),
  publish: (actor) => ({
    status: 'answered',
    visibility: 'private',
    audience: 'publish',
    proposedAt: null,
    ...notMine(actor),
  }),
  late: () => ({
    status: { in: ['open', 'claimed'] },
    promisedOn: { lt: finnishDay(clock.now()) },
  }),
  pool: (actor) => ({ status: 'open', language: { in: actor.languages } }),
  waiting: (actor) => ({ status: 'in_review', claim: { memberId: actor.id } }),
};

async function section(
  tx: Tx,
  actor: Member,
  filter: Prisma.QuestionWhereInput,
): Promise<InboxItem[]> {
  const rows = await tx.question.findMany({
    where: { AND: [visibleTo(actor), filter] },
    orderBy: [{ risk: 'desc' }, { urgent: 'desc' }, { promisedOn: 'asc' }, { id: 'asc' }],
    take: SECTION_SIZE,
    select: itemSelect,
  });
  return rows.map((row) => ({
    id: row.id,
    title: openTitle(row),
    themeName: localised(row.theme.name),
    language: row.language,
    status: row.status,
    risk: row.risk,
    urgent: row.urgent,
    promisedOn: row.promisedOn,
    claimExpiresAt: row.claim?.memberId === actor.id ? row.claim.expiresAt : null,
  }));
}

import type { Member } from '../actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { maySettleConcern } from '../consult/policy.ts';
import { reading, type Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { QuestionId } from '../id.ts';
import type { Status } from '../questions/schema.ts';
import { visibleTo } from '../questions/visibility.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';
import { sectionsOf } from './sections.ts';
import type { Heard } from './unseen.ts';

/** Something new at a member's desk: of which question, what it is and who did it; no word of a text. */
export type DeskNews = {
  id: QuestionId;
  what: What;
  who: string | null;
  risk: number;
  urgent: boolean;
  pressing: boolean; // it looks urgent
};

export type What = (typeof WHATS)[number];

const BY_STATUS = {
  received: 'received',
  open: 'pool',
  in_review: 'review',
  answered: 'publish',
  claimed: 'changed',
  closed: 'changed',
} as const satisfies Record<Status, string>;

// What happened to a question in somebody's hands, where it says more than that something did.
const OF_HOLDER = ['follow_up', 'sent_back', 'handover_offered', 'reassigned'] as const;

/** All that news can be. */
export const WHATS = [
  ...(['received', 'pool', 'review', 'publish', 'changed'] satisfies (typeof BY_STATUS)[Status][]),
  ...OF_HOLDER,
  ...(['note', 'request', 'concern', 'settled'] as const),
] as const;

const newsSelect = {
  id: true,
  status: true,
  risk: true,
  urgent: true,
  events: {
    orderBy: { id: 'desc' },
    take: 1,
    select: { kind: true, member: { select: { displayName: true } } },
  },
} satisfies Prisma.QuestionSelect;

type Row = Prisma.QuestionGetPayload<{ select: typeof newsSelect }>;

/** Which of what others did is news to this member: it stands in their inbox, or calls them. */
export function deskNews(actor: Member, heard: Heard): Promise<DeskNews[]> {
  const sections = sectionsOf(actor).map(({ where }) => where);
  if (sections.length === 0) return Promise.resolve([]);
  return reading(actor, async (tx) => {
    const rows = await tx.question.findMany({
      where: { id: { in: heard.question }, OR: sections },
      select: newsSelect,
    });
    return [...(await calls(tx, actor, heard.note)), ...rows.map(newsOf)];
  });
}

function newsOf(row: Row): DeskNews {
  const [event] = row.events;
  const happened = OF_HOLDER.find((kind) => kind === event?.kind);
  const what = row.status === 'claimed' && happened ? happened : BY_STATUS[row.status];
  return news(row, what, event?.member?.displayName ?? null);
}

// Notes among others change nobody's desk; one that means this member does, as does a concern of theirs.
async function calls(tx: Tx, actor: Member, ids: QuestionId[]): Promise<DeskNews[]> {
  const ofOurs = { concern: { organisationId: actor.organisationId } };
  const concern: Prisma.StaffNoteWhereInput = {
    kind: { in: ['concern', 'settled'] },
    question: ofOurs,
  };
  const mentioned = { mentions: { some: { memberId: actor.id } } };
  const notes = await tx.staffNote.findMany({
    where: {
      question: { AND: [{ id: { in: ids } }, visibleTo(actor)] },
      createdAt: { gte: new Date(clock.now().getTime() - MINUTE) }, // older words are no news
      OR: maySettleConcern(actor) ? [mentioned, concern] : [mentioned],
    },
    orderBy: { createdAt: 'desc' },
    distinct: ['questionId'],
    select: {
      kind: true,
      member: { select: { displayName: true } },
      question: { select: newsSelect },
    },
  });
  return notes.map(({ kind, member, question }) => news(question, kind, member.displayName));
}

function news({ id, risk, urgent }: Row, what: What, who: string | null): DeskNews {
  const pressing = what === 'concern' || urgent || risk >= PROFESSIONAL_REVIEW_RISK;
  return { id, what, who, risk, urgent, pressing };
}

import type { Member } from '../actor.ts';
import { reading, type Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { inOne } from '../db/in-one.ts';
import { type Localised, languageOf, localised } from '../i18n/localised.ts';
import type { Locale } from '../i18n/routing.ts';
import type { QuestionId } from '../id.ts';
import { type Load, loadOf } from '../members/room.ts';
import { CALLED } from '../questions/alert-desk.ts';
import { cannotWait } from '../questions/cannot-wait.ts';
import { excerptOf } from '../questions/excerpt.ts';
import { openTitle } from '../questions/opened.ts';
import type { Status } from '../questions/schema.ts';
import { vaultOf } from '../sealing/vault.ts';
import { countOf, type Facets, facetsOf, groupsOf } from './inbox-counts.ts';
import { readsFirst } from './policy.ts';
import type { InboxChoice, SectionName } from './schema.ts';
import { type Section, sectionsOf } from './sections.ts';

export type InboxItem = {
  id: QuestionId;
  title: string;
  themeName: Localised;
  language: Locale;
  foreign: boolean; // not a language of this member's
  status: Status;
  risk: number;
  urgent: boolean;
  promisedOn: Date;
  atOnce: boolean; // cannot wait for the promised day
  calledAt: Date | null; // since when, where it calls
  claimExpiresAt: Date | null;
  who: { name: string; does: 'answers' | 'seesTo' } | null; // somebody else, who has it
  watched: boolean; // nothing to do here but to see that somebody takes it
  wish: boolean; // its asker would like another public version
  comment: { reviewer: string; text: string } | null; // with which an answer came back
};

/** A section with as much of it as is shown; `count` is all of it. */
export type InboxSection = { name: SectionName; count: number; items: InboxItem[] };

/** What needs this member, most pressing first; the sections their role has. */
export type Inbox = {
  load: Load;
  sections: InboxSection[];
  facets: Facets; // of the whole inbox, whatever it is narrowed down to
};

const SHOWN = 12; // of each section: more than a screenful helps nobody
export const SECTION_PAGE = 25; // where one section is the page

type Choice = Partial<InboxChoice>;

/** A member's inbox: first lines of every section, or a page of one. Only shown titles are unsealed. */
export function inboxOf(actor: Member, choice: Choice = {}, shown = SHOWN): Promise<Inbox> {
  return reading(actor, async (tx) => {
    const sections = sectionsOf(actor);
    const groups = await groupsOf(tx, sections);
    const counted = sections
      .filter(({ name }) => !choice.section || name === choice.section)
      .map((section) => ({ ...section, count: countOf(groups, section.name, choice) }));
    const lines = shown > 0 ? await linesOf(tx, actor, counted, { choice, shown }) : [];
    return {
      load: await loadOf(tx, actor.id),
      sections: counted.map(({ name, count }) => ({
        name,
        count,
        items: lines.flatMap(({ section, item }) => (section === name ? item : [])),
      })),
      facets: facetsOf(groups),
    };
  });
}

function narrowed({ theme, language, concern }: Choice): Prisma.QuestionWhereInput {
  return {
    ...(theme && { themeId: theme }),
    ...(language && { language }),
    ...(concern && { risk: { gt: 0 } }),
  };
}

export const inboxLineSelect = {
  id: true,
  dataKey: true,
  sealedTitle: true,
  language: true,
  status: true,
  risk: true,
  urgent: true,
  promisedOn: true,
  sealedChangeWish: true,
  theme: { select: { name: true } },
  claim: {
    select: { memberId: true, expiresAt: true, member: { select: { displayName: true } } },
  },
  alarms: {
    where: { kind: { not: 'concern' } },
    orderBy: { raisedAt: 'asc' },
    select: { kind: true, raisedAt: true, takenBy: { select: { id: true, displayName: true } } },
  },
} satisfies Prisma.QuestionSelect;

export const PRESSING: Prisma.QuestionOrderByWithRelationInput[] = [
  { risk: 'desc' },
  { urgent: 'desc' },
  { promisedOn: 'asc' },
  { id: 'asc' },
];

type ItemRow = Prisma.QuestionGetPayload<{ select: typeof inboxLineSelect }>;

type Line = { section: SectionName; item: InboxItem };

/** Which questions the lists begin with is one statement, and what is shown of them another. */
async function linesOf(
  tx: Tx,
  actor: Member,
  counted: (Section & { count: number })[],
  { choice, shown }: { choice: Choice; shown: number },
): Promise<Line[]> {
  const wanted = counted.filter(({ count }) => count > 0);
  if (wanted.length === 0) return [];
  const size = choice.section ? SECTION_PAGE : shown;
  const skip = choice.section ? ((choice.page ?? 1) - 1) * SECTION_PAGE : 0;
  const parts = wanted.flatMap(({ name, parts }) =>
    parts.map((where) => ({
      name,
      read: (db: Tx) =>
        db.question.findMany({
          where: { AND: [where, narrowed(choice)] },
          orderBy: orderIn(actor, name),
          // What is shown of several parts may all be of one.
          ...(parts.length > 1 ? { take: skip + size } : { take: size, skip }),
          select: { id: true },
        }),
    })),
  );
  const listed = await tx.$queryRaw<{ part: SectionName; id: QuestionId }[]>(await inOne(parts));
  const rows = await tx.question.findMany({
    where: { id: { in: listed.map(({ id }) => id) } },
    orderBy: PRESSING,
    select: inboxLineSelect,
  });
  const place = new Map(rows.map((row, index) => [row.id, { row, index }]));
  const lines = listed
    .flatMap(({ part: section, id }) => {
      const found = place.get(id);
      return found ? { section, ...found } : [];
    })
    .sort((one, other) => firstOf(actor, one) - firstOf(actor, other) || one.index - other.index);
  const shownLines = wanted.flatMap(({ name, parts }) =>
    lines
      .filter(({ section }) => section === name)
      .slice(parts.length > 1 ? skip : 0)
      .slice(0, size)
      .map(({ section, row }) => ({ section, item: inboxLine(row, actor) })),
  );
  return withComments(tx, shownLines);
}

/** What its section is sorted by before all else, as orderIn says it to the database. */
function firstOf(actor: Member, { section, row }: { section: SectionName; row: ItemRow }): number {
  if (section === 'expiring') return row.claim?.expiresAt.getTime() ?? 0;
  return section === 'acute' && readsFirst(actor) && row.status !== 'received' ? 1 : 0;
}

type Order = Prisma.QuestionOrderByWithRelationInput[];

/** Of what cannot wait a moderator finds first what nobody has read: what they accepted they can only watch. */
function orderIn(actor: Member, name: SectionName): Order {
  if (name === 'expiring') return [{ claim: { expiresAt: 'asc' } }, ...PRESSING];
  return name === 'acute' && readsFirst(actor) ? [{ status: 'asc' }, ...PRESSING] : PRESSING;
}

/** Who has a question, other than this member: its answerer, else whoever said to see to its alarm. */
function whoHas({ claim, alarms, status }: ItemRow, actor: Member): InboxItem['who'] {
  if (claim && ['claimed', 'in_review'].includes(status)) {
    return claim.memberId === actor.id ? null : { name: claim.member.displayName, does: 'answers' };
  }
  const taker = alarms.find(({ kind }) => kind === CALLED[status])?.takenBy;
  return taker && taker.id !== actor.id ? { name: taker.displayName, does: 'seesTo' } : null;
}

/** A line of the inbox, its title unsealed. */
export function inboxLine(row: ItemRow, actor: Member): InboxItem {
  return {
    id: row.id,
    title: openTitle(row),
    themeName: localised(row.theme.name),
    language: languageOf(row.language),
    foreign: !actor.languages.includes(row.language),
    status: row.status,
    risk: row.risk,
    urgent: row.urgent,
    promisedOn: row.promisedOn,
    atOnce: cannotWait(row),
    calledAt: row.alarms[0]?.raisedAt ?? null,
    who: whoHas(row, actor),
    watched: readsFirst(actor) && row.status === 'open',
    claimExpiresAt: row.claim?.memberId === actor.id ? row.claim.expiresAt : null,
    wish: row.sealedChangeWish !== null,
    comment: null,
  };
}

/** The beginning of what the second person said, so that the way on is plain from the list. */
async function withComments(tx: Tx, lines: Line[]): Promise<Line[]> {
  const sentBack = lines.filter(({ section }) => section === 'sentBack');
  if (sentBack.length === 0) return lines;
  const reviews = await tx.review.findMany({
    where: {
      answer: { questionId: { in: sentBack.map(({ item }) => item.id) }, approvedAt: null },
      sealedComment: { not: null },
    },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      sealedComment: true,
      reviewer: { select: { displayName: true } },
      answer: { select: { question: { select: { id: true, dataKey: true } } } },
    },
  });
  const comments = new Map(
    reviews.map(({ id, sealedComment, reviewer, answer: { question } }) => {
      const text = vaultOf(question).openOptional(sealedComment, 'reviewComment', id) ?? '';
      return [question.id, { reviewer: reviewer.displayName, text: excerptOf(text) }];
    }),
  );
  return lines.map((line) =>
    line.section === 'sentBack'
      ? { ...line, item: { ...line.item, comment: comments.get(line.item.id) ?? null } }
      : line,
  );
}

import type { Member } from '../actor.ts';
import { reading, type Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { type Localised, languageOf, localised } from '../i18n/localised.ts';
import { LOCALES, type Locale } from '../i18n/routing.ts';
import type { QuestionId, ThemeId } from '../id.ts';
import { type Load, loadOf } from '../members/room.ts';
import { CALLED } from '../questions/alert-desk.ts';
import { cannotWait } from '../questions/cannot-wait.ts';
import { excerptOf } from '../questions/excerpt.ts';
import { openTitle } from '../questions/opened.ts';
import type { Status } from '../questions/schema.ts';
import { vaultOf } from '../sealing/vault.ts';
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

/** How many questions of the inbox there are of each theme and in each language. */
export type Facets = {
  themes: { id: ThemeId; count: number }[];
  languages: { language: Locale; count: number }[];
};

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
    const sections: InboxSection[] = [];
    const groups: Group[] = [];
    for (const section of sectionsOf(actor)) {
      const counted = await groupsIn(tx, section);
      groups.push(...counted);
      const count = sum(counted.filter((group) => isChosen(group, choice)));
      if (choice.section && section.name !== choice.section) continue;
      const items = count > 0 ? await linesOf(tx, actor, section, { choice, shown }) : [];
      sections.push({ name: section.name, count, items });
    }
    return { load: await loadOf(tx, actor.id), sections, facets: facetsOf(groups) };
  });
}

type Group = { themeId: ThemeId; language: string; risk: number; _count: number };

/** How much stands in a section, by all that it can be narrowed down to. */
async function groupsIn(tx: Tx, { where }: Section): Promise<Group[]> {
  const groups = await tx.question.groupBy({
    by: ['themeId', 'language', 'risk'],
    where,
    _count: true,
  });
  return groups;
}

const sum = (groups: Group[]) => groups.reduce((all, { _count }) => all + _count, 0);

function isChosen({ themeId, language, risk }: Group, choice: Choice): boolean {
  return (
    (!choice.theme || choice.theme === themeId) &&
    (!choice.language || choice.language === language) &&
    (!choice.concern || risk > 0)
  );
}

function facetsOf(groups: Group[]): Facets {
  const themes = Map.groupBy(groups, ({ themeId }) => themeId);
  const languages = Map.groupBy(groups, ({ language }) => language);
  return {
    themes: [...themes].map(([id, of]) => ({ id, count: sum(of) })),
    languages: LOCALES.filter((language) => languages.has(language)).map((language) => ({
      language,
      count: sum(languages.get(language) ?? []),
    })),
  };
}

/** The part of a choice that every section is narrowed down by. */
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

/** What needs somebody first stands first. */
export const PRESSING: Prisma.QuestionOrderByWithRelationInput[] = [
  { risk: 'desc' },
  { urgent: 'desc' },
  { promisedOn: 'asc' },
  { id: 'asc' },
];

type ItemRow = Prisma.QuestionGetPayload<{ select: typeof inboxLineSelect }>;

async function linesOf(
  tx: Tx,
  actor: Member,
  { name, where }: Section,
  { choice, shown }: { choice: Choice; shown: number },
): Promise<InboxItem[]> {
  const rows = await tx.question.findMany({
    where: { AND: [where, narrowed(choice)] },
    orderBy: orderIn(actor, name),
    take: choice.section ? SECTION_PAGE : shown,
    skip: choice.section ? ((choice.page ?? 1) - 1) * SECTION_PAGE : 0,
    select: inboxLineSelect,
  });
  const items = rows.map((row) => inboxLine(row, actor));
  return name === 'sentBack' ? withComments(tx, rows, items) : items;
}

type Order = Prisma.QuestionOrderByWithRelationInput[];

/** Of what cannot wait a moderator finds first what nobody has read: what they accepted they can only watch. */
function orderIn({ role }: Member, name: SectionName): Order {
  if (name === 'expiring') return [{ claim: { expiresAt: 'asc' } }, ...PRESSING];
  return name === 'acute' && role === 'moderator' ? [{ status: 'asc' }, ...PRESSING] : PRESSING;
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
    watched: actor.role === 'moderator' && row.status === 'open',
    claimExpiresAt: row.claim?.memberId === actor.id ? row.claim.expiresAt : null,
    wish: row.sealedChangeWish !== null,
    comment: null,
  };
}

/** The beginning of what the second person said, so that the way on is plain from the list. */
async function withComments(tx: Tx, rows: ItemRow[], items: InboxItem[]): Promise<InboxItem[]> {
  const reviews = await tx.review.findMany({
    where: {
      answer: { questionId: { in: rows.map(({ id }) => id) }, approvedAt: null },
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
  return items.map((item) => ({ ...item, comment: comments.get(item.id) ?? null }));
}

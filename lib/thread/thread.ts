import type { Asker } from '../actor.ts';
import { type Feedback, feedbackSelect, openFeedback } from '../answers/feedback.ts';
import { type FollowUpRoom, followUpRoom, inDanger } from '../asking/follow-up-room.ts';
import { clock, DAY } from '../clock.ts';
import { reading, type Tx } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type {
  Audience,
  ClosedReason,
  DeclineReason,
  HiddenReason,
  NotPublishedReason,
  Visibility,
} from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';
import { type Localised, localised } from '../i18n/localised.ts';
import type { AnswerId, QuestionId, ThemeId } from '../id.ts';
import { answererKind } from '../members/answerer-kind.ts';
import type { AnswererKind } from '../members/schema.ts';
import { PUBLISHING_EVENTS } from '../publishing/event-kinds.ts';
import { publicDraft } from '../publishing/public-draft.ts';
import type { PublicDraft } from '../publishing/wording/draft.ts';
import { cannotWait } from '../questions/cannot-wait.ts';
import { QUESTION_EVENTS } from '../questions/event-kinds.ts';
import { type HelpFor, helpFor } from '../questions/help-for.ts';
import { inTurn } from '../questions/in-turn.ts';
import { type OpenedQuestion, openOwn, openQuestion, ownSelect } from '../questions/opened.ts';
import type { Status } from '../questions/schema.ts';
import { visibleTo } from '../questions/visibility.ts';
import { type Watch, watchOf } from '../questions/watch-of.ts';
import { riskCategories } from '../safety/assess-risk.ts';
import { vaultOf } from '../sealing/vault.ts';

/** One entry after the question, in the order of time. */
export type ThreadEntry =
  | { kind: 'followUp'; id: string; body: string; at: Date }
  | {
      kind: 'answer';
      id: AnswerId;
      body: string;
      at: Date;
      displayName: string;
      role: AnswererKind;
      title: Localised | null;
      organisationName: Localised;
      feedback: Feedback | null;
    };

/** The asker's own question as they see it. */
export type Thread = {
  questionId: QuestionId;
  title: string;
  body: string;
  /** What others read, where parts were covered before; null where they read the same. */
  covered: { title: string; body: string } | null;
  language: string;
  status: Status;
  begun: boolean; // whoever has it has begun to write
  closedReason: ClosedReason | null;
  visibility: Visibility;
  audience: Audience;
  themeId: ThemeId;
  themeName: Localised;
  help: HelpFor; // what help fits them
  receivedAt: Date;
  promisedOn: Date;
  promisedAnew: { why: string | null } | null; // another day than at first, and in whose words why
  decline: { reason: DeclineReason; text: string } | null;
  entries: ThreadEntry[];
  room: FollowUpRoom;
  proposal: PublicDraft | null;
  askedAnew: boolean; // the proposal comes after the desk had said that it stays unpublished
  proposedAt: string | null; // says which proposal was read
  changeWish: string | null; // what they asked to be different in the public version
  publicHandle: string | null;
  notPublished: { reason: NotPublishedReason; text: string } | null; // said by the desk, until it asks anew
  hiddenReason: HiddenReason | null; // why the desk took the public version off every page
  restored: boolean; // hidden for a while, and public again as it was
  watch: Watch; // who reads what cannot wait, as far as that can be said
  helpFirst: boolean; // help stands before anything else
  originalReplaced: boolean; // kept long enough: what stands here is the public version
};

// What tells another day, and what ends the wait for it: the last of them says whether the words still hold.
const PROMISES = [
  QUESTION_EVENTS.promised_anew.kind,
  QUESTION_EVENTS.approved.kind,
  QUESTION_EVENTS.delivered.kind,
  QUESTION_EVENTS.settled.kind,
  QUESTION_EVENTS.declined.kind,
];

const OUT_AND_IN = [
  PUBLISHING_EVENTS.published.kind,
  PUBLISHING_EVENTS.publication_hidden.kind,
  PUBLISHING_EVENTS.publication_restored.kind,
];

const threadSelect = {
  ...ownSelect,
  language: true,
  status: true,
  closedReason: true,
  visibility: true,
  audience: true,
  themeId: true,
  theme: { select: { name: true, helpTopics: true } },
  receivedAt: true,
  promisedOn: true,
  proposedAt: true,
  risk: true,
  urgent: true,
  declineReason: true,
  sealedDeclineText: true,
  sealedChangeWish: true,
  originalReplacedAt: true,
  messages: {
    select: { id: true, sealedBody: true, createdAt: true, sequence: true, afterAnswers: true },
  },
  answers: {
    where: { approvedAt: { not: null } },
    select: {
      id: true,
      sealedBody: true,
      approvedAt: true,
      feedback: { select: feedbackSelect },
      member: {
        select: {
          displayName: true,
          role: true,
          title: true,
          organisation: { select: { name: true } },
        },
      },
    },
  },
  events: {
    where: { kind: { in: PROMISES } },
    orderBy: { id: 'desc' },
    take: 1,
    select: { kind: true, sealedText: true },
  },
  publication: { select: { slug: true } },
  publicVersion: {
    select: { state: true, notPublishedReason: true, hiddenReason: true, sealedWords: true },
  },
  claim: { select: { memberId: true } },
} satisfies Prisma.QuestionSelect;

type Row = Prisma.QuestionGetPayload<{ select: typeof threadSelect }>;

/** The asker's question with all they may read. @throws DomainError not_found (deleted meanwhile) */
export function threadOf(actor: Asker): Promise<Thread> {
  return reading(actor, async (tx) => {
    const row = await tx.question.findFirst({ where: visibleTo(actor), select: threadSelect });
    if (!row) throw new DomainError('not_found');
    const { title, body, background } = openOwn(row);
    return {
      questionId: row.id,
      title,
      body,
      covered: row.original ? textOf(openQuestion(row)) : null,
      language: row.language,
      status: row.status,
      begun: await hasBegun(tx, row),
      closedReason: row.closedReason,
      visibility: row.visibility,
      audience: row.audience,
      themeId: row.themeId,
      themeName: localised(row.theme.name),
      help: helpOf(row, { title, body, background }),
      receivedAt: row.receivedAt,
      promisedOn: row.promisedOn,
      promisedAnew: promisedAnewOf(row),
      decline: declineOf(row),
      entries: entriesOf(row),
      room: followUpRoom(row.messages, row.answers.length, inDanger(row)),
      proposal: row.proposedAt && (await publicDraft(tx, actor, row.id)),
      askedAnew: row.proposedAt !== null && row.publicVersion?.notPublishedReason != null,
      proposedAt: row.proposedAt?.toISOString() ?? null,
      watch: await watchFor(tx, row),
      helpFirst: inDanger(row),
      changeWish: vaultOf(row).openOptional(row.sealedChangeWish, 'changeWish', row.id),
      originalReplaced: row.originalReplacedAt !== null,
      notPublished: notPublishedOf(row),
      hiddenReason: row.publicVersion?.hiddenReason ?? null,
      restored: row.visibility === 'public' && (await wasRestored(tx, row.id)),
      publicHandle: row.publication ? `${row.id}-${row.publication.slug}` : null,
    };
  });
}

/** Whether the promised day has passed: a promise holds until the end of its day. */
export function isLate({ promisedOn }: Pick<Thread, 'promisedOn'>): boolean {
  return clock.now().getTime() > promisedOn.getTime() + DAY;
}

/** What helps, by the theme, by the age they told and by all that they have written. */
function helpOf(row: Row, { title, body, background }: OpenedQuestion): HelpFor {
  const vault = vaultOf(row);
  const more = row.messages.map(({ id, sealedBody }) =>
    vault.open(sealedBody, 'threadMessage', id),
  );
  return helpFor({
    risk: row.risk,
    ofTheme: row.theme.helpTopics,
    categories: riskCategories([title, body, ...more].join('\n')),
    background,
  });
}

async function wasRestored(tx: Tx, questionId: QuestionId): Promise<boolean> {
  const last = await tx.event.findFirst({
    where: { questionId, kind: { in: OUT_AND_IN } },
    orderBy: { id: 'desc' },
    select: { kind: true },
  });
  return last?.kind === PUBLISHING_EVENTS.publication_restored.kind;
}

const textOf = ({ title, body }: { title: string; body: string }) => ({ title, body });

async function hasBegun(tx: Tx, { id: questionId, claim }: Row): Promise<boolean> {
  if (!claim) return false;
  const draft = { questionId, memberId: claim.memberId, approvedAt: null };
  return (await tx.answer.count({ where: draft })) > 0;
}

async function watchFor(tx: Tx, row: Row): Promise<Watch> {
  return cannotWait(row) ? watchOf(tx, row) : null;
}

function promisedAnewOf(row: Row): Thread['promisedAnew'] {
  const [last] = row.events;
  if (last?.kind !== QUESTION_EVENTS.promised_anew.kind) return null;
  return { why: vaultOf(row).openOptional(last.sealedText, 'eventText', row.id) };
}

function declineOf(row: Row): Thread['decline'] {
  if (!row.declineReason) return null;
  const text = vaultOf(row).openOptional(row.sealedDeclineText, 'declineText', row.id);
  return { reason: row.declineReason, text: text ?? '' };
}

function notPublishedOf({ publicVersion, ...row }: Row): Thread['notPublished'] {
  if (!publicVersion?.notPublishedReason || row.proposedAt !== null) return null;
  const text = vaultOf(row).openOptional(publicVersion.sealedWords, 'publicWords', row.id);
  return { reason: publicVersion.notPublishedReason, text: text ?? '' };
}

function entriesOf(row: Row): ThreadEntry[] {
  const vault = vaultOf(row);
  return inTurn(row.answers, row.messages).map((turn): ThreadEntry => {
    if ('message' in turn) {
      const { id, sealedBody, createdAt } = turn.message;
      const body = vault.open(sealedBody, 'threadMessage', id);
      return { kind: 'followUp', id, body, at: createdAt };
    }
    const { answer } = turn;
    return {
      kind: 'answer',
      id: answer.id,
      body: vault.open(answer.sealedBody, 'answerBody', answer.id),
      at: answer.approvedAt ?? row.receivedAt,
      displayName: answer.member.displayName,
      role: answererKind(answer.member.role),
      title: answer.member.title ? localised(answer.member.title) : null,
      organisationName: localised(answer.member.organisation.name),
      feedback: openFeedback(vault, answer.feedback),
    };
  });
}

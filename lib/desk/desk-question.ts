import type { Member } from '../actor.ts';
import { type LeftDraft, leftDrafts } from '../answers/left-drafts.ts';
import { draftOf } from '../answers/save-draft.ts';
import { beginningOfDay, finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import { reading } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { ThemeHelp } from '../db/generated/enums.ts';
import { DomainError, type ErrorCode } from '../errors.ts';
import { type Localised, languageOf, localised } from '../i18n/localised.ts';
import type { Locale } from '../i18n/routing.ts';
import type { MessageKey } from '../i18n/translations.ts';
import type { QuestionId } from '../id.ts';
import { type PublicDeeds, publicDeedsOf } from '../publishing/policy.ts';
import { factsOf, factsSelect } from '../questions/facts.ts';
import { inTurn } from '../questions/in-turn.ts';
import type { MoveName } from '../questions/moves.ts';
import { type OpenedQuestion, openOriginal, openQuestion, ownSelect } from '../questions/opened.ts';
import {
  mayAskToAnswer,
  mayCorrect,
  mayPromiseAnew,
  mayReadOriginal,
  maySetRisk,
  mayTakeAnyway,
  needsProfessional,
  type QuestionFacts,
  refusalFor,
} from '../questions/policy.ts';
import type { Status } from '../questions/schema.ts';
import { availableMoves } from '../questions/transitions.ts';
import { visibleTo } from '../questions/visibility.ts';
import { reasonKey } from '../record/reason-key.ts';
import { RISKS } from '../risk-levels.ts';
import { coverAgain } from '../safety/cover.ts';
import { coverWords } from '../safety/personal-data-texts.ts';
import { vaultOf } from '../sealing/vault.ts';
import { isOriginalShown } from '../triage/original-shown.ts';
import { textMark } from '../triage/text-mark.ts';
import { alarmOf, type DeskAlarm } from './alarm-of.ts';
import { type DeskAnswer, deskAnswerSelect, openAnswer } from './desk-answer.ts';
import { signPassages, signSelect } from './sign-passages.ts';
import { readsOwnSince } from './visibility.ts';

export type DeskEvent = {
  kind: string;
  why: MessageKey<null> | null; // the key of the text that says so
  who: string | null;
  actor: string;
  at: Date;
  text: string | null;
};

/** Of a question of which parts were covered: whether this member may look at them, and does. */
export type Covered = { mayRead: boolean; original: { title: string; body: string } | null };
/** What the asker wrote later: the how manieth, and after how many answers. */
export type FollowUp = {
  id: string;
  body: string;
  at: Date;
  sequence: number;
  afterAnswers: number;
};

export type DeskQuestion = OpenedQuestion & {
  id: QuestionId;
  textMark: string; // says which text was read
  covered: Covered | null; // null where nothing is
  facts: QuestionFacts;
  language: Locale;
  foreign: boolean; // not a language of this member's
  urgent: boolean;
  signs: (string | null)[]; // of the operator's own classifier: the passages it goes by
  previewFirst: boolean;
  proposed: boolean;
  changeWish: string | null; // of the asker, about the public version
  themeName: Localised;
  helpTopics: readonly ThemeHelp[]; // the kinds of help that fit its theme
  receivedAt: Date;
  promisedOn: Date;
  alarm: DeskAlarm | null;
  claim: Held | null;
  declineReason: string | null;
  answers: DeskAnswer[];
  left: LeftDraft[]; // what others had begun, for whoever writes the answer now
  followUps: FollowUp[];
  conversation: ({ answer: DeskAnswer } | { message: FollowUp })[]; // what the asker can read, and what they wrote
  events: DeskEvent[];
  openings: { who: string; at: Date }[]; // of a serious question: who read it, once a day
  lastEvent: string; // says which state of the question was read
  publication: { slug: string; title: string; body: string } | null;
  moves: MoveName[];
  publicDeeds: PublicDeeds;
  refusal: ErrorCode; // why an answerer may not, where they may not
  mayTakeAnyway: boolean; // a limit of their own gives way
  mayPromiseAnew: boolean;
  mayAskToAnswer: boolean;
  mayCorrect: boolean; // its theme and language
  risks: number[]; // levels that this member may set instead
  needsProfessional: boolean;
};

type Held = {
  displayName: string;
  mine: boolean;
  begun: boolean; // something of the answer is written
  expiresAt: Date;
  offeredTo: string | null;
};

const deskSelect = {
  ...factsSelect,
  ...ownSelect,
  language: true,
  urgent: true,
  previewFirst: true,
  proposedAt: true,
  receivedAt: true,
  promisedOn: true,
  declineReason: true,
  sealedChangeWish: true,
  theme: { select: { name: true, helpTopics: true } },
  claim: {
    select: {
      ...factsSelect.claim.select,
      expiresAt: true,
      offeredTo: { select: { displayName: true } },
      member: { select: { ...factsSelect.claim.select.member.select, displayName: true } },
    },
  },
  answers: { orderBy: { createdAt: 'asc' }, select: deskAnswerSelect },
  messages: {
    orderBy: { sequence: 'asc' },
    select: { id: true, sealedBody: true, createdAt: true, sequence: true, afterAnswers: true },
  },
  events: {
    orderBy: { id: 'asc' },
    select: {
      id: true,
      kind: true,
      subjectId: true,
      reason: true,
      actor: true,
      memberId: true,
      sealedText: true,
      createdAt: true,
      member: { select: { displayName: true } },
    },
  },
  openings: {
    orderBy: { openedAt: 'asc' },
    select: { openedAt: true, member: { select: { displayName: true } } },
  },
  publication: { select: { slug: true, title: true, body: true } },
  verdicts: signSelect,
} satisfies Prisma.QuestionSelect;

type Row = Prisma.QuestionGetPayload<{ select: typeof deskSelect }>;

/** Opens a question at a member's desk, with what they may do next. @throws DomainError not_found */
export function deskQuestion(actor: Member, questionId: QuestionId): Promise<DeskQuestion> {
  return reading(actor, async (tx) => {
    const row = await tx.question.findFirst({
      where: { AND: [{ id: questionId }, visibleTo(actor)] },
      select: deskSelect,
    });
    if (!row) throw new DomainError('not_found');
    const facts = factsOf(row);
    const vault = vaultOf(row);
    const ownSince = readsOwnSince(actor, row);
    const answers = row.answers
      .filter(
        ({ submittedAt, approvedAt, memberId }) =>
          memberId === actor.id || (!ownSince && (submittedAt || approvedAt)),
      )
      .map((answer) => openAnswer(answer, actor, vault));
    const text = openQuestion(row);
    const covered = coveredOf(actor, facts, row);
    const original = covered?.original ? null : openOriginal(row); // what this member does not read
    const words = await coverWords(languageOf(row.language));
    const followUps = row.messages
      .filter(({ createdAt }) => !ownSince || createdAt < beginningOfDay(ownSince))
      .map(({ sealedBody, createdAt, ...message }) => ({
        ...message,
        body: coverAgain(
          vault.open(sealedBody, 'threadMessage', message.id),
          text,
          original,
          words,
        ),
        at: createdAt,
      }));
    return {
      ...text,
      id: row.id,
      textMark: textMark(row),
      covered,
      facts,
      language: languageOf(row.language),
      foreign: !actor.languages.includes(row.language),
      urgent: row.urgent,
      signs: signPassages(row.verdicts, { ...text, id: row.id, followUps }, covered !== null),
      previewFirst: row.previewFirst,
      proposed: row.proposedAt !== null,
      changeWish: vault.openOptional(row.sealedChangeWish, 'changeWish', row.id),
      themeName: localised(row.theme.name),
      helpTopics: row.theme.helpTopics,
      receivedAt: row.receivedAt,
      promisedOn: row.promisedOn,
      alarm: await alarmOf(tx, actor, facts),
      claim: row.claim && {
        displayName: row.claim.member.displayName,
        mine: row.claim.memberId === actor.id,
        begun: draftOf(row, row.claim.memberId) !== undefined,
        expiresAt: row.claim.expiresAt,
        offeredTo: row.claim.offeredTo?.displayName ?? null,
      },
      declineReason: row.declineReason,
      answers,
      left: isWriting(actor, facts) ? leftDrafts(row.answers, actor, vault) : [],
      followUps,
      conversation: inTurn(answers, followUps),
      events: row.events.map((event) => ({
        kind: event.kind,
        why: reasonKey(event),
        who: event.member?.displayName ?? null,
        actor: event.actor,
        at: event.createdAt,
        text: vault.openOptional(event.sealedText, 'eventText', event.subjectId ?? row.id),
      })),
      openings: row.openings.map(({ openedAt, member }) => ({
        who: member.displayName,
        at: openedAt,
      })),
      lastEvent: String(row.events.at(-1)?.id ?? ''),
      publication: row.publication,
      moves: availableMoves(actor, facts),
      publicDeeds: publicDeedsOf(actor, facts),
      refusal: refusalFor(actor, facts),
      mayTakeAnyway: mayTakeAnyway(actor, facts),
      mayPromiseAnew: mayPromiseAnew(actor, facts),
      mayAskToAnswer: mayAskToAnswer(actor, facts) && row.promisedOn < finnishDay(clock.now()),
      mayCorrect: mayCorrect(actor, facts),
      risks: risksFor(actor, facts),
      needsProfessional: needsProfessional(facts),
    };
  });
}

function coveredOf(actor: Member, facts: QuestionFacts, row: Row): Covered | null {
  if (!row.original) return null;
  const mayRead = mayReadOriginal(actor, facts);
  const shown = mayRead && isOriginalShown(row.events, actor.id);
  return { mayRead, original: shown ? openOriginal(row) : null };
}

function isWriting(actor: Member, { status, claimedBy }: QuestionFacts): boolean {
  return status === 'claimed' && claimedBy === actor.id;
}

const WEIGHED_AGAIN: readonly Status[] = ['open', 'claimed', 'in_review', 'answered'];

function risksFor(actor: Member, facts: QuestionFacts): number[] {
  if (!WEIGHED_AGAIN.includes(facts.status)) return [];
  return RISKS.filter((risk) => risk !== facts.risk && maySetRisk(actor, facts, risk));
}

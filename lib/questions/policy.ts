import type { Actor, Member } from '../actor.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { AlarmKind, Audience, PublicVersionState, Visibility } from '../db/generated/enums.ts';
import type { ErrorCode } from '../errors.ts';
import type { AccountId, MemberId, OrganisationId, QuestionId, ThemeId } from '../id.ts';
import {
  isProfessional,
  isReadBefore,
  learnsFromProfessional,
  mayHoldQuestions,
  readsOthers,
} from '../members/policy.ts';
import { does, doing, heaviestIn } from '../members/stages.ts';
import { mayCoordinate } from '../organisations/policy.ts';
import { ACUTE_RISK, PROFESSIONAL_REVIEW_RISK, VOLUNTEER_MAX_RISK } from '../risk-levels.ts';
import { cannotWait } from './cannot-wait.ts';
import type { MoveName } from './moves.ts';
import { type Status, WAITING } from './schema.ts';

type Carrier = Pick<Member, 'stages'>;

type Holder = Carrier & { organisationId: OrganisationId; accountId: AccountId; away: boolean };

/** What the rules need to know of a question, and no word of its text. */
export type QuestionFacts = {
  id: QuestionId;
  status: Status;
  declined: boolean; // closed by a moderator, so the asker may send it again
  visibility: Visibility;
  audience: Audience;
  risk: number;
  urgent: boolean; // its asker says so
  themeId: ThemeId;
  claimedBy: MemberId | null;
  holder: Holder | null; // who has claimed it
  offeredTo: MemberId | null; // the colleague who was asked to take it over
  author: (Carrier & { accountId: AccountId }) | null; // of the answer that waits for review, as they were when they wrote it
  answererAccountIds: AccountId[]; // of every approved answer
  version: PublicVersionFacts | null; // the public version, where one is not out as it stands
};

/** What the rules need to know of a public version that is being made, and no word of its text. */
export type PublicVersionFacts = {
  state: PublicVersionState;
  editorAccountIds: AccountId[]; // who has written in it since it was begun
  hidden: boolean; // by the desk, until a second person says otherwise
  hiddenBy: AccountId | null;
  passedBy: AccountId | null; // who let it go out before it was hidden
};

/** Whether a question's theme is one of a member's organisation. */
export const covers = (member: Member, facts: Pick<QuestionFacts, 'themeId'>) =>
  member.themeIds.includes(facts.themeId);

/** How heavy a question somebody may answer; nothing at all where answering is not their part. */
export function heaviestFor(member: Carrier): number {
  return heaviestIn('answer', member);
}

/** Whether somebody may answer a question of this risk. */
export function mayCarryRisk(member: Carrier, risk: number): boolean {
  return risk <= heaviestFor(member);
}

/** The same, to look for them. */
export function carrying(risk: number): Prisma.MemberWhereInput {
  return doing('answer', risk);
}

/** A question may be answered by whoever answers in its theme, within their risk. */
function mayAnswer(member: Member, facts: Pick<QuestionFacts, 'risk' | 'themeId'>): boolean {
  return covers(member, facts) && mayCarryRisk(member, facts.risk);
}

/** Whom an alarm calls: who reads first, or of those who answer, who may take what is acute. */
export function calledAs(kind: Exclude<AlarmKind, 'concern'>): Prisma.MemberWhereInput {
  return kind === 'professional' ? carrying(ACUTE_RISK) : doing('moderate', ACUTE_RISK);
}

/** Whether somebody has the question and may answer it: the risk may have grown since they took it. */
export function mayWrite(member: Member, facts: QuestionFacts): boolean {
  return facts.claimedBy === member.id && mayAnswer(member, facts);
}

/** With which code an answerer is refused: they deserve to hear why. */
export function refusalFor(member: Member, facts: Pick<QuestionFacts, 'risk'>): ErrorCode {
  if (!mayHoldQuestions(member) || mayCarryRisk(member, facts.risk)) return 'not_allowed';
  const later = isProfessional(member) ? ACUTE_RISK : VOLUNTEER_MAX_RISK; // once they have learnt it
  return facts.risk <= later ? 'in_training' : 'professional_only';
}

/** Whether a limit of one's own gives way to a question that cannot wait: one more, for who is paid to be there. */
export function mayTakeAnyway(member: Member, facts: QuestionFacts): boolean {
  const paid = mayCarryRisk(member, ACUTE_RISK);
  return paid && mayMove(member, 'claim', facts) && cannotWait(facts);
}

/** Whether the waiting answer must be reviewed by a professional. */
export function needsProfessional(facts: QuestionFacts): boolean {
  const { risk, author } = facts;
  return risk >= PROFESSIONAL_REVIEW_RISK || (author !== null && learnsFromProfessional(author));
}

/** How heavy an answer somebody may review, as far as its weight goes. */
function weighsReview(member: Member, facts: QuestionFacts): boolean {
  return heaviestIn('review', member) >= (needsProfessional(facts) ? ACUTE_RISK : facts.risk);
}

function mayReview(member: Member, facts: QuestionFacts): boolean {
  if (!covers(member, facts) || facts.author?.accountId === member.accountId) return false;
  // Too heavy for its author by now, it is no answer of theirs any more (passOn).
  if (facts.author && !mayCarryRisk(facts.author, facts.risk)) return false;
  return weighsReview(member, facts);
}

/** Whether only the weight of the waiting answer keeps it from somebody who reviews. */
export function isTooHeavyFor(member: Member, facts: QuestionFacts): boolean {
  return does('review', member) && !weighsReview(member, facts);
}

/**
 * Who may look at what was covered before others read it, which stands in the record then: moderators, and
 * the professional who answers. Never a volunteer.
 */
export function mayReadOriginal(actor: Actor, facts: QuestionFacts): boolean {
  if (actor.kind !== 'member' || !covers(actor, facts)) return false;
  if (does('moderate', actor)) return true;
  return (
    isProfessional(actor) &&
    (facts.claimedBy === actor.id ||
      facts.author?.accountId === actor.accountId ||
      facts.answererAccountIds.includes(actor.accountId))
  );
}

/** Who takes part in what the desk says among itself of a question: never the asker, nor onlookers. */
export function mayConsult(actor: Member, facts: QuestionFacts): boolean {
  if (readsOthers(actor)) return covers(actor, facts);
  return (
    mayHoldQuestions(actor) &&
    (facts.claimedBy === actor.id ||
      facts.author?.accountId === actor.accountId ||
      facts.answererAccountIds.includes(actor.accountId))
  );
}

/** Risk is set by moderators; only a professional lowers it. */
export function maySetRisk(member: Member, facts: QuestionFacts, risk: number): boolean {
  if (!covers(member, facts)) return false;
  if (isProfessional(member)) return true;
  return does('moderate', member) && risk >= facts.risk;
}

/** Who puts right what a question is about, and in which language: whoever reads it for its theme. */
export function mayCorrect(member: Member, facts: QuestionFacts): boolean {
  return (
    (does('moderate', member) || isProfessional(member)) &&
    covers(member, facts) &&
    facts.status !== 'closed'
  );
}

/** Who tells an asker another day: moderators and coordinators of the theme, as long as an answer is promised. */
export function mayPromiseAnew(member: Member, facts: QuestionFacts): boolean {
  return (
    (does('moderate', member) || mayCoordinate(member)) &&
    covers(member, facts) &&
    WAITING.includes(facts.status)
  );
}

/** Who asks somebody by name to answer: the same, while nobody has taken the question. */
export function mayAskToAnswer(member: Member, facts: QuestionFacts): boolean {
  return mayPromiseAnew(member, facts) && facts.status === 'open';
}

/** What Rinnalla does without anybody: when a time is over, or a break has begun. */
function mayByItself(name: MoveName, facts: QuestionFacts): boolean {
  if (name === 'clearClaim') return facts.holder?.away === true;
  return name === 'expireClaim' || name === 'expire';
}

/**
 * Whoever raises the risk takes a question from those for whom it has become too heavy; and whoever moves one of
 * their people to a stage that carries less.
 */
function mayPassOn(actor: Actor, facts: QuestionFacts): boolean {
  if (!facts.holder || mayCarryRisk(facts.holder, facts.risk)) return false;
  if (actor.kind === 'asker') return actor.questionId === facts.id;
  return actor.kind === 'member' && (covers(actor, facts) || caresFor(actor, facts));
}

const caresFor = (member: Member, { holder }: QuestionFacts) =>
  mayCoordinate(member) && holder?.organisationId === member.organisationId;

/** A coordinator moves what people of theirs hold who are away, and nothing else. */
function mayMoveFor(member: Member, facts: QuestionFacts): boolean {
  return caresFor(member, facts) && facts.holder?.away === true;
}

/** Whether this actor may make this move, its from-status aside (the table of moves has that). */
export function mayMove(actor: Actor, name: MoveName, facts: QuestionFacts): boolean {
  if (name === 'passOn') return mayPassOn(actor, facts);
  if (actor.kind === 'system') return mayByItself(name, facts);
  if (actor.kind === 'asker') {
    if (actor.questionId !== facts.id) return false;
    if (name === 'resend') return facts.declined;
    return name === 'reopenForAnswerer' || name === 'reopenToPool';
  }
  if (actor.kind !== 'member') return false;
  switch (name) {
    case 'accept':
      return does('moderate', actor) && covers(actor, facts);
    case 'decline': // never one that has been answered: the asker keeps the answer and may go on
      return (
        does('moderate', actor) && covers(actor, facts) && facts.answererAccountIds.length === 0
      );
    case 'claim':
      return mayAnswer(actor, facts);
    case 'returnClaim': // giving back is refused to nobody
      return facts.claimedBy === actor.id;
    case 'submit':
    case 'offerHandOver':
      return mayWrite(actor, facts);
    case 'acceptHandOver':
      return facts.offeredTo === actor.id && mayAnswer(actor, facts);
    case 'declineHandOver':
      return facts.offeredTo === actor.id;
    case 'clearClaim':
      return facts.claimedBy === actor.id || mayMoveFor(actor, facts);
    case 'moveOn': // of a theme that was put right (correctQuestion)
      return mayCorrect(actor, facts);
    case 'reassignClaim':
      return mayMoveFor(actor, facts);
    case 'deliver': // whether this one is let past review is decided where it is sent (submitAnswer)
      return (
        mayWrite(actor, facts) && facts.risk < PROFESSIONAL_REVIEW_RISK && !isReadBefore(actor)
      );
    case 'settle':
      return mayWrite(actor, facts) && facts.answererAccountIds.length > 0;
    case 'sendBack':
    case 'approve':
      return mayReview(actor, facts);
    default:
      return false;
  }
}

import type { Actor, Member } from '../actor.ts';
import type { Audience, Role, Visibility } from '../db/generated/enums.ts';
import type { AccountId, MemberId, OrganisationId, QuestionId, ThemeId } from '../id.ts';
import { PROFESSIONAL_REVIEW_RISK, VOLUNTEER_MAX_RISK } from '../risk-levels.ts';
import type { MoveName } from './moves.ts';
import type { Status } from './schema.ts';

/** What the rules need to know of a question, and no word of its text. */
export type QuestionFacts = {
  id: QuestionId;
  status: Status;
  declined: boolean; // closed by a moderator, so the asker may send it again
  visibility: Visibility;
  audience: Audience;
  risk: number;
  themeId: ThemeId;
  claimedBy: MemberId | null;
  holder: { organisationId: OrganisationId; accountId: AccountId; away: boolean } | null; // who has claimed it
  offeredTo: MemberId | null; // the colleague who was asked to take it over
  author: { accountId: AccountId; inTraining: boolean } | null; // of the answer that waits for review
  answererAccountIds: AccountId[]; // of every approved answer
};

const covers = (member: Member, facts: Pick<QuestionFacts, 'themeId'>) =>
  member.themeIds.includes(facts.themeId);

/** Which roles may answer a question of this risk. */
export function answererRoles(risk: number): Role[] {
  return risk > VOLUNTEER_MAX_RISK ? ['professional'] : ['volunteer', 'professional'];
}

/** Whether somebody's role lets them answer a question of this risk. */
export function mayCarryRisk({ role }: Pick<Member, 'role'>, risk: number): boolean {
  return answererRoles(risk).includes(role);
}

/** A question may be answered by volunteers and professionals of its theme, within their risk. */
function mayAnswer(member: Member, facts: Pick<QuestionFacts, 'risk' | 'themeId'>): boolean {
  return covers(member, facts) && mayCarryRisk(member, facts.risk);
}

/** Whether the waiting answer must be reviewed by a professional. */
export function needsProfessional(facts: QuestionFacts): boolean {
  return facts.risk >= PROFESSIONAL_REVIEW_RISK || facts.author?.inTraining === true;
}

function mayReview(member: Member, facts: QuestionFacts): boolean {
  if (!covers(member, facts) || facts.author?.accountId === member.accountId) return false;
  if (member.role === 'professional') return true;
  return member.role === 'moderator' && !needsProfessional(facts);
}

/** Whether only the weight of the waiting answer keeps it from this moderator. */
export function isTooHeavyFor(member: Member, facts: QuestionFacts): boolean {
  return member.role === 'moderator' && needsProfessional(facts);
}

/** The public version is made by a second person: never by one whose answer it holds. */
export function mayPublish(actor: Actor, facts: QuestionFacts): boolean {
  return (
    actor.kind === 'member' &&
    (actor.role === 'moderator' || actor.role === 'professional') &&
    covers(actor, facts) &&
    facts.status === 'answered' &&
    facts.audience === 'publish' &&
    facts.visibility !== 'hidden' &&
    !facts.answererAccountIds.includes(actor.accountId)
  );
}

/** Who takes part in what the desk says among itself of a question: never the asker, nor onlookers. */
export function mayConsult(actor: Member, facts: QuestionFacts): boolean {
  if (actor.role === 'professional' || actor.role === 'moderator') return covers(actor, facts);
  return (
    actor.role === 'volunteer' &&
    (facts.claimedBy === actor.id ||
      facts.author?.accountId === actor.accountId ||
      facts.answererAccountIds.includes(actor.accountId))
  );
}

/** Risk is set by moderators; only a professional lowers it. */
export function maySetRisk(member: Member, facts: QuestionFacts, risk: number): boolean {
  if (!covers(member, facts)) return false;
  if (member.role === 'professional') return true;
  return member.role === 'moderator' && risk >= facts.risk;
}

/** Who puts right what a question is about, and in which language: whoever reads it for its theme. */
export function mayCorrect(member: Member, facts: QuestionFacts): boolean {
  return (
    (member.role === 'moderator' || member.role === 'professional') &&
    covers(member, facts) &&
    facts.status !== 'closed'
  );
}

const WAITING: readonly Status[] = ['received', 'open', 'claimed', 'in_review'];

/** Who tells an asker another day: moderators and coordinators of the theme, as long as an answer is promised. */
export function mayPromiseAnew(member: Member, facts: QuestionFacts): boolean {
  return (
    (member.role === 'moderator' || member.role === 'coordinator') &&
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

/** A coordinator moves what people of theirs hold who are away, and nothing else. */
function mayMoveFor(member: Member, { holder }: QuestionFacts): boolean {
  return (
    member.role === 'coordinator' && holder?.organisationId === member.organisationId && holder.away
  );
}

/** Whether this actor may make this move, its from-status aside (the table of moves has that). */
export function mayMove(actor: Actor, name: MoveName, facts: QuestionFacts): boolean {
  if (actor.kind === 'system') return mayByItself(name, facts);
  if (actor.kind === 'asker') {
    if (actor.questionId !== facts.id) return false;
    if (name === 'resend') return facts.declined;
    return name === 'reopenForAnswerer' || name === 'reopenToPool';
  }
  if (actor.kind !== 'member') return false;
  switch (name) {
    case 'accept':
      return actor.role === 'moderator' && covers(actor, facts);
    case 'decline': // never one that has been answered: the asker keeps the answer and may go on
      return (
        actor.role === 'moderator' && covers(actor, facts) && facts.answererAccountIds.length === 0
      );
    case 'claim':
      return mayAnswer(actor, facts);
    case 'returnClaim':
    case 'submit':
    case 'offerHandOver':
      return facts.claimedBy === actor.id;
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
        facts.claimedBy === actor.id && facts.risk < PROFESSIONAL_REVIEW_RISK && !actor.inTraining
      );
    case 'settle':
      return facts.claimedBy === actor.id && facts.answererAccountIds.length > 0;
    case 'sendBack':
    case 'approve':
      return mayReview(actor, facts);
    default:
      return false;
  }
}

import type { Member } from '../actor.ts';
import { openConcernsOf } from '../consult/open-concerns.ts';
import type { Prisma } from '../db/generated/client.ts';
import { LEARNING, mayHoldQuestions, readsOthers } from '../members/policy.ts';
import { does, heaviestIn } from '../members/stages.ts';
import { CANNOT_WAIT } from '../questions/cannot-wait.ts';
import { heaviestFor } from '../questions/policy.ts';
import { ACUTE_RISK } from '../risk-levels.ts';

type Where = Prisma.QuestionWhereInput;

type Read = { claim: { memberId: string } | null; answers: OwnRow[] };
type OwnRow = { memberId: string; approvedAt: Date | null; passedOnAt: Date | null };

/** Since when a member reads of a question no more than what they wrote (passedOnFrom); null: they read it all. */
export function readsOwnSince(actor: Member, { claim, answers }: Read): Date | null {
  const mine = answers.filter(({ memberId }) => memberId === actor.id);
  const takesPart = claim?.memberId === actor.id || mine.some(({ approvedAt }) => approvedAt);
  if (takesPart || readsOthers(actor)) return null;
  return mine.find(({ passedOnAt }) => passedOnAt)?.passedOnAt ?? null;
}

const NONE: Where = { id: { in: [] } };

/** What a member may review (mayReview): others' answers, and none that needs a professional but as one. */
export function reviewableBy(actor: Member): Where {
  const waiting = { submittedAt: { not: null }, approvedAt: null };
  const mine = { ...waiting, member: { accountId: actor.accountId } };
  const heaviest = heaviestIn('review', actor);
  if (heaviest >= ACUTE_RISK) return { answers: { none: mine } };
  return {
    risk: { lte: heaviest },
    answers: { none: { OR: [mine, { ...waiting, member: LEARNING }] } },
  };
}

/**
 * What cannot wait stands only at the top: until somebody reads it, takes it or reviews its answer, and while
 * a concern is open. A volunteer is shown what they may take. In parts as a section's, none of them in two.
 */
export function acuteFor(actor: Member): Where[] {
  if (does('moderate', actor)) return [{ ...CANNOT_WAIT, status: { in: ['received', 'open'] } }];
  if (!mayHoldQuestions(actor) && !readsOthers(actor)) return [NONE];
  const risk = { lte: heaviestFor(actor) };
  const inPool = { status: 'open' as const, risk, language: { in: actor.languages } };
  if (!readsOthers(actor)) return [{ AND: [CANNOT_WAIT, inPool] }];
  const inReview = { status: 'in_review' as const, ...reviewableBy(actor) };
  const waiting = { AND: [CANNOT_WAIT, { OR: [inPool, inReview] }] };
  return [waiting, { concern: { is: openConcernsOf(actor) }, NOT: waiting }];
}

import type { Member, MemberStages } from '../actor.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { Capability, Role } from '../db/generated/enums.ts';
import { DomainError } from '../errors.ts';
import { ACUTE_RISK } from '../risk-levels.ts';
import { does, heaviestIn } from './stages.ts';

type InRole = Pick<Member, 'role'>;
type Staged = Pick<Member, 'stages'>;

/** What members of a role may learn to do; who cares for people reads nothing of what is asked. */
export const OF_ROLE: Record<Role, readonly Capability[]> = {
  volunteer: ['answer', 'chat', 'guide', 'write'],
  professional: ['answer', 'review', 'chat', 'guide', 'write'],
  moderator: ['review', 'moderate', 'chat', 'guide', 'write'],
  coordinator: ['write'],
};

/** With which stages a membership begins: whoever makes one stores them with it (rowsOf). */
export function firstStages(role: Role, { inTraining }: { inTraining: boolean }): MemberStages {
  const learner = inTraining && ({ answer: 'learner' } as const);
  switch (role) {
    case 'volunteer':
      return { answer: 'independent', ...learner };
    case 'professional':
      return { answer: 'professional', review: 'professional', ...learner };
    case 'moderator':
      return { review: 'independent', moderate: 'independent' };
    default:
      return {};
  }
}

/** Whether a member answers now: only who does has a list, a limit and a break from it. */
export function mayHoldQuestions(member: Staged): boolean {
  return does('answer', member);
}

/** @throws DomainError not_allowed: answering is not their part, or rests */
export function assertMayHoldQuestions(member: Staged): void {
  if (!mayHoldQuestions(member)) throw new DomainError('not_allowed');
}

/** Whether a member answers, or will again: who rests keeps what they have written, and somebody to talk to. */
export function isAnswerer({ stages }: Staged): boolean {
  return stages.answer !== undefined && stages.answer !== 'ended';
}

/** @throws DomainError not_allowed: answering is not their part, or no more */
export function assertIsAnswerer(member: Staged): void {
  if (!isAnswerer(member)) throw new DomainError('not_allowed');
}

/** Whether each answer of a member is read before its asker reads it. */
export function isReadBefore({ stages }: Staged): boolean {
  return stages.answer === 'learner' || stages.answer === 'reviewed';
}

/** Whether it is a professional who reads it. */
export function learnsFromProfessional({ stages }: Staged): boolean {
  return stages.answer === 'learner';
}

/** The same, to look for whoever wrote an answer that waits, also where they rest since. */
export const LEARNING: Prisma.MemberWhereInput = {
  capabilities: {
    some: { capability: 'answer', OR: [{ stage: 'learner' }, { before: 'learner' }] },
  },
};

/** Whether a member does what they do as their profession: answering, or standing by those who answer. */
export function isProfessional({ stages }: Staged): boolean {
  return stages.answer === 'professional' || stages.review === 'professional';
}

/** The same, to look for them. */
export const PROFESSIONALS: Prisma.MemberWhereInput = {
  capabilities: {
    some: { capability: { in: ['answer', 'review'] }, stage: 'professional' },
  },
};

/** Whether a member reads what others have written at the desk: who reviews, moderates or answers as a professional. */
export function readsOthers(member: Staged): boolean {
  return isProfessional(member) || does('moderate', member) || does('review', member);
}

/** Whether alarms call a member: who reads first, and who answers what is acute. */
export function mayBeOnCall(member: Staged): boolean {
  return does('moderate', member) || heaviestIn('answer', member) >= ACUTE_RISK;
}

/** Who listens to a member where their organisation has named nobody. */
export const STAND_INS: readonly Role[] = ['coordinator'];

/** Whether a title may stand beside a member's answers. */
export function mayHaveTitle({ role }: InRole): boolean {
  return role === 'professional';
}

/** Whether a member is asked to answer under another name than their own. */
export function needsAlias({ role }: InRole): boolean {
  return role === 'volunteer';
}

/** Whether who leaves a risk as it is has weighed it by that: only they may lower it. */
export function weighsByLeaving(member: Staged): boolean {
  return isProfessional(member);
}

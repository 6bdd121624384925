import type { Member } from '../actor.ts';
import { isAnswerer, mayHoldQuestions, readsOthers } from '../members/policy.ts';
import { does } from '../members/stages.ts';
import { SECTIONS, type SectionName } from './schema.ts';

type Staged = Pick<Member, 'stages'>;

const WRITTEN: readonly SectionName[] = ['waiting', 'ownForm', 'passedOn'];
const HELD: readonly SectionName[] = [
  ...(['offered', 'asked', 'expiring', 'followUps', 'sentBack', 'mine'] as const),
  ...(['pool', 'others'] as const),
];

/** The sections of an inbox that are a member's, in their order: who rests keeps what they have written. */
export function sectionNames(member: Staged): readonly SectionName[] {
  const moderates = does('moderate', member);
  const answers = mayHoldQuestions(member);
  const theirs = new Set<SectionName>([
    ...(answers || readsOthers(member) ? (['acute'] as const) : []),
    ...(moderates ? (['received', 'late'] as const) : []),
    ...(answers ? HELD : []),
    ...(isAnswerer(member) ? WRITTEN : []),
    ...(does('review', member) ? (['review'] as const) : []),
    ...(moderates || does('review', member) ? (['read', 'publish'] as const) : []),
  ]);
  return SECTIONS.filter((name) => theirs.has(name));
}

/** Whether somebody reads what has come in, before anybody else, and then only watches it. */
export function readsFirst(member: Staged): boolean {
  return does('moderate', member);
}

/** Whether somebody reads what a writer and a second reader said to each other: they, and other second readers. */
export function mayReadReviews(member: Staged, isWriter: boolean): boolean {
  return isWriter || readsOthers(member);
}

import type { Member } from '../actor.ts';
import type { SectionName } from './schema.ts';

const HELD = ['offered', 'asked', 'expiring', 'followUps', 'sentBack', 'mine'] as const;
const REST = ['pool', 'others', 'waiting', 'ownForm', 'passedOn'] as const;

const SECTIONS_OF_ROLE: Record<Member['role'], readonly SectionName[]> = {
  volunteer: ['acute', ...HELD, ...REST],
  professional: ['acute', ...HELD, 'review', 'read', 'publish', ...REST],
  moderator: ['acute', 'received', 'late', 'review', 'read', 'publish'],
  coordinator: [],
};

/** The sections of an inbox that are a member's, in their order. */
export function sectionNames({ role }: Pick<Member, 'role'>): readonly SectionName[] {
  return SECTIONS_OF_ROLE[role];
}

/** Whether somebody reads what has come in, before anybody else, and then only watches it. */
export function readsFirst({ role }: Pick<Member, 'role'>): boolean {
  return role === 'moderator';
}

/** Whether somebody reads what a writer and a second reader said to each other: they, and other second readers. */
export function mayReadReviews({ role }: Pick<Member, 'role'>, isWriter: boolean): boolean {
  return isWriter || role !== 'volunteer';
}

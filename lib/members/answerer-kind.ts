import type { Role } from '../db/generated/enums.ts';
import type { OrganisationId } from '../id.ts';
import type { AnswererKind } from './schema.ts';

// What an answerer is called, and how lists are narrowed down by it: words, and nobody's permission.

/** The kind of whoever has answered in this role, also where the role is another one by now. */
export function answererKind(role: Role): AnswererKind {
  return role === 'volunteer' ? 'volunteer' : 'professional';
}

/** Whether an answerer is of the kind and the organisation that are wanted; null is any. */
export function isBy(
  answerer: { role: string; organisationId: OrganisationId },
  wanted: { role?: AnswererKind | null; organisationId?: OrganisationId | null },
): boolean {
  const { role, organisationId } = wanted;
  return (
    (!role || answerer.role === role) &&
    (!organisationId || answerer.organisationId === organisationId)
  );
}

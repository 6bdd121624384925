import type { Member } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { MemberId } from '../id.ts';
import { isAway, presenceSelect } from './absence.ts';
import { STAND_INS } from './policy.ts';

/** Who hears of it when a member would like to talk, and how they are reached without waiting. */
export type Listener = { id: MemberId; displayName: string; contact: string | null };

const listenerSelect = { ...presenceSelect, id: true, accountId: true, displayName: true } as const;

/**
 * Whom a member reaches who would like to talk: the person their organisation has named, if that one is there
 * and can be reached, else a coordinator. Null where there is nobody but themselves and `except`, whom they have
 * not reached.
 */
export async function listenerFor(
  tx: Tx,
  { organisationId, accountId }: Pick<Member, 'organisationId' | 'accountId'>,
  { except }: { except?: MemberId | null } = {},
): Promise<Listener | null> {
  const { supportMember, supportContact: contact } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { supportContact: true, supportMember: { select: listenerSelect } },
  });
  const coordinators = await tx.member.findMany({
    where: { organisationId, role: { in: [...STAND_INS] }, leftAt: null },
    orderBy: { createdAt: 'asc' },
    select: listenerSelect,
  });
  const named = supportMember && contact ? [{ ...supportMember, contact }] : [];
  const others = coordinators.map((one) => ({ ...one, contact: null }));
  const found = [...named, ...others].find(
    (one) => one.accountId !== accountId && one.id !== except && !isAway(one),
  );
  return found ? { id: found.id, displayName: found.displayName, contact: found.contact } : null;
}

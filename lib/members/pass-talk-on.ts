import { clock, DAY } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import { ASKED_DAYS } from './check-in.ts';
import { listenerFor } from './listener.ts';
import { memberVault } from './member-vault.ts';
import { MEMBER_NOTICES } from './notice-kinds.ts';
import { tellMember } from './tell-member.ts';

const AT_ONCE = 100; // a round

const WAITING = { heardAt: null, passedOn: false, sharedWithId: { not: null } } as const;

/** What has been told to somebody who has not said to have been in touch, and is not too old to help. */
export function unheardTalks(tx: Tx): Promise<{ id: string; createdAt: Date }[]> {
  const since = new Date(clock.now().getTime() - ASKED_DAYS * DAY);
  return tx.checkIn.findMany({
    where: { ...WAITING, createdAt: { gt: since } },
    orderBy: { createdAt: 'asc' },
    take: AT_ONCE,
    select: { id: true, createdAt: true },
  });
}

/**
 * Tells somebody else that a member would like to talk; their note stays with whoever they shared it with. Once,
 * and not where there is nobody else: its writer has a number to call. @returns how many were told
 */
export async function passTalkOn(tx: Tx, checkInId: string): Promise<number> {
  const { count } = await tx.checkIn.updateMany({
    where: { id: checkInId, ...WAITING }, // of two workers one
    data: { passedOn: true },
  });
  if (count === 0) return 0;
  const { memberId, sharedWithId, sealedFeeling, member } = await tx.checkIn.findUniqueOrThrow({
    where: { id: checkInId },
    select: {
      memberId: true,
      sharedWithId: true,
      sealedFeeling: true,
      member: { select: { organisationId: true, accountId: true } },
    },
  });
  const vault = await memberVault(tx, memberId);
  if (vault?.open(sealedFeeling, 'checkInFeeling', checkInId) !== 'talk') return 0;
  const next = await listenerFor(tx, member, { except: sharedWithId });
  if (!next) return 0;
  await tx.checkIn.update({
    where: { id: checkInId },
    data: { sharedWithId: next.id, noteShared: false },
  });
  await tellMember(tx, MEMBER_NOTICES.wants_to_talk, { memberId: next.id }, { atOnce: true });
  return 1;
}

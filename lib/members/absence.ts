import type { Member } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import { reading } from '../db/client.ts';

export const presenceSelect = { awayFrom: true, awayUntil: true, leftAt: true } as const;

type Presence = { awayFrom: Date | null; awayUntil: Date | null; leftAt: Date | null };

export type Absence = { from: Date; until: Date };

/** Whether a member is on a break today, or has left. */
export function isAway({ awayFrom, awayUntil, leftAt }: Presence): boolean {
  if (leftAt) return true;
  const today = finnishDay(clock.now());
  return awayFrom !== null && awayUntil !== null && awayFrom <= today && today <= awayUntil;
}

/** A member's own break, now or to come. */
export function absenceOfMine(actor: Member): Promise<Absence | null> {
  return reading(actor, async (tx) => {
    const { awayFrom, awayUntil } = await tx.member.findUniqueOrThrow({
      where: { id: actor.id },
      select: presenceSelect,
    });
    return absenceOf({ awayFrom, awayUntil });
  });
}

/** The break that is or will be, null when it is over. */
export function absenceOf({
  awayFrom: from,
  awayUntil: until,
}: Omit<Presence, 'leftAt'>): Absence | null {
  return from && until && until >= finnishDay(clock.now()) ? { from, until } : null;
}

import type { Member } from '../actor.ts';
import { clock, DAY } from '../clock.ts';
import { reading } from '../db/client.ts';
import { PUBLISHING_EVENTS } from './event-kinds.ts';

export const LEFT_SHARE_DAYS = 90;

/** How many places that could name somebody were marked, and how many of them stay. */
export type LeftShare = { marks: number; left: number };

/** What a version that is handed on says of its marks, for its event. */
export const sharedAs = ({ marks, left }: LeftShare): string => `${left}/${marks}`;

/** How often the people of a member's organisation left a marked place as it was, lately. */
export function leftShareOf(actor: Member): Promise<LeftShare> {
  const since = new Date(clock.now().getTime() - LEFT_SHARE_DAYS * DAY);
  return reading(actor, async (tx) => {
    const events = await tx.event.findMany({
      where: {
        kind: PUBLISHING_EVENTS.public_version_handed.kind,
        createdAt: { gte: since },
        member: { organisationId: actor.organisationId },
      },
      select: { reason: true },
    });
    const counted = events.map(({ reason }) => (reason ?? '0/0').split('/').map(Number));
    return {
      marks: counted.reduce((sum, [, marks = 0]) => sum + marks, 0),
      left: counted.reduce((sum, [left = 0]) => sum + left, 0),
    };
  });
}

import { z } from 'zod';
import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';

export const shortcutsSchema = z.object({ shortcuts: z.enum(['on', 'off'], 'choose') });

/** Turns the shortcut keys of the desk on or off, for this member on every device. */
export function setShortcuts(
  actor: Member,
  { shortcuts }: z.output<typeof shortcutsSchema>,
): Promise<void> {
  return withActor(actor, async (tx) => {
    await tx.member.update({
      where: { id: actor.id },
      data: { shortcuts: shortcuts === 'on' },
    });
  });
}

import { SYSTEM } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import { sendAcuteMail } from '../mail/acute-mail.ts';
import { sendColleagueMail } from '../mail/colleague-mail.ts';
import { watchersOf } from '../questions/alert-desk.ts';

/** Writes to members that a colleague means them, or that somebody may be in danger; no word of the question. */
export async function tellColleagues(
  memberIds: readonly string[],
  kind: 'written' | 'concern',
): Promise<void> {
  const people = await withActor(SYSTEM, (tx) =>
    watchersOf(tx, { id: { in: [...memberIds] }, leftAt: null }),
  );
  await (kind === 'concern' ? sendAcuteMail(people) : sendColleagueMail(people));
}

import { SYSTEM } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { sendAcuteMail } from './acute-mail.ts';
import { watchersOf } from './alert-desk.ts';

/** Writes to members at once that somebody may be in danger, and no word of the question. */
export async function alertColleagues(memberIds: readonly string[]): Promise<void> {
  const watchers = await withActor(SYSTEM, (tx) =>
    watchersOf(tx, { id: { in: [...memberIds] }, leftAt: null }),
  );
  await sendAcuteMail(watchers);
}

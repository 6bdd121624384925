import { SYSTEM } from '../actor.ts';
import { withActor } from '../db/client.ts';

/** Whether the database answers and holds our tables. */
export async function databaseReady(): Promise<boolean> {
  try {
    await withActor(SYSTEM, (tx) => tx.theme.count());
    return true;
  } catch {
    return false; // not ready is the whole answer; the failing request itself is logged elsewhere
  }
}

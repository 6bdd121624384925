import { VISITOR } from '../actor.ts';
import { reading } from '../db/client.ts';

/** Whether the database answers and holds our tables. */
export async function databaseReady(): Promise<boolean> {
  try {
    await reading(VISITOR, (tx) => tx.theme.count());
    return true;
  } catch {
    return false; // not ready is the whole answer; the failing request itself is logged elsewhere
  }
}

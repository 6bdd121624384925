import type { Tx } from '../../db/client.ts';

const SEARCH_INDEX = 7_331_001; // any number that nobody else locks by

/** Waits until nobody else writes to the index; ends with the transaction. */
export async function lockIndex(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SEARCH_INDEX})`;
}

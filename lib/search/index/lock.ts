import type { Tx } from '../../db/client.ts';

const SEARCH_INDEX = 7_331_001; // any number that nobody else locks by

const SEARCH_MAKING = 7_331_002; // likewise

/**
 * Waits until nobody else makes an edition that is not read yet; ends with the transaction. Who needs both locks
 * takes this one first. What publishing waits for is the other.
 */
export async function lockMaking(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SEARCH_MAKING})`;
}

/** Waits until nobody else writes to the index; ends with the transaction. */
export async function lockIndex(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SEARCH_INDEX})`;
}

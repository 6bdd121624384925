import { KEEP_RULES } from '#lib/retention/keep-rules.ts';

/** One round of every rule that ends what has been kept long enough. Answers how many rows were ended. */
export async function keepPeriods(): Promise<number> {
  let ended = 0;
  for (const rule of Object.values(KEEP_RULES)) ended += await rule();
  return ended;
}

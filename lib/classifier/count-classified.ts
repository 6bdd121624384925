import { finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';

/**
 * What is counted of the classifier. The four with `And` compare what it says in shadow mode of a question below 2
 * with what a person then makes of it.
 */
export const CLASSIFIED = [
  'asked',
  'answered',
  'failed',
  'slow',
  'givenUp',
  'likeLexicon', // as to whether it is serious
  'wouldRaise', // to 2
  'raised', // not in shadow mode
  'unheard', // a person had weighed it before
  'seriousBefore', // at 2 or more without it
  'signAndSerious',
  'signAndNot',
  'silentAndSerious',
  'silentAndNot',
] as const;
export type Classified = (typeof CLASSIFIED)[number];

/** Counts what has happened today, the last thing that its transaction does: a day has one row for each. */
export async function countClassified(tx: Tx, whats: readonly Classified[]): Promise<void> {
  if (whats.length === 0) return;
  // In one order, so that no two wait for each other.
  await tx.$executeRaw`
    INSERT INTO classifier_counts AS c (day, what, count)
    SELECT ${finnishDay(clock.now())}::date, what, count(*) FROM unnest(${whats}::text[]) AS what
    GROUP BY what ORDER BY what
    ON CONFLICT (day, what) DO UPDATE SET count = c.count + excluded.count`;
}

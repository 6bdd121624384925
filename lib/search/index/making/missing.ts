import type { Tx } from '../../../db/client.ts';
import type { QuestionId } from '../../../id.ts';
import type { Edition } from '../editions.ts';

/** Published questions that an edition lacks, or has by other rules than its own. */
export async function missing(tx: Tx, { id, version }: Edition): Promise<QuestionId[]> {
  const rows = await tx.$queryRaw<{ id: QuestionId }[]>`
    SELECT question_id AS id FROM publications p
    WHERE NOT EXISTS (
      SELECT FROM search_documents d
      WHERE d.question_id = p.question_id AND d.edition = ${id} AND d.rules = ${version})
    ORDER BY published_at, sequence`;
  return rows.map(({ id }) => id);
}

const FEW = 2_048; // questions: even a few at a time they are in the index within minutes

/**
 * Whether an edition is made anew sooner than completed. What is read grows by a few questions at a time, and the
 * lists of the commonest terms are written again for each: ten thousand that came at once would take hours.
 */
export function isSoonerAnew(lacking: number, holding: number): boolean {
  return lacking > FEW && lacking > holding;
}

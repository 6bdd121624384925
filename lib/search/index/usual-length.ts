import type { Tx } from '../../db/client.ts';
import { WEIGHTS } from './document.ts';

/** How long texts are taken to be where none was measured. */
export const BEFORE_ANY = 1_500; // letters of a published question and its answers, weighed as below

/** How long published texts are now, weighed as their words are. */
export async function measureUsualLength(tx: Tx): Promise<number> {
  const [measured] = await tx.$queryRaw<{ letters: number | null }[]>`
    SELECT avg(${WEIGHTS.title}::float * length(p.title) + ${WEIGHTS.body}::float * length(p.body)
      + ${WEIGHTS.answers}::float * coalesce(a.letters, 0))::int AS letters
    FROM publications p LEFT JOIN (
      SELECT question_id, sum(length(body)) AS letters FROM published_answers GROUP BY question_id
    ) AS a USING (question_id)`;
  return Math.max(1, measured?.letters ?? BEFORE_ANY);
}

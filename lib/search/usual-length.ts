import type { Tx } from '../db/client.ts';

const BEFORE_ANY = 1_500; // letters of a published question and its answers, weighed as below

/** How long published texts were, weighed as in lib/search/document.ts, when the index was made. */
export async function usualLengthNow(tx: Tx): Promise<number> {
  const state = await tx.searchState.findUnique({ where: { id: 1 } });
  return state?.usualLength ?? BEFORE_ANY;
}

/** How long they are now. */
export async function measureUsualLength(tx: Tx): Promise<number> {
  const [measured] = await tx.$queryRaw<{ letters: number | null }[]>`
    SELECT avg(3 * length(p.title) + length(p.body) + 0.5 * coalesce(a.letters, 0))::int AS letters
    FROM publications p LEFT JOIN (
      SELECT question_id, sum(length(body)) AS letters FROM published_answers GROUP BY question_id
    ) AS a USING (question_id)`;
  return Math.max(1, measured?.letters ?? BEFORE_ANY);
}

import { VISITOR } from '../actor.ts';
import { dayText } from '../calendar.ts';
import { reading } from '../db/client.ts';
import type { QuestionId } from '../id.ts';

/** How many questions are read at once where all of them are listed. */
export const PART_SIZE = 2_000;

export type QuestionAddress = { handle: string; changedAt: string }; // a day

/** A part of all published questions: from one id up to another, or to the end. */
export type Part = { from: QuestionId; to?: QuestionId };

/** All published questions in parts by id, so that the last part is read as quickly as the first. */
export function partsOfAll(size = PART_SIZE): Promise<Part[]> {
  return reading(VISITOR, async (tx) => {
    const rows = await tx.$queryRaw<{ from: QuestionId }[]>`
      SELECT question_id AS "from"
      FROM (SELECT question_id, row_number() OVER (ORDER BY question_id) - 1 AS place
            FROM publications) AS numbered
      WHERE place % ${size}::int = 0
      ORDER BY question_id`;
    return rows.map(({ from }, at) => ({ from, to: rows[at + 1]?.from }));
  });
}

/** The addresses of one part. */
export function addressesOf({ from, to }: Part): Promise<QuestionAddress[]> {
  return reading(VISITOR, async (tx) => {
    const rows = await tx.publication.findMany({
      where: { questionId: { gte: from, lt: to } },
      orderBy: { questionId: 'asc' },
      select: { questionId: true, slug: true, updatedAt: true },
    });
    return rows.map(({ questionId, slug, updatedAt }) => ({
      handle: `${questionId}-${slug}`,
      changedAt: dayText(updatedAt),
    }));
  });
}

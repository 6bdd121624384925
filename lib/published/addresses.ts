import { VISITOR } from '../actor.ts';
import { dayText } from '../calendar.ts';
import { reading } from '../db/client.ts';

/** How many places in the order of publishing share a part; hidden ones leave theirs empty. */
export const PART_SIZE = 2_000;

export type QuestionAddress = { handle: string; changedAt: string }; // a day

/**
 * The parts, from 0, that hold a published question. A question stays in its part as long as it is public, so
 * what a machine has read of an earlier part holds; each part is looked for by one look into the index.
 */
export function partsOfAll(size = PART_SIZE): Promise<number[]> {
  return reading(VISITOR, async (tx) => {
    const rows = await tx.$queryRaw<{ part: number }[]>`
      SELECT part FROM generate_series(0, (SELECT max(sequence) FROM publications) / ${size}::int)
        AS part
      WHERE EXISTS (SELECT FROM publications
        WHERE sequence >= part * ${size}::int AND sequence < (part + 1) * ${size}::int)
      ORDER BY part`;
    return rows.map(({ part }) => part);
  });
}

/** The addresses of one part in the order in which they were published; none where there is no such part. */
export function addressesOf(part: number, size = PART_SIZE): Promise<QuestionAddress[]> {
  return reading(VISITOR, async (tx) => {
    const rows = await tx.publication.findMany({
      where: { sequence: { gte: part * size, lt: (part + 1) * size } },
      orderBy: { sequence: 'asc' },
      select: { questionId: true, slug: true, updatedAt: true },
    });
    return rows.map(({ questionId, slug, updatedAt }) => ({
      handle: `${questionId}-${slug}`,
      changedAt: dayText(updatedAt),
    }));
  });
}

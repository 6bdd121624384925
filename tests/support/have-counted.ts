import { client } from '#lib/db/client.ts';
import { dayKey } from '#lib/rates/day-key.ts';
import type { Limit } from '#lib/rates/limit.ts';

/** As if somebody who has been counted once had been so often. */
export async function haveCounted({ name }: Limit, who: string, times: number): Promise<void> {
  const key = dayKey(name, who);
  const { counts } = await client().rateCount.findUniqueOrThrow({ where: { key } });
  await client().rateCount.update({
    where: { key },
    data: { counts: [times, ...counts.slice(1)] },
  });
}

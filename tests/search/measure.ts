import type { Wanted, Written } from './lists.ts';

/** How well queries find what they are after, and how long one takes (milliseconds, middle and 95 of 100). */
export type Score = { recall: number; mrr: number; p50: number; p95: number; missed: Wanted[] };

/** Asks every query and looks for its question among the first ten found. */
export async function measure(
  wanted: readonly Wanted[],
  texts: readonly Written[],
  find: (query: string) => number[] | Promise<number[]>,
): Promise<Score> {
  const times: number[] = [];
  const missed: Wanted[] = [];
  let turned = 0;
  for (const want of wanted) {
    const begin = performance.now();
    const found = await find(want.query);
    times.push(performance.now() - begin);
    const place = found.findIndex((id) => texts[id]?.title === want.title);
    if (place < 0) missed.push(want);
    else turned += 1 / (place + 1);
  }
  times.sort((one, other) => one - other);
  return {
    recall: 1 - missed.length / wanted.length,
    mrr: turned / wanted.length,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    missed,
  };
}

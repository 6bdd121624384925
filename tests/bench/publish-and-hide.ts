import { SYSTEM } from '../../lib/auth/actor.ts';
import { withActor } from '../../lib/db/client.ts';
import { forgetQuestion } from '../../lib/search/forget-question.ts';
import { indexQuestion } from '../../lib/search/index-question.ts';

/** How long it takes to take a question out of the index and to put it in again: [hiding, publishing] in ms. */
export async function timesOfHiding(count: number): Promise<string[][]> {
  const some = await withActor(SYSTEM, (tx) =>
    tx.publication.findMany({
      take: count,
      select: { questionId: true },
      orderBy: { slug: 'asc' },
    }),
  );
  const times = { hiding: [] as number[], publishing: [] as number[] };
  for (const { questionId } of some) {
    const begin = performance.now();
    await withActor(SYSTEM, (tx) => forgetQuestion(tx, questionId));
    const hidden = performance.now();
    await withActor(SYSTEM, (tx) => indexQuestion(tx, questionId));
    times.hiding.push(hidden - begin);
    times.publishing.push(performance.now() - hidden);
  }
  return Object.entries(times).map(([name, each]) => rowOf(name, each));
}

function rowOf(name: string, times: number[]): string[] {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1);
  return [name, String(times.length), at(0.5), at(0.95), at(0.99), at(1), '', ''];
}

import { SYSTEM } from '../../lib/auth/actor.ts';
import { withActor } from '../../lib/db/client.ts';
import { findQuestions } from '../../lib/search/find-questions.ts';
import { forgetQuestion } from '../../lib/search/forget-question.ts';
import { indexQuestion } from '../../lib/search/index-question.ts';

/** How long it takes to take a question out of the index and to put it in again, in ms. */
export type Hiding = { hiding: number[]; publishing: number[] };

/**
 * Hides some questions from search and publishes them again.
 * @throws Error where one is still found after that, or not yet
 */
export async function timesOfHiding(count: number): Promise<Hiding> {
  const some = await withActor(SYSTEM, (tx) =>
    tx.publication.findMany({
      take: count,
      select: { questionId: true, title: true },
      where: { language: 'fi' },
      orderBy: { questionId: 'asc' },
    }),
  );
  const times: Hiding = { hiding: [], publishing: [] };
  for (const { questionId, title } of some) {
    const expectFound = async (expected: boolean) => {
      const { ids } = await findQuestions({ text: title, locale: 'fi' });
      if (ids.includes(questionId) === expected) return;
      throw new Error(`${questionId} is ${expected ? 'not found yet' : 'still found'}: ${title}`);
    };
    await expectFound(true);
    const begin = performance.now();
    await withActor(SYSTEM, (tx) => forgetQuestion(tx, questionId));
    times.hiding.push(performance.now() - begin);
    await expectFound(false);
    const again = performance.now();
    await withActor(SYSTEM, (tx) => indexQuestion(tx, questionId));
    times.publishing.push(performance.now() - again);
    await expectFound(true);
  }
  return times;
}

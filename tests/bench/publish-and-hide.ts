import type { QuestionId } from '#lib/id.ts';
import { SYSTEM } from '../../lib/actor.ts';
import { type Tx, withActor } from '../../lib/db/client.ts';
import { findQuestions } from '../../lib/search/find-questions.ts';
import { forgetQuestion } from '../../lib/search/forget-question.ts';
import { readEdition } from '../../lib/search/index/editions.ts';
import { indexQuestion } from '../../lib/search/index-question.ts';
import { wordsOf } from '../../lib/search/words/letters.ts';

const MOST = 500; // hits that are looked through: other forms of the word may be common
const RARE = 5; // questions at most that have a word by which one of them is looked for

/** How long it takes to take a question out of the index and to put it in again, in ms. */
export type Hiding = { hiding: number[]; publishing: number[] };

/**
 * Hides some questions from search and publishes them again.
 * @throws Error where one is still found after that, or not yet
 */
export async function timesOfHiding(count: number): Promise<Hiding> {
  const some = await withActor(SYSTEM, (tx) => withRareWord(tx, count));
  const times: Hiding = { hiding: [], publishing: [] };
  for (const { questionId, word } of some) {
    const expectFound = async (expected: boolean) => {
      const { ids } = await findQuestions({ text: word, locale: 'fi', size: MOST });
      if (ids.includes(questionId) === expected) return;
      throw new Error(`${questionId} is ${expected ? 'not found yet' : 'still found'}: ${word}`);
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

async function withRareWord(tx: Tx, count: number) {
  const questions = await tx.publication.findMany({
    take: count * 10,
    select: { questionId: true, body: true },
    where: { language: 'fi' },
    orderBy: { questionId: 'asc' },
  });
  const edition = await readEdition(tx);
  const found: { questionId: QuestionId; word: string }[] = [];
  for (const { questionId, body } of questions) {
    if (found.length === count) break;
    const word = await tx.searchWord.findFirst({
      where: {
        edition,
        text: { in: wordsOf(body).map((each) => `fi:${each}`) },
        questions: { lte: RARE },
      },
    });
    if (word?.written) found.push({ questionId, word: word.written });
  }
  return found;
}

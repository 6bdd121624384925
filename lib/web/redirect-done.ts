import { redirect } from 'next/navigation';
import type { Member } from '../actor.ts';
import { keepDoneWord } from '../desk/done-words.ts';
import { DONE_ID, type DoneName } from '../desk/schema.ts';
import type { QuestionId } from '../id.ts';
import { logFailure } from '../log.ts';

/**
 * Leads to a page of the desk that says what was done, once: neither a reload nor Back repeats it.
 * @param questionId what it was done to, where the page that follows is another one
 */
export async function redirectDone(
  actor: Member,
  path: string,
  name: DoneName,
  questionId: QuestionId | null = null,
): Promise<never> {
  // It is done already: a word that cannot be kept must not look like a failure.
  const word = await keepDoneWord(actor, name, questionId).catch((error) => {
    logFailure('done word', error);
    return null;
  });
  redirect(word ? `${path}?done=${word}#${DONE_ID}` : path);
}

import { approveAnswer, sendBackAnswer } from '#lib/answers/review-answer.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { at } from './moment.ts';
import { claimedQuestion, type Made } from './question.ts';
import { answerOf, type StoryWith } from './story.ts';

/** A question whose answer waits for a second person. */
export async function submittedAnswer(story: StoryWith<'moderator' | 'answerer'>): Promise<Made> {
  const made = await claimedQuestion(story);
  const input = { questionId: made.questionId, body: answerOf(story) };
  await at(story.moments?.submitted, () => submitAnswer(story.answerer, input));
  return made;
}

/** A question whose answer came back to its author with a comment. */
export async function sentBackAnswer(
  story: StoryWith<'moderator' | 'answerer' | 'reviewer'> & { comment?: string; sentBack?: Date },
): Promise<Made> {
  const made = await submittedAnswer(story);
  const comment = story.comment ?? 'Lämmin alku. Kertoisitko vielä, mistä sinä sait apua?';
  await at(story.sentBack, () =>
    sendBackAnswer(story.reviewer, { questionId: made.questionId, comment }),
  );
  return made;
}

/** A question whose answer the asker can read. */
export async function answeredQuestion(
  story: StoryWith<'moderator' | 'answerer' | 'reviewer'>,
): Promise<Made> {
  const made = await submittedAnswer(story);
  const { questionId } = made;
  await at(story.moments?.approved, () => approveAnswer(story.reviewer, { questionId }));
  return made;
}

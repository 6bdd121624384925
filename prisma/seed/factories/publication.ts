import type { Member } from '#lib/actor.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import type { QuestionId } from '#lib/id.ts';
import { publishQuestion } from '#lib/publishing/publish-question.ts';
import { answeredQuestion } from './answer.ts';
import { at } from './moment.ts';
import type { Made } from './question.ts';
import type { Story, StoryWith } from './story.ts';

/** A question that anybody can read, with its answer. */
export async function publishedQuestion(
  story: StoryWith<'moderator' | 'answerer' | 'reviewer'>,
): Promise<Made> {
  const made = await answeredQuestion(story);
  await publishAnswered(story.reviewer, made.questionId, story);
  return made;
}

/** Publishes what has been answered: as it was written, where the story has no other wording. */
export async function publishAnswered(
  publisher: Member,
  questionId: QuestionId,
  { publicVersion, moments }: Pick<Story, 'publicVersion' | 'moments'>,
): Promise<void> {
  const { title, body, answers } = await deskQuestion(publisher, questionId);
  const version = {
    questionId,
    title: publicVersion?.title ?? title,
    body: publicVersion?.body ?? body,
    showAge: publicVersion?.showAge ?? true,
    answers: answers
      .filter(({ state }) => state === 'approved')
      .map((answer) => ({ answerId: answer.id, body: answer.body })),
  };
  await at(moments?.published, () => publishQuestion(publisher, version));
}

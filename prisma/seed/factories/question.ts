import { type Asker, VISITOR } from '#lib/actor.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { askQuestion } from '#lib/asking/ask-question.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import type { KeyId, QuestionId } from '#lib/id.ts';
import { acceptQuestion } from '#lib/triage/accept-question.ts';
import { at } from './moment.ts';
import { answerOf, formOf, type Story, type StoryWith } from './story.ts';

/** A stored question, the code that leads back to it, and its asker as an actor. */
export type Made = { questionId: QuestionId; keyId: KeyId; code: string; asker: Asker };

/** A question that nobody has read yet. */
export async function askedQuestion(story: Story): Promise<Made> {
  const asked = await at(story.moments?.asked, () => askQuestion(VISITOR, formOf(story)));
  return { ...asked, asker: { kind: 'asker', questionId: asked.questionId } };
}

/** A question in the pool of its theme. */
export async function acceptedQuestion(story: StoryWith<'moderator'>): Promise<Made> {
  const made = await askedQuestion(story);
  const input = { questionId: made.questionId, risk: story.risk ?? 0 };
  await at(story.moments?.accepted, () => acceptQuestion(story.moderator, input));
  return made;
}

/** A question in the hands of its answerer; with the draft, when the story has an answer. */
export async function claimedQuestion(story: StoryWith<'moderator' | 'answerer'>): Promise<Made> {
  const made = await acceptedQuestion(story);
  const { answerer, answer, moments } = story;
  const { questionId } = made;
  await at(moments?.claimed, () => claimQuestion(answerer, { questionId }));
  if (answer) {
    await at(moments?.drafted, () => saveDraft(answerer, { questionId, body: answerOf(story) }));
  }
  return made;
}

import { SYSTEM } from '#lib/actor.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import type { Status } from '#lib/questions/schema.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { expireQuestion } from '#lib/triage/expire-question.ts';
import { converse, secondOpinion } from './conversation.ts';
import { answeredQuestion, sentBackAnswer, submittedAnswer } from './factories/answer.ts';
import { at } from './factories/moment.ts';
import { publishAnswered } from './factories/publication.ts';
import { acceptedQuestion, askedQuestion, claimedQuestion } from './factories/question.ts';
import { answerOf } from './factories/story.ts';
import type { Plan } from './schedule.ts';
import { castStoryOf, type Stage, storyOf } from './stage.ts';

type Scene = (plan: Plan, stage: Stage) => Promise<unknown>;

/** Lets everything happen to a question that its plan says, by the product's own commands. */
export async function play(plan: Plan, stage: Stage): Promise<void> {
  await SCENES[plan.entry.status](plan, stage);
}

const SCENES: Record<Status, Scene> = {
  received: (plan, stage) => askedQuestion(storyOf(plan, stage)),
  open: (plan, stage) => acceptedQuestion(storyOf(plan, stage)),
  claimed,
  in_review: inReview,
  answered,
  closed,
};

async function claimed(plan: Plan, stage: Stage): Promise<void> {
  const story = castStoryOf(plan, stage);
  const { reviewComment: comment } = plan.entry;
  if (comment) await sentBackAnswer({ ...story, comment, sentBack: plan.turned });
  else await claimedQuestion(story);
}

async function inReview(plan: Plan, stage: Stage): Promise<void> {
  const story = castStoryOf(plan, stage);
  const { reviewComment: comment } = plan.entry;
  if (!comment) {
    await submittedAnswer(story);
    return;
  }
  const { questionId } = await sentBackAnswer({ ...story, comment, sentBack: plan.turned });
  const input = { questionId, body: answerOf(story) };
  await at(plan.resubmitted, () => submitAnswer(story.answerer, input));
}

async function answered(plan: Plan, stage: Stage): Promise<void> {
  const { entry, moments } = plan;
  const story = castStoryOf(plan, stage);
  const made = await answeredQuestion(story);
  const scene = { plan, made, story, stage };
  const { answerers, until } = await secondOpinion(scene);
  if (entry.published && !entry.pin.unpublished) {
    const publisher = stage.cast.publisher(answerers, entry);
    const editor = stage.cast.editor(publisher, answerers, entry);
    // The reviewer's pause stays the same, however long the second answer took.
    const pause = moments.published.getTime() - moments.approved.getTime();
    const published = new Date(until.getTime() + pause);
    await publishAnswered({ editor, publisher }, made.questionId, {
      ...story,
      moments: { published },
    });
    await converse(scene, answerers, published);
  } else {
    await converse(scene, answerers, until);
  }
}

async function closed(plan: Plan, stage: Stage): Promise<void> {
  const { entry, turned } = plan;
  const story = storyOf(plan, stage);
  if (entry.closedReason === 'expired') {
    const { questionId } = await acceptedQuestion(story);
    return at(turned, () => expireQuestion(SYSTEM, questionId));
  }
  const { questionId } = await askedQuestion(story);
  const { declineReason: reason = 'unclear', declineText: text = '' } = entry;
  await at(turned, () => declineQuestion(story.moderator, { questionId, reason, text }));
}

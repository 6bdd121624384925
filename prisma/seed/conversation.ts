import type { Member } from '#lib/actor.ts';
import { approveAnswer } from '#lib/answers/review-answer.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { returnClaim } from '#lib/claims/return-claim.ts';
import { later } from './calendar.ts';
import { at } from './factories/moment.ts';
import type { Made } from './factories/question.ts';
import type { Plan } from './schedule.ts';
import type { CastStory, Stage } from './stage.ts';

/** An answered question that goes on. */
type Scene = { plan: Plan; made: Made; story: CastStory; stage: Stage };

/**
 * The second answer of an entry that has two: the asker would like to hear from the other kind of
 * answerer, the first one passes the question on.
 */
export async function secondOpinion(scene: Scene): Promise<{ answerers: Member[]; until: Date }> {
  const { plan, made, story, stage } = scene;
  const { entry, moments } = plan;
  const second = entry.answers[1];
  if (!second) return { answerers: [story.answerer], until: moments.approved };
  const { questionId, asker } = made;
  const answerer = stage.cast.answerer(second.role, {
    theme: entry.theme,
    language: entry.language,
    carries: entry.risk,
    not: [story.answerer],
  });
  const wish = stage.random.pick(stage.secondOpinions[second.role][entry.language]);
  const asked = later(stage.random, moments.approved, [4, 30]);
  await at(asked, () => followUp(asker, { body: wish }));
  const passedOn = later(stage.random, asked, [3, 20]);
  await at(passedOn, () => returnClaim(story.answerer, { questionId }));
  const claimed = later(stage.random, passedOn, [2, 16]);
  await at(claimed, () => claimQuestion(answerer, { questionId }));
  const until = await answerAgain(scene, answerer, second.body, claimed);
  return { answerers: [story.answerer, answerer], until };
}

/** The thread after the answer: the asker writes on, whoever answered last answers again. */
export async function converse(scene: Scene, answerers: Member[], since: Date): Promise<void> {
  const { plan, made, story, stage } = scene;
  const answerer = answerers.at(-1) ?? story.answerer;
  const lastIndex = plan.entry.followUps.length - 1;
  let moment = since;
  for (const [index, { from, body }] of plan.entry.followUps.entries()) {
    if (from === 'answerer') {
      moment = await answerAgain(scene, answerer, body, moment);
    } else {
      const unanswered = index === lastIndex ? plan.lastWord : null;
      moment = unanswered ?? later(stage.random, moment, [12, 90]);
      await at(moment, () => followUp(made.asker, { body }));
    }
  }
}

async function answerAgain(
  { plan, made, story, stage }: Scene,
  answerer: Member,
  body: string,
  since: Date,
): Promise<Date> {
  const { theme, language, risk } = plan.entry;
  const { questionId } = made;
  const reviewer = stage.cast.reviewer(answerer, risk, { theme, language, not: [story.answerer] });
  const submitted = later(stage.random, since, [3, 20]);
  await at(submitted, () => submitAnswer(answerer, { questionId, body }));
  const approved = later(stage.random, submitted, [2, 20]);
  await at(approved, () => approveAnswer(reviewer, { questionId }));
  return approved;
}

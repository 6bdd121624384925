import type { Cast } from './cast.ts';
import type { Content } from './content.ts';
import type { StoryWith } from './factories/story.ts';
import type { Random } from './random.ts';
import type { Plan } from './schedule.ts';

export type CastStory = StoryWith<'moderator' | 'answerer' | 'reviewer'>;

/** What every scene needs. */
export type Stage = {
  cast: Cast;
  random: Random;
  secondOpinions: Content['secondOpinions'];
};

/** What is written in the life of a plan's question, and who moderates it. */
export function storyOf({ entry, moments }: Plan, { cast }: Stage): StoryWith<'moderator'> {
  return {
    theme: entry.theme,
    risk: entry.risk,
    moments,
    answer: entry.answers[0]?.body,
    question: {
      title: entry.title,
      body: entry.body,
      language: entry.language,
      audience: entry.audience,
      ageBand: entry.ageBand,
      aboutWhom: entry.aboutWhom,
      urgent: entry.risk === 3,
    },
    publicVersion: {
      title: entry.publicTitle,
      body: entry.publicBody,
      // Where something would have given the asker away, the age stays out too.
      showAge: entry.publicBody === undefined,
    },
    moderator: cast.moderator(entry),
  };
}

/** The same with the people who answer and review. */
export function castStoryOf(plan: Plan, stage: Stage): CastStory {
  const { theme, language, risk, answers, pin } = plan.entry;
  const need = { theme, language };
  const answerer = stage.cast.answerer(answers[0]?.role ?? 'professional', {
    ...need,
    carries: risk,
    pinned: pin.answerer,
  });
  const reviewer = stage.cast.reviewer(answerer, risk, { ...need, pinned: pin.reviewer });
  return { ...storyOf(plan, stage), answerer, reviewer };
}

import type { ThemeId } from '#lib/id.ts';
import { newFormToken } from '#lib/keys/code.ts';
import type { AskInput } from '#lib/questions/schema.ts';
import type { Crew } from './crew.ts';

/** When each step of a question's life is taken; a step without a moment is taken now. */
export type Moments = Partial<
  Record<
    'asked' | 'accepted' | 'claimed' | 'drafted' | 'submitted' | 'approved' | 'published',
    Date
  >
>;

/** What is written in a question's life; whatever is left out gets an ordinary text. */
export type Story = {
  theme: ThemeId;
  question?: Partial<AskInput>;
  risk?: number;
  answer?: string;
  publicVersion?: { title?: string; body?: string; showAge?: boolean };
  moments?: Moments;
};

/** A story that somebody moderates, answers and reviews. */
export type StoryWith<People extends keyof Crew> = Story & Pick<Crew, People>;

const ANSWER =
  'Luin viestisi kahteen kertaan. Minullakin on ollut noita iltoja, eikä niistä ensimmäisellä kerralla saanut sanottua mitään. Meillä auttoi, kun toinen vain istui viereen ja keitti teetä.';

/** The text of the story's answer. */
export const answerOf = (story: Story): string => story.answer ?? ANSWER;

/** The form that the story's asker sends. */
export function formOf({ theme, question }: Story): AskInput {
  return {
    theme,
    title: 'Emme enää puhu iltaisin',
    body: 'Ennen juttelimme aina nukkumaan mennessä. Nyt kumpikin katsoo omaa puhelintaan, enkä tiedä miten aloittaisin.',
    language: 'fi',
    audience: 'publish',
    previewFirst: false,
    ageBand: null,
    aboutWhom: null,
    region: null,
    gender: null,
    urgent: false,
    formToken: newFormToken(),
    ...question,
  };
}

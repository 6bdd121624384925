import { type Member, SYSTEM } from '#lib/actor.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { loadMember } from '#lib/auth/load-member.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { ThemeId } from '#lib/id.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { expireQuestion } from '#lib/triage/expire-question.ts';
import { answeredQuestion, submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import type { Crew } from '../../prisma/seed/factories/crew.ts';
import { publishAnswered, publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import {
  acceptedQuestion,
  askedQuestion,
  claimedQuestion,
  type Made,
} from '../../prisma/seed/factories/question.ts';
import type { StoryWith } from '../../prisma/seed/factories/story.ts';
import { asId } from '../support/as-id.ts';
import { type OwnCrew, ownCrew } from './crew.ts';

/** What is written in each language, by the asker and to them. */
export const WORDS: Record<Locale, Record<'title' | 'body' | 'answer' | 'decline', string>> = {
  fi: {
    title: 'Miten puhun tästä kumppanilleni',
    body: 'Olemme olleet yhdessä kaksi vuotta. Haluaisin puhua meistä, mutta en löydä sanoja.',
    answer:
      'Sanoja ei tarvitse löytää valmiiksi. Meillä puhe alkoi kävelyllä, kun katsoimme eteenpäin.',
    decline: 'En ymmärtänyt vielä, mitä haluaisit kysyä. Kertoisitko hieman lisää?',
  },
  sv: {
    title: 'Hur pratar jag om det här med min partner',
    body: 'Vi har varit tillsammans i två år. Jag skulle vilja prata om oss, men jag hittar inga ord.',
    answer:
      'Orden behöver inte vara färdiga. För oss började det på en promenad, när vi såg framåt.',
    decline: 'Jag förstod ännu inte vad du ville fråga. Kan du berätta lite mer för oss?',
  },
  en: {
    title: 'How do I talk about this with my partner',
    body: 'We have been together for two years. I would like to talk about us and cannot find the words.',
    answer:
      'The words need not be ready. For us it began on a walk, while both of us looked ahead.',
    decline: 'I did not understand yet what you wanted to ask. Could you tell us a little more?',
  },
};

// Where the questions stand that no test says a theme or people for. No other journey asks in it.
const THEME = 'lapsitoiveet';
const ROOM = 1_000; // for all that the tests of a worker lay in the same hands

let people: Promise<OwnCrew> | undefined;

/** The people of those questions, one crew a worker: no test looks at their desks. */
function crew(): Promise<OwnCrew> {
  people ??= ownCrew([THEME], ROOM);
  return people;
}

/** Somebody of the demo, as an actor. */
export async function memberOf(id: string): Promise<Member> {
  const member = await loadMember(asId(id), asId(id));
  if (!member) throw new Error(`The demo has no ${id}.`);
  return member;
}

type Arranged = Made & { lay: (body: string) => Promise<void> };

type Story = StoryWith<'moderator' | 'answerer' | 'reviewer'>;
type Scene = (story: Story, words: (typeof WORDS)[Locale]) => Promise<Made>;
type Other = Partial<Pick<Story, 'risk' | 'question' | 'answer' | keyof Crew>> & { theme?: string };

/**
 * A question that has come as far as this by the product's own commands, without a browser. `lay` makes
 * a public version of it with these words.
 */
export async function arranged(
  state: keyof typeof STATES,
  locale: Locale,
  { question: own, theme = THEME, ...other }: Other = {},
): Promise<Arranged> {
  const { title, body, answer } = WORDS[locale];
  const people = await crew();
  const question = { title, body, language: locale, ...own };
  const publicVersion = { showAge: false };
  const story = {
    ...people,
    theme: asId<ThemeId>(theme),
    answer,
    question,
    publicVersion,
    ...other,
  };
  const made = await STATES[state](story, WORDS[locale]);
  const lay = (words: string) =>
    publishAnswered({ editor: story.moderator, publisher: story.reviewer }, made.questionId, {
      publicVersion: { ...publicVersion, body: words },
    });
  return { ...made, lay };
}

const STATES = {
  received: askedQuestion,
  open: acceptedQuestion,
  taken: (story) => claimedQuestion({ ...story, answer: undefined }),
  claimed: claimedQuestion, // and a draft is written
  submitted: submittedAnswer,
  answered: answeredQuestion,
  continued: async (story, { body }) => {
    const made = await answeredQuestion(story);
    await followUp(made.asker, { body });
    return made;
  },
  proposed: (story) =>
    publishedQuestion({ ...story, question: { ...story.question, previewFirst: true } }),
  published: publishedQuestion,
  withdrawn: async (story) => {
    const made = await publishedQuestion(story);
    await withdrawPublication(made.asker);
    return made;
  },
  declined: async (story, { decline: text }) => {
    const made = await askedQuestion(story);
    const { questionId } = made;
    await declineQuestion(story.moderator, { questionId, reason: 'unclear', text });
    return made;
  },
  expired: async (story) => {
    const made = await askedQuestion(story);
    await expireQuestion(SYSTEM, made.questionId);
    return made;
  },
} satisfies Record<string, Scene>;

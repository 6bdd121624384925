import { type Member, SYSTEM } from '#lib/actor.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { loadMember } from '#lib/auth/load-member.ts';
import { withActor } from '#lib/db/client.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { expireQuestion } from '#lib/triage/expire-question.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import type { Crew } from '../../prisma/seed/factories/crew.ts';
import { publishAnswered, publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { askedQuestion, claimedQuestion, type Made } from '../../prisma/seed/factories/question.ts';
import type { StoryWith } from '../../prisma/seed/factories/story.ts';

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

// A theme in which no other journey asks, and people of it at whose desk no other journey sits.
const THEME = 'lapsitoiveet';
const CREW = {
  moderator: 'surun-rinnalla-aino',
  answerer: 'kuukierto-orvokki',
  reviewer: 'katiloiden-kammari-katja',
} as const;

const ROOM = 9; // the people of the demo hold questions already, and journeys give them more

/** Somebody of the demo, as an actor, with room for what comes. */
export async function memberOf(id: string): Promise<Member> {
  await withActor(SYSTEM, (tx) =>
    tx.member.updateMany({ where: { id }, data: { openLimit: ROOM } }),
  );
  const member = await loadMember(id, id);
  if (!member) throw new Error(`The demo has no ${id}.`);
  return member;
}

async function crew(): Promise<Crew> {
  const { moderator, answerer, reviewer } = CREW;
  return {
    moderator: await memberOf(moderator),
    answerer: await memberOf(answerer),
    reviewer: await memberOf(reviewer),
  };
}

type Arranged = Made & { lay: (body: string) => Promise<void> };

type Story = StoryWith<'moderator' | 'answerer' | 'reviewer'>;
type Scene = (story: Story, words: (typeof WORDS)[Locale]) => Promise<Made>;

/**
 * A question that has come as far as this by the product's own commands, without a browser. `lay` makes
 * a public version of it with these words.
 */
export async function arranged(
  state: keyof typeof STATES,
  locale: Locale,
  other: Partial<Pick<Story, 'theme' | keyof Crew>> = {},
): Promise<Arranged> {
  const { title, body, answer } = WORDS[locale];
  const people = await crew();
  const question = { title, body, language: locale };
  const publicVersion = { showAge: false };
  const story = { ...people, theme: THEME, answer, question, publicVersion, ...other };
  const made = await STATES[state](story, WORDS[locale]);
  const lay = (words: string) =>
    publishAnswered(people.reviewer, made.questionId, {
      publicVersion: { ...publicVersion, body: words },
    });
  return { ...made, lay };
}

const STATES = {
  received: askedQuestion,
  claimed: claimedQuestion,
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

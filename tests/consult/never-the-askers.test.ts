import { beforeAll, expect, test } from 'vitest';
import { approveAnswer, sendBackAnswer } from '#lib/answers/review-answer.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { submitAnswer } from '#lib/answers/submit-answer.ts';
import { raiseConcern, settleConcern } from '#lib/consult/concern.ts';
import { askForSupport, takeNote } from '#lib/consult/note.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { questionFeed } from '#lib/machines/question-feed.ts';
import { questionData } from '#lib/machines/structured-data.ts';
import { outbox } from '#lib/mail/send-mail.ts';
import { myData } from '#lib/my-data/my-data.ts';
import { myDataText } from '#lib/my-data/my-data-text.ts';
import { addEmail } from '#lib/notices/channels.ts';
import { publishedQuestion, publishedQuestions } from '#lib/published/published-questions.ts';
import { searchListing } from '#lib/published/search-listing.ts';
import { similarToWritten } from '#lib/similar/similar-to-written.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishAnswered } from '../../prisma/seed/factories/publication.ts';
import { claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { workOff } from '../support/work-off.ts';

testDatabase();

// One word for each text of the desk, that stands nowhere else.
const SECRETS = {
  note: 'muistiinpanosana',
  request: 'tukipyyntösana',
  concern: 'huolisana',
  settled: 'hoidettusana',
  comment: 'kommenttisana',
  passage: 'kohtasana',
  learning: 'oppimissana',
  draft: 'luonnossana',
};
const inWords = (secret: keyof typeof SECRETS) => `Tässä on ${SECRETS[secret]} työkavereille.`;

type Crew = Awaited<ReturnType<typeof createCrew>>;
let crew: Crew;
let made: Awaited<ReturnType<typeof claimedQuestion>>;

beforeAll(async () => {
  crew = await createCrew();
  made = await claimedQuestion(crew);
  const { questionId } = made;
  await addEmail(made.asker, 'kysyja@posti.invalid', 'fi');
  const { answerer, reviewer, moderator } = crew;
  await saveDraft(answerer, { questionId, body: inWords('draft') });
  await takeNote(answerer, { questionId, text: inWords('note'), to: [reviewer.id] });
  await askForSupport(answerer, { questionId, text: inWords('request'), to: [] });
  await raiseConcern(answerer, { questionId, text: inWords('concern') });
  await workOff();
  await settleConcern(reviewer, { questionId, text: inWords('settled') });
  const body = 'Luin kirjeesi kahteen kertaan. Minullakin oli noita iltoja.';
  await submitAnswer(answerer, { questionId, body });
  const passages = [{ quote: 'noita iltoja', comment: inWords('passage') }];
  await sendBackAnswer(reviewer, { questionId, comment: inWords('comment'), passages });
  await submitAnswer(answerer, { questionId, body });
  await approveAnswer(reviewer, { questionId, comment: inWords('learning') });
  await publishAnswered({ editor: moderator, publisher: reviewer }, questionId, {});
  await workOff();
});

const locale = 'fi' as const;
const who = { asker: 'Kysyjä', roles: { volunteer: 'vertainen', professional: 'ammattilainen' } };
const page = { site: new URL('https://rinnalla.example'), locale };

const SURFACES: Record<string, () => Promise<unknown>> = {
  'the asker’s thread': () => threadOf(made.asker),
  'the asker’s data': () => myData(made.asker),
  'the asker’s data as a text': async () =>
    myDataText(locale, await getTranslations({ locale }), [await myData(made.asker)]),
  'the public page': () => publishedQuestion(made.questionId),
  'the lists': () => publishedQuestions({ locale, page: 1, size: 50 }),
  'the feed': async () => {
    const { items } = await publishedQuestions({ locale, page: 1, size: 50 });
    const texts = { title: 'Uusimmat', subtitle: '', self: '/feed', page: '/' };
    return questionFeed({ ...page, ...texts, items, themes: [] });
  },
  'the structured data': async () => {
    const question = await publishedQuestion(made.questionId);
    return question && questionData({ ...page, ...who }, question);
  },
  'what is found alike': () =>
    similarToWritten({
      title: 'Emme enää puhu iltaisin',
      body: '',
      language: 'fi',
      theme: crew.theme,
      locale,
    }),
  'every mail and notice': async () => outbox(),
};

test.each(Object.entries(SURFACES))(
  '%s says no word of what the desk says among itself',
  async (_, surface) => {
    const shown = JSON.stringify(await surface());
    expect(shown.length).toBeGreaterThan(2);
    for (const secret of Object.values(SECRETS)) expect(shown).not.toContain(secret);
  },
);

test('the mails that were looked through are all there', async () => {
  const to = (await outbox()).map((mail) => mail.to);
  expect(to).toContain('kysyja@posti.invalid');
  expect(
    to.filter((address) => address === `${crew.reviewer.accountId}@demo.invalid`),
  ).toHaveLength(2);
});

test.each(Object.values(SECRETS))('search does not find the word %s', async (secret) => {
  const { total } = await searchListing({ text: secret, locale, page: 1, size: 20 }, []);
  expect(total).toBe(0);
});

test('no event that the asker is told of comes from a note, a request or a concern itself', async () => {
  const { events } = await myData(made.asker);
  const kinds = events.map(({ kind }) => kind);
  expect(kinds.filter((kind) => /note|request|concern|mention/.test(kind))).toEqual([]);
});

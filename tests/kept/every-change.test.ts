import { beforeAll, describe, expect, test } from 'vitest';
import { SYSTEM, VISITOR } from '#lib/actor.ts';
import { deleteQuestion, eraseQuestions } from '#lib/asking/delete-question.ts';
import { client, withActor } from '#lib/db/client.ts';
import type { QuestionId, ThemeId } from '#lib/id.ts';
import { hearPurges } from '#lib/kept/hear-purges.ts';
import { makeFromKept } from '#lib/kept/reads.ts';
import { reviewedAnswers } from '#lib/organisations/published.ts';
import { setReviewRate } from '#lib/organisations/review-rate.ts';
import {
  publishedAlike,
  publishedFigures,
  publishedQuestions,
  publishedQuestion as questionAt,
  wasPublished,
} from '#lib/published/published-questions.ts';
import { acceptPublicVersion } from '#lib/publishing/decide-public-version.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { dayKey } from '#lib/rates/day-key.ts';
import { reactionCounts } from '#lib/reactions/published.ts';
import { react } from '#lib/reactions/react.ts';
import { completeIndex } from '#lib/search/complete-index.ts';
import { answersInThemes } from '#lib/themes/published.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { publishBy, publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { answered } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';
import { readSources } from '../support/sources.ts';
import { statementsOf } from '../support/statements.ts';

// Whatever changes what everybody reads forgets what was kept of it, by itself: no action, job or other
// caller has to remember that.

testDatabase();
beforeAll(hearPurges);

type Case = {
  /** What everybody reads, kept; before and after, as far as it changes. */
  look: () => Promise<unknown>;
  run: () => Promise<unknown>;
  before: unknown;
  after: unknown;
  /** What is kept of that before, where it is not all of it: what is not there is asked for each time. */
  lookAgain?: () => Promise<unknown>;
};

const titleOf = async (questionId: QuestionId) => (await questionAt(questionId))?.title ?? null;

async function published() {
  const all = await answered();
  await publishBy(all.two, all.version);
  return all;
}

/** What lists, themes and figures say of a question that is alone in its theme. */
async function listedIn(theme: ThemeId) {
  const { total } = await publishedQuestions({ locale: 'fi', themeId: theme });
  const answers = (await answersInThemes()).get(theme) ?? 0;
  return { total, answers };
}

async function everywhere(all: { questionId: QuestionId; crew: { theme: ThemeId } }) {
  await publishedFigures();
  const title = await titleOf(all.questionId);
  return {
    title,
    gone: title === null && (await wasPublished(all.questionId)),
    ...(await listedIn(all.crew.theme)),
  };
}

const OUT = { title: 'Veljeni ei enää vastaa', gone: false, total: 1, answers: 1 };
const NOT_OUT = { title: null, gone: false, total: 0, answers: 0 };
const GONE = { ...NOT_OUT, gone: true };

const CHANGES: Record<string, () => Promise<Case>> = {
  'publishing a question': async () => {
    const all = await answered();
    const run = () => publishBy(all.two, all.version);
    const lookAgain = () => listedIn(all.crew.theme);
    return { look: () => everywhere(all), lookAgain, run, before: NOT_OUT, after: OUT };
  },
  'another version of it': async () => {
    const all = await published();
    const version = { ...all.version, title: 'Veljeni vaikeni' };
    const run = () => publishBy(all.two, version);
    return {
      look: () => everywhere(all),
      run,
      before: OUT,
      after: { ...OUT, title: version.title },
    };
  },
  'the yes of its asker': async () => {
    const all = await answered({ previewFirst: true });
    await publishBy(all.two, all.version);
    const run = () => acceptPublicVersion(all.asker);
    const lookAgain = () => listedIn(all.crew.theme);
    return { look: () => everywhere(all), lookAgain, run, before: NOT_OUT, after: OUT };
  },
  'its withdrawal': async () => {
    const all = await published();
    const run = () => withdrawPublication(all.asker);
    return { look: () => everywhere(all), run, before: OUT, after: GONE };
  },
  'its deletion': async () => {
    const all = await published();
    const run = () => deleteQuestion(all.asker);
    return { look: () => everywhere(all), run, before: OUT, after: GONE };
  },
  'the end of its time, where it was closed later and is still public': async () => {
    const all = await published();
    const erased = [{ id: all.questionId, visibility: 'public' }];
    const run = () => withActor(SYSTEM, (tx) => eraseQuestions(tx, erased));
    return { look: () => everywhere(all), run, before: OUT, after: GONE };
  },
  'a press on it': async () => {
    const { questionId } = await published();
    const turn = dayKey('a press', questionId);
    const run = () => react(VISITOR, { questionId, kind: 'same' }, turn);
    const look = async () => (await reactionCounts(questionId)).same;
    return { look, run, before: 0, after: 1 };
  },
  'another part of answers that a second person reads': async () => {
    const { crew } = await answered();
    const { organisation } = crew;
    const coordinator = await createMember({ organisation, role: 'coordinator' });
    const run = () => setReviewRate(coordinator, { percent: 25 });
    return { look: reviewedAnswers, run, before: 'all', after: 'some' };
  },
  'an index that is whole again': async () => {
    const crew = await createCrew();
    const question = {
      title: 'Pelaan nettikasinolla kaikki rahat',
      body: 'Olen pelannut nettikasinolla puoli vuotta. Velkaa on tuhansia, ja pikavippejä otin lisää.',
    };
    const { questionId } = await publishedQuestion({ ...crew, question });
    await publishedQuestion({ ...crew, question });
    await client().$executeRaw`TRUNCATE search_documents, search_chunks, search_alike`;
    const look = async () => (await publishedAlike(questionId, 4)).length > 0;
    // Looked at while it is empty: what is kept of the time before is of no help here.
    return { look, run: () => completeIndex(SYSTEM, { anew: true }), before: false, after: true };
  },
};

describe.each(Object.entries(CHANGES))('%s', (_, arrange) => {
  test('is seen by whoever reads next, in what is kept and in what is being made', async () => {
    const { look, lookAgain = look, run, before, after } = await arrange();
    expect(await look()).toEqual(before);
    const again = await statementsOf(lookAgain);
    // It is kept; what was done before may still be on its way to others.
    expect(again.statements.filter((text) => !text.includes('pg_notify'))).toEqual([]);
    const pages: unknown[] = [];
    await makeFromKept(
      async () => {
        await look();
        await run();
      },
      (page) => pages.push(page),
    );
    expect(pages).toEqual([]); // a page made from the state before is not kept
    expect(await look()).toEqual(after);
  });
});

// What public pages are made from, as the code and as SQL call it.
const SHOWN =
  'publication|publishedAnswer|publishedCount|reaction|theme|organisation|organisationTheme|goneAddress|searchDocument|searchAlike';
const TABLES =
  'publications|published_answers|published_counts|reactions|themes|organisations|organisation_themes|gone_addresses|search_\\w+';
const WRITES = new RegExp(
  `\\.(${SHOWN})\\.(create|update|upsert|delete)|(INSERT INTO|UPDATE|DELETE FROM|TRUNCATE) (${TABLES})\\b`,
);
const PURGES = /\b(purge|showNewCounts|showWhole)\(/;

// What changes in them and stands on no public page; or whose caller, named here, purges.
const ELSEWHERE: Record<string, string> = {
  'own-words.ts': 'for its own people',
  'support-person.ts': 'for its own people',
  'set-claim-hours.ts': 'for its own people',
  'watch-hours.ts': 'for its own people, and threads, which are not kept',
  'rest-theme.ts': 'shown where one asks, which is not kept',
  'count-listed.ts': 'write-publication, correct-question, take-off-pages, delete-question',
  'forget-documents.ts': 'write-publication, withdraw-publication, delete-question',
  'write-documents.ts': 'index-question, complete-index',
  'add-part.ts': 'open-edition, complete-index',
  'counted.ts': 'index-question, complete-index',
  'profile-chunks.ts': 'index-question, complete-index',
  'put-keys.ts': 'into a database that nobody reads yet',
  'erase-editions.ts': 'of what nobody reads',
};

test('no file changes what everybody reads without a purge', () => {
  const writing = readSources('lib').filter(({ text }) => WRITES.test(text));
  const forgetful = writing.filter(({ text }) => !PURGES.test(text));
  const name = ({ path }: { path: string }) => path.split('/').at(-1) ?? '';
  expect(forgetful.map(name).sort()).toEqual(Object.keys(ELSEWHERE).sort());
  expect(writing.length).toBeGreaterThan(forgetful.length);
});

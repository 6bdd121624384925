import { expect, test } from 'vitest';
import { SYSTEM, VISITOR } from '#lib/actor.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { tellAnswerer } from '#lib/answers/tell-answerer.ts';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { client } from '#lib/db/client.ts';
import type { AnswerId, QuestionId } from '#lib/id.ts';
import { forgetPurges } from '#lib/kept/forget-purges.ts';
import { openKey } from '#lib/keys/open-key.ts';
import { askForChange } from '#lib/publishing/ask-for-change.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { sentBackAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { publishBy, publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { askedQuestion, claimedQuestion } from '../../prisma/seed/factories/question.ts';
import { answered } from '../questions/answered.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

type Traces = { table: string; rows: number }[];

/**
 * The tables in which any of these values stands, in any column: ids as text, sealed texts as the
 * bytes they were.
 */
async function traces(values: (string | Uint8Array)[]): Promise<Traces> {
  const tables = await client().$queryRaw<{ table: string }[]>`
    SELECT table_name AS "table" FROM information_schema.tables
    WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`;
  const looked = values.map((value) =>
    typeof value === 'string' ? value : Buffer.from(value).toString('hex'),
  );
  const found: Traces = [];
  for (const { table } of tables) {
    // A row as JSON shows bytes as \x and hexadecimal digits.
    const [row] = await client().$queryRawUnsafe<{ rows: number }[]>(
      `SELECT count(*)::int AS rows FROM "${table}" t
       WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) v WHERE position(v in to_jsonb(t)::text) > 0)`,
      looked,
    );
    if (row && row.rows > 0) found.push({ table, rows: row.rows });
  }
  return found.sort((a, b) => a.table.localeCompare(b.table));
}

// Until then the other processes hear which public pages they have to forget.
async function hourLater(): Promise<void> {
  await client().$executeRaw`UPDATE purges SET at = at - interval '1 hour'`;
  await forgetPurges(SYSTEM);
}

/** Everything by which a question could be found again: its id, its key, all its sealed bytes. */
async function belongingsOf(questionId: QuestionId): Promise<(string | Uint8Array)[]> {
  const question = await client().question.findUniqueOrThrow({
    where: { id: questionId },
    include: {
      keyHold: { include: { key: true } },
      answers: { include: { revisions: true, reviews: true, feedback: true } },
      messages: true,
      events: true,
      publication: { include: { answers: true } },
    },
  });
  const found: (string | Uint8Array)[] = [];
  const collect = (value: unknown): void => {
    if (value instanceof Uint8Array) found.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (value && typeof value === 'object' && !(value instanceof Date)) {
      Object.values(value).forEach(collect);
    }
  };
  collect(question);
  const ids = [questionId, ...question.answers.map(({ id }) => id)];
  const { locator = '', secretHash = '' } = question.keyHold?.key ?? {};
  const texts = [question.publication?.body ?? []].flat();
  return [...found, ...ids, ...question.messages.map(({ id }) => id), secretHash, ...texts].concat(
    locator ? `"${locator}"` : [],
  );
}

test('everything of a published question is gone from every table but that its address was taken', async () => {
  const crew = await createCrew();
  const { questionId, asker, code } = await publishedQuestion(crew);
  const [entry] = (await threadOf(asker)).entries;
  const answerId = asId<AnswerId>(entry?.id ?? '');
  await tellAnswerer(asker, { answerId, helped: 'yes', word: 'Kiitos, tämä kantoi.' });
  await followUp(asker, { body: 'Entä jos hän ei halua puhua?' });
  await saveDraft(crew.answerer, { questionId, body: 'Luonnos, jota kukaan ei ehtinyt lukea.' });
  const belongings = await belongingsOf(questionId);
  expect(belongings.length).toBeGreaterThan(12);
  expect((await traces(belongings)).map(({ table }) => table)).toEqual(
    expect.arrayContaining(['answers', 'events', 'feedback', 'publications', 'questions']),
  );
  await deleteQuestion(asker);
  await hourLater();
  expect(await traces(belongings)).toEqual([{ table: 'gone_addresses', rows: 1 }]);
  expect(await client().goneAddress.findMany()).toEqual([{ questionId }]);
  await expect(openKey(VISITOR, code)).rejects.toMatchObject({ code: 'wrong_code' });
  await expect(threadOf(asker)).rejects.toMatchObject({ code: 'not_found' });
});

test.each([
  ['waits for its first reader', async () => askedQuestion(await createCrew())],
  ['is being answered', async () => claimedQuestion({ ...(await createCrew()), answer: 'Hei.' })],
  ['came back from review', async () => sentBackAnswer(await createCrew())],
  [
    'was declined',
    async () => {
      const crew = await createCrew();
      const made = await askedQuestion(crew);
      const text = 'Emme ymmärtäneet, mitä toivot meiltä. Kertoisitko lisää?';
      await declineQuestion(crew.moderator, {
        questionId: made.questionId,
        reason: 'unclear',
        text,
      });
      return made;
    },
  ],
  [
    'has a public version that its asker would like changed',
    async () => {
      const { two, version, ...made } = await answered({ previewFirst: true });
      await publishBy(two, version);
      const { proposedAt } = await threadOf(made.asker);
      const wish = 'Ota pois maininta muutosta.';
      await askForChange(made.asker, { proposedAt: proposedAt ?? '', wish });
      return made;
    },
  ],
])('of one that %s nothing at all is left', async (_, make) => {
  const { questionId, asker } = await make();
  const belongings = await belongingsOf(questionId);
  expect(await traces(belongings)).not.toEqual([]);
  await deleteQuestion(asker);
  expect(await traces(belongings)).toEqual([]);
});

test('it holds also against a reviewer who publishes at that moment', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { two, version, questionId, asker } = await answered();
    const belongings = await belongingsOf(questionId);
    await Promise.allSettled([deleteQuestion(asker), publishBy(two, version)]);
    await hourLater();
    const left = await traces(belongings);
    expect(left.filter(({ table }) => table !== 'gone_addresses')).toEqual([]);
  }
});

test('other questions stay as they are', async () => {
  const crew = await createCrew();
  const other = await publishedQuestion(crew);
  const { asker } = await publishedQuestion(crew);
  await deleteQuestion(asker);
  expect((await threadOf(other.asker)).entries).toHaveLength(1);
});

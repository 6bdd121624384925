import { beforeAll, describe, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client, withActor } from '#lib/db/client.ts';
import { publishedAlike } from '#lib/published/published-questions.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { completeIndex } from '#lib/search/complete-index.ts';
import { findQuestions } from '#lib/search/find-questions.ts';
import { editionsToRead, readEdition } from '#lib/search/index/editions.ts';
import { eraseEditions } from '#lib/search/index/making/erase-editions.ts';
import { readFromNowOn } from '#lib/search/index/making/open-edition.ts';
import { CHUNK } from '#lib/search/index/postings.ts';
import { INDEX_VERSION } from '#lib/search/version.ts';
import { createCrew } from '../../../../prisma/seed/factories/crew.ts';
import { publishedQuestion } from '../../../../prisma/seed/factories/publication.ts';
import { addPublished } from '../../../bench/generate.ts';
import { testDatabase } from '../../../support/database.ts';
import { indexContents } from '../../index-contents.ts';

testDatabase();

const OTHER_RULES = 999;
const MANY = 10; // more than are put into an edition in the moment it comes to be read

let crew: Awaited<ReturnType<typeof createCrew>>;
beforeAll(async () => {
  crew = await createCrew();
  for (const title of ['Kärppä juoksi', 'Kärppä kiipesi']) await publish(title);
  await completeIndex(SYSTEM);
});

const publish = (title: string) => publishedQuestion({ ...crew, question: { title } });
const found = async (text: string) => (await findQuestions({ text, locale: 'fi' })).ids.sort();
const read = () => readEdition(client());
const rowsOf = async (edition: number) =>
  Promise.all([
    client().searchDocument.count({ where: { edition } }),
    client().searchTerm.count({ where: { edition } }),
    client().searchWord.count({ where: { edition } }),
    client().searchChunk.count({ where: { edition } }),
    client().searchEdition.count({ where: { id: edition } }),
  ]);

/** As it is two hours later for what was replaced by now. */
const later = () => client().$executeRaw`
  UPDATE search_state SET replaced_at = replaced_at - interval '2 hours'`;

test('an index of before editions goes on in its chunk, and so does code of before beside it', async () => {
  const numbers = async () =>
    (await client().searchDocument.findMany({ where: { edition: 1 } })).at(-1);
  const edition = { where: { id: 1 }, data: { nextNumber: null } };
  await client().searchEdition.update(edition);
  const before = await numbers();
  await client().$queryRaw`
    SELECT setval('search_documents_number_seq', ${before?.number ?? 0}::bigint)::text`;
  await publish('Portimo piiloutui');
  expect((await numbers())?.number).toBe((before?.number ?? 0) + 1);
  const [next] = await client().$queryRaw<{ next: number }[]>`
    SELECT nextval('search_documents_number_seq')::int AS next`;
  expect((next?.next ?? 1) % CHUNK).toBe(0);
});

test('made anew, the index is read as it was until the new one takes its place', async () => {
  const before = await read();
  const seen: unknown[] = [];
  const looks = async () => seen.push({ edition: await read(), found: await found('kärppä') });
  const expected = { edition: before, found: await found('kärppä') };
  expect(expected.found.length).toBe(2);
  await completeIndex(SYSTEM, { anew: true, progress: looks });
  expect(seen).toEqual([expected, expected]);
  expect(await read()).toBeGreaterThan(before);
  expect(await found('kärppä')).toEqual(expected.found);
});

test('what is published, changed and hidden meanwhile is so in both, at once and from then on', async () => {
  const leaving = await publish('Lumikko lähti');
  const coming: string[] = [];
  const progress = async (_: number, what: string) => {
    if (what !== 'indexed') return;
    const { questionId } = await publish('Lumikko saapui');
    coming.push(questionId);
    await withdrawPublication(leaving.asker);
    expect(await found('lumikko')).toEqual([questionId]);
  };
  await completeIndex(SYSTEM, { anew: true, progress });
  expect(await found('lumikko')).toEqual(coming);
  const [id = ''] = coming;
  const whole = { where: { wholeAt: { not: null } }, orderBy: { id: 'asc' } } as const;
  const [older, newer] = (await client().searchEdition.findMany(whole)).slice(-2);
  expect(newer?.id).toBe(await read());
  expect(await indexContents(newer?.id)).toEqual(await indexContents(older?.id));
  expect(await publishedAlike(id as Parameters<typeof publishedAlike>[0], 4)).toEqual([]);
});

test('no two editions share a chunk, whoever publishes meanwhile', async () => {
  const progress = async (_: number, what: string) => {
    if (what === 'indexed') await publish('Näätä nukkui');
  };
  await completeIndex(SYSTEM, { anew: true, progress });
  await publish('Näätä heräsi');
  const documents = await client().searchDocument.findMany();
  const owners = Map.groupBy(documents, ({ number }) => Math.floor(number / CHUNK));
  for (const [chunk, members] of owners) {
    const { edition } = await client().searchChunk.findUniqueOrThrow({ where: { chunk } });
    expect(new Set(members.map((each) => each.edition))).toEqual(new Set([edition]));
  }
  expect(owners.size).toBeGreaterThan(1);
});

test('an edition that lacks much is not read; what came in the last moments is put into it first', async () => {
  const before = await read();
  const id = before + 1;
  const rules = { version: INDEX_VERSION, usualLength: 1_500 };
  const begun = { id, ...rules, isWhole: false };
  await client().searchEdition.create({ data: { id, ...rules, wholeAt: null } });
  await addPublished(process.env.DATABASE_URL ?? '', MANY);
  const nowOn = () => withActor(SYSTEM, (tx) => readFromNowOn(tx, begun));
  expect(await nowOn()).toBe(false);
  expect(await read()).toBe(before);
  await completeIndex(SYSTEM, {
    progress: async (_, what) => {
      if (what === 'compared' && (await found('ilves')).length === 0) await publish('Ilves istui');
    },
  });
  expect(await read()).toBe(id);
  expect((await found('ilves')).length).toBe(1);
  expect(await completeIndex(SYSTEM)).toBe(0);
});

test('one that was given up is filled no further, and never read', async () => {
  const before = await read();
  const giveUp = () => client().$executeRaw`
    UPDATE search_state SET replaced_at = now() WHERE whole_at IS NULL`;
  await completeIndex(SYSTEM, { anew: true, progress: giveUp });
  expect(await read()).toBe(before);
  await client().searchEdition.updateMany({
    where: { wholeAt: null },
    data: { version: OTHER_RULES },
  });
});

describe('code of other rules beside ours', () => {
  test('reads its own edition as long as an update takes, and ours takes its publications too', async () => {
    await client().searchEdition.updateMany({
      where: { wholeAt: { not: null } },
      data: { version: OTHER_RULES },
    });
    const theirs = await read();
    const before = await found('kärppä');
    const ours = async () => expect(await found('kärppä')).toEqual(before);
    expect(await completeIndex(SYSTEM, { progress: ours })).toBeGreaterThan(0);
    expect(await read()).not.toBe(theirs);
    expect(await found('kärppä')).toEqual(before);
    const used = (await editionsToRead(client())).map(({ id }) => id);
    expect(used).toEqual(expect.arrayContaining([theirs, await read()]));
    await publish('Saukko ui');
    expect((await indexContents(theirs)).documents).toEqual((await indexContents()).documents);
  });

  test('what it puts into our edition is put there anew, by our rules', async () => {
    const edition = await read();
    await client().searchDocument.updateMany({
      where: { edition, questionId: { in: await found('saukko') } },
      data: { rules: OTHER_RULES },
    });
    const before = await indexContents();
    expect(await completeIndex(SYSTEM)).toBe(1);
    expect(await indexContents()).toEqual(before);
    expect(await client().searchDocument.count({ where: { edition, rules: OTHER_RULES } })).toBe(0);
  });
});

test('what nobody reads any more is erased to the last row, and nothing else', async () => {
  const edition = await read();
  const standing = await indexContents();
  expect(await eraseEditions(SYSTEM)).toBe(0); // somebody may still read it
  await later();
  const over = await client().searchEdition.findMany({ where: { replacedAt: { not: null } } });
  expect(await eraseEditions(SYSTEM)).toBe(over.length);
  for (const { id } of over) expect(await rowsOf(id)).toEqual([0, 0, 0, 0, 0]);
  expect(await client().searchEdition.findMany({ select: { id: true } })).toEqual([
    { id: edition },
  ]);
  expect(await indexContents()).toEqual(standing);
  expect(
    await client()
      .$queryRaw`SELECT FROM search_postings WHERE term NOT IN (SELECT id FROM search_terms)`,
  ).toEqual([]);
});

test('what was begun and never ended is given up after a day', async () => {
  const edition = await read();
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  const begun = { id: edition + 1, version: OTHER_RULES, usualLength: 1, wholeAt: null };
  await client().searchEdition.create({ data: { ...begun, begunAt: yesterday } });
  await eraseEditions(SYSTEM);
  expect((await editionsToRead(client())).map(({ id }) => id)).toEqual([edition]);
});

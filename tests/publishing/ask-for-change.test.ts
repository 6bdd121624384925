import { describe, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import { publicVersionOf } from '#lib/desk/public-version.ts';
import { askForChange } from '#lib/publishing/ask-for-change.ts';
import { acceptPublicVersion } from '#lib/publishing/decide-public-version.ts';
import { handVersion } from '#lib/publishing/hand-version.ts';
import { saveVersion } from '#lib/publishing/save-version.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { publishBy } from '../../prisma/seed/factories/publication.ts';
import { answered, publicationOf } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const WISH = 'Ota pois se, että hän muutti. Siitä minut tunnistaa.';

async function proposed() {
  const made = await answered({ previewFirst: true });
  await publishBy(made.two, made.version);
  const { proposedAt } = await threadOf(made.asker);
  return { ...made, proposedAt: proposedAt ?? '' };
}

test('a wish goes back to the reviewers, and nothing is published by it', async () => {
  const { crew, asker, questionId, version, proposedAt } = await proposed();
  await askForChange(asker, { proposedAt, wish: WISH });
  expect(await threadOf(asker)).toMatchObject({ proposal: null, changeWish: WISH });
  expect(await publicationOf(questionId)).toBeNull();
  await expect(acceptPublicVersion(asker)).rejects.toMatchObject({ code: 'conflict' });
  const question = await deskQuestion(crew.reviewer, questionId);
  expect(question).toMatchObject({ changeWish: WISH, proposed: false });
  const { sections } = await inboxOf(crew.reviewer);
  const publish = sections.find(({ name }) => name === 'publish');
  expect(publish?.items.map(({ id }) => id)).toContain(questionId);
  const { draft } = await publicVersionOf(crew.reviewer, questionId);
  expect(draft.title, 'goes on from the version that was laid before them').toBe(version.title);
});

test('the next proposal answers the wish, and can be accepted', async () => {
  const { two, asker, questionId, version, proposedAt } = await proposed();
  await askForChange(asker, { proposedAt, wish: WISH });
  const body = 'Veljeni ei ole vastannut viesteihini pitkään aikaan.';
  await publishBy(two, { ...version, body });
  expect(await threadOf(asker)).toMatchObject({ changeWish: null, proposal: { body } });
  await acceptPublicVersion(asker);
  expect(await publicationOf(questionId)).toMatchObject({ body });
});

test('a wish is about the proposal that was read', async () => {
  const { two, asker, version, proposedAt } = await proposed();
  await publishBy(two, { ...version, title: 'Toinen ehdotus otsikoksi' });
  const late = askForChange(asker, { proposedAt, wish: WISH });
  await expect(late).rejects.toMatchObject({ code: 'conflict' });
  expect((await threadOf(asker)).proposal?.title).toBe('Toinen ehdotus otsikoksi');
});

test('the wish stands sealed in the database', async () => {
  const { asker, questionId, proposedAt } = await proposed();
  await askForChange(asker, { proposedAt, wish: WISH });
  const row = await client().question.findUniqueOrThrow({ where: { id: questionId } });
  expect(Buffer.from(row.sealedChangeWish ?? []).includes('muutti')).toBe(false);
});

describe('a wish is answered before anybody else reads the text', () => {
  test('the same text again is refused, saved in between or not', async () => {
    const { crew, asker, questionId, proposedAt } = await proposed();
    await askForChange(asker, { proposedAt, wish: WISH });
    const { draft } = await publicVersionOf(crew.moderator, questionId);
    await saveVersion(crew.moderator, { questionId, ...draft, body: `${draft.body} Pois.` });
    await saveVersion(crew.moderator, { questionId, ...draft });
    const same = handVersion(crew.moderator, { questionId, ...draft });
    await expect(same).rejects.toMatchObject({ code: 'invalid', fields: { unchanged: 'wish' } });
    expect((await publicVersionOf(crew.moderator, questionId)).state).toBe('editing');
  });

  test('it goes on with a reason, which the second reader sees beside the wish', async () => {
    const { crew, asker, questionId, proposedAt } = await proposed();
    await askForChange(asker, { proposedAt, wish: WISH });
    const { draft } = await publicVersionOf(crew.moderator, questionId);
    const unchanged = 'Muuttoa ei mainita tekstissä lainkaan.';
    await handVersion(crew.moderator, { questionId, ...draft, unchanged });
    expect(await publicVersionOf(crew.reviewer, questionId)).toMatchObject({ unchanged });
    expect(await deskQuestion(crew.reviewer, questionId)).toMatchObject({ changeWish: WISH });
  });

  test('another text goes on by itself', async () => {
    const { crew, asker, questionId, proposedAt } = await proposed();
    await askForChange(asker, { proposedAt, wish: WISH });
    const { draft } = await publicVersionOf(crew.moderator, questionId);
    const body = 'Veljeni ei ole vastannut viesteihini pitkään aikaan.';
    await handVersion(crew.moderator, { questionId, ...draft, body });
    expect(await publicVersionOf(crew.reviewer, questionId)).toMatchObject({ unchanged: null });
  });
});

import { describe, expect, test } from 'vitest';
import { client } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { inboxOf } from '#lib/desk/inbox.ts';
import { publicVersionOf } from '#lib/desk/public-version.ts';
import { publishedQuestion as shown, wasPublished } from '#lib/published/published-questions.ts';
import { acceptPublicVersion, refusePublicVersion } from '#lib/publishing/decide-public-version.ts';
import { hidePublication, restorePublication } from '#lib/publishing/hide-publication.ts';
import { keepUnpublished } from '#lib/publishing/keep-unpublished.ts';
import { saveVersion } from '#lib/publishing/save-version.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { handOnBy, publishBy, publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { answered, publicationOf } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const BECAUSE = 'Luin sen uudelleen: ketään ei voi tunnistaa.';

async function hidden() {
  const crew = await createCrew();
  const made = await publishedQuestion(crew);
  const { questionId } = made;
  const before = await publicationOf(questionId);
  await hidePublication(crew.moderator, { questionId, hiddenReason: 'identifying' });
  return { crew, ...made, before };
}

describe('hidden at once', () => {
  test('it is gone for every reader, and its asker is told why', async () => {
    const { questionId, asker } = await hidden();
    expect(await shown(questionId)).toBeNull();
    expect(await wasPublished(questionId)).toBe(true);
    expect(await client().searchDocument.count({ where: { questionId } })).toBe(0);
    expect(await threadOf(asker)).toMatchObject({
      visibility: 'hidden',
      hiddenReason: 'identifying',
      publicHandle: null,
    });
    const said = await client().event.findFirstOrThrow({
      where: { questionId, kind: 'publication_hidden' },
    });
    expect(said.reason).toBe('identifying');
  });

  test('a volunteer hides nothing, nor does anybody of another theme', async () => {
    const crew = await createCrew();
    const { questionId } = await publishedQuestion(crew);
    const hide = { questionId, hiddenReason: 'wrong' as const };
    const volunteer = hidePublication(crew.answerer, hide);
    await expect(volunteer).rejects.toMatchObject({ code: 'not_allowed' });
    const stranger = hidePublication((await createCrew()).moderator, hide);
    await expect(stranger).rejects.toMatchObject({ code: 'not_found' });
    expect(await publicationOf(questionId)).not.toBeNull();
  });

  test('another person puts it back as it was, never who hid it, edited it or let it go out', async () => {
    const crew = await createCrew();
    const { theme, organisation, moderator, reviewer } = crew;
    const { questionId, asker } = await publishedQuestion(crew);
    const before = await publicationOf(questionId);
    const hider = await createMember({ organisation, themes: [theme], role: 'moderator' });
    const other = await createMember({ organisation, themes: [theme], role: 'professional' });
    await hidePublication(hider, { questionId, hiddenReason: 'identifying' });
    for (const one of [hider, moderator, reviewer]) {
      const own = restorePublication(one, { questionId, because: BECAUSE });
      await expect(own).rejects.toMatchObject({ code: 'not_allowed' });
    }
    expect((await publicVersionOf(other, questionId)).deeds.restore).toBe(true);
    await restorePublication(other, { questionId, because: BECAUSE });
    const { events } = await deskQuestion(other, questionId);
    expect(events.at(-1)).toMatchObject({ kind: 'publication_restored', text: BECAUSE });
    const { title, body, slug, answers } = (await publicationOf(questionId)) ?? {};
    expect({ title, body, slug }).toEqual({
      title: before?.title,
      body: before?.body,
      slug: before?.slug,
    });
    expect(answers?.map((answer) => answer.body)).toEqual(
      before?.answers.map((answer) => answer.body),
    );
    expect(await threadOf(asker)).toMatchObject({
      visibility: 'public',
      hiddenReason: null,
      restored: true,
    });
  });

  test('changed, it goes out again by two persons', async () => {
    const { crew, questionId } = await hidden();
    const two = { editor: crew.moderator, publisher: crew.reviewer };
    await publishBy(two, { questionId, title: 'Illat ovat hiljaisia' });
    expect((await publicationOf(questionId))?.title).toBe('Illat ovat hiljaisia');
  });

  test('what somebody was writing meanwhile is kept', async () => {
    const crew = await createCrew();
    const { questionId } = await publishedQuestion(crew);
    const { draft } = await publicVersionOf(crew.reviewer, questionId);
    const body = 'Kirjoitin tähän jotakin muuta, kun sivu piilotettiin.';
    await saveVersion(crew.reviewer, { ...draft, questionId, body });
    await hidePublication(crew.moderator, { questionId, hiddenReason: 'harmful' });
    const { earlier, draft: stands } = await publicVersionOf(crew.reviewer, questionId);
    expect(earlier.map((text) => text.draft.body)).toContain(body);
    expect(stands.body).toBe(draft.body);
  });

  test('its asker can still take it back for good', async () => {
    const { crew, questionId, asker } = await hidden();
    await withdrawPublication(asker);
    const restored = restorePublication(crew.reviewer, { questionId, because: BECAUSE });
    await expect(restored).rejects.toMatchObject({ code: 'not_allowed' });
    expect(await threadOf(asker)).toMatchObject({ visibility: 'hidden', hiddenReason: null });
  });

  test('it stands on the list of whoever may decide, and not of the one who hid it', async () => {
    const { crew, questionId } = await hidden();
    const listed = async (who: typeof crew.moderator) =>
      (await inboxOf(who)).sections.find(({ name }) => name === 'read')?.items.map(({ id }) => id);
    expect(await listed(crew.reviewer)).toContain(questionId);
    expect(await listed(crew.moderator)).not.toContain(questionId);
  });
});

describe('left unpublished', () => {
  const TEXT = 'Kiitos luvasta. Jätimme tämän julkaisematta, koska joku voisi tunnistaa sinut.';
  const decline = (story: Awaited<ReturnType<typeof answered>>) =>
    keepUnpublished(story.crew.reviewer, {
      questionId: story.questionId,
      reason: 'identifying',
      text: TEXT,
    });
  const toPublish = async ({ crew }: Awaited<ReturnType<typeof answered>>) =>
    (await inboxOf(crew.moderator)).sections
      .filter(({ name }) => name === 'publish' || name === 'read')
      .flatMap(({ items }) => items.map(({ id }) => id));

  test('it leaves the list, and its asker reads why', async () => {
    const story = await answered();
    expect(await toPublish(story)).toContain(story.questionId);
    await decline(story);
    expect(await toPublish(story)).not.toContain(story.questionId);
    const { notPublished } = await threadOf(story.asker);
    expect(notPublished).toEqual({ reason: 'identifying', text: TEXT });
  });

  test('written again, it goes out with the yes of the asker who was told so, and not before', async () => {
    const story = await answered();
    await decline(story);
    await handOnBy(story.two.editor, story.version);
    expect((await threadOf(story.asker)).notPublished).toMatchObject({ text: TEXT });
    const { toldUnpublished } = await publicVersionOf(story.two.publisher, story.questionId);
    expect(toldUnpublished).toBe(true);
    expect(await publishBy(story.two, story.version)).toBe('proposed');
    expect(await publicationOf(story.questionId)).toBeNull();
    const asked = await threadOf(story.asker);
    expect(asked).toMatchObject({ notPublished: null, askedAnew: true });
    await acceptPublicVersion(story.asker, { proposedAt: asked.proposedAt ?? '' });
    expect(await publicationOf(story.questionId)).not.toBeNull();
  });

  test('their no is the last word', async () => {
    const story = await answered();
    await decline(story);
    await publishBy(story.two, story.version);
    await refusePublicVersion(story.asker);
    const again = publishBy(story.two, story.version);
    await expect(again).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('it cannot be said of what is out', async () => {
    const story = await answered();
    await publishBy(story.two, story.version);
    await expect(decline(story)).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

test('what waits for a second reader stands on their list, and not on its editor’s', async () => {
  const story = await answered();
  const { crew, questionId } = story;
  await handOnBy(crew.moderator, story.version);
  const sections = async (who: typeof crew.moderator) =>
    (await inboxOf(who)).sections.flatMap(({ name, items }) =>
      items.some(({ id }) => id === questionId) ? [name] : [],
    );
  expect(await sections(crew.reviewer)).toEqual(['read']);
  expect(await sections(crew.moderator)).toEqual([]);
});

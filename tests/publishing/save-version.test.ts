import '../support/framework.ts'; // before everything else

import { describe, expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { client } from '#lib/db/client.ts';
import { publicVersionOf } from '#lib/desk/public-version.ts';
import { restoreText } from '#lib/publishing/restore-text.ts';
import { saveVersion } from '#lib/publishing/save-version.ts';
import { POST } from '../../app/api/public-versions/route.ts';
import { handOnBy } from '../../prisma/seed/factories/publication.ts';
import { answered } from '../questions/answered.ts';
import { testDatabase } from '../support/database.ts';
import { signIn } from '../support/framework.ts';

testDatabase();

type Story = Awaited<ReturnType<typeof answered>>;
const save = ({ version }: Story, who: Member, body: string, base?: number) =>
  saveVersion(who, { ...version, left: [], body, base });
const bodyFor = async (who: Member, { questionId }: Story) =>
  (await publicVersionOf(who, questionId)).draft.body;

const FIRST = 'Veljeni muutti toiselle paikkakunnalle, eikä hän ole vastannut.';
const SECOND = 'Veljeni on hiljaa, enkä tiedä, mistä se johtuu.';

test('what is written is kept, sealed, and is nobody’s to read but the desk’s', async () => {
  const story = await answered();
  const { crew, questionId } = story;
  await save(story, crew.moderator, FIRST, 0);
  expect(await bodyFor(crew.reviewer, story)).toBe(FIRST);
  const row = await client().question.findUniqueOrThrow({ where: { id: questionId } });
  expect(Buffer.from(row.sealedPublicDraft ?? []).includes('Veljeni')).toBe(false);
  expect(await client().publication.count({ where: { questionId } })).toBe(0);
});

describe('two people at once', () => {
  test('the later one is told, the text that stands stays, and theirs is kept', async () => {
    const story = await answered();
    const { crew, questionId } = story;
    await save(story, crew.moderator, FIRST, 0);
    const late = save(story, crew.reviewer, SECOND, 0);
    await expect(late).rejects.toMatchObject({ code: 'other_version' });
    const { draft, earlier } = await publicVersionOf(crew.reviewer, questionId);
    expect(draft.body).toBe(FIRST);
    expect(earlier.map(({ who, draft: { body } }) => [who, body])).toContainEqual(['Meri', SECOND]);
  });

  test('one person is never in the way of themselves: what they wrote before is kept', async () => {
    const story = await answered();
    const { crew, questionId } = story;
    await save(story, crew.moderator, FIRST, 0);
    await save(story, crew.moderator, SECOND, 0); // the answer to the first never came
    const { draft, earlier } = await publicVersionOf(crew.moderator, questionId);
    expect(draft.body).toBe(SECOND);
    expect(earlier.map((text) => text.draft.body)).toContain(FIRST);
  });

  test('a window that was left open does not take back what has been handed on', async () => {
    const story = await answered();
    const { crew, questionId, version } = story;
    await handOnBy(crew.moderator, version);
    const late = save(story, crew.moderator, SECOND);
    await expect(late).rejects.toMatchObject({ code: 'other_version' });
    const { state, earlier } = await publicVersionOf(crew.moderator, questionId);
    expect(state).toBe('waiting');
    expect(earlier.map((text) => text.draft.body)).toContain(SECOND);
  });
});

test('an earlier text stands again, and the one that stood becomes an earlier one', async () => {
  const story = await answered();
  const { crew, questionId } = story;
  await save(story, crew.moderator, FIRST, 0);
  await save(story, crew.reviewer, SECOND, 1);
  const { earlier, number } = await publicVersionOf(crew.reviewer, questionId);
  const first = earlier.find(({ draft }) => draft.body === FIRST);
  await restoreText(crew.reviewer, { questionId, base: number, what: first?.id });
  expect(await bodyFor(crew.moderator, story)).toBe(FIRST);
});

async function autosave({ version }: Story, base: number): Promise<number> {
  const body = new FormData();
  const { questionId, title, parts } = version;
  const [part] = parts;
  const fields = { questionId, title, body: SECOND, base: String(base) };
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  for (const [name, value] of Object.entries({ kind: 'answer', id: part?.id, body: part?.body }))
    body.set(`parts.0.${name}`, String(value));
  const headers = { 'sec-fetch-site': 'same-origin', 'content-length': '900' };
  const request = new Request('http://localhost/api/public-versions', {
    method: 'POST',
    body,
    headers,
  });
  return (await POST(request as Parameters<typeof POST>[0])).status;
}

test('while it is typed it is saved for its editors, and for nobody else', async () => {
  const story = await answered();
  const stranger = await answered();
  const { crew } = story;
  signIn(crew.moderator);
  expect(await autosave(story, 0)).toBe(200);
  expect(await bodyFor(crew.moderator, story)).toBe(SECOND);
  signIn(stranger.crew.moderator);
  expect(await autosave(story, 1)).toBe(403);
  signIn(null);
  expect(await autosave(story, 1)).toBe(401);
  await save(story, crew.reviewer, FIRST, 1);
  signIn(crew.moderator);
  expect(await autosave(story, 1)).toBe(409);
  expect(await bodyFor(crew.moderator, story)).toBe(FIRST);
});

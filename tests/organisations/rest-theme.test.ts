import { expect, test } from 'vitest';
import { VISITOR } from '#lib/actor.ts';
import { expectedWaits } from '#lib/asking/expected-wait.ts';
import { clock, DAY } from '#lib/clock.ts';
import { withActor } from '#lib/db/client.ts';
import { ownThemes, restTheme } from '#lib/organisations/rest-theme.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const dayIn = (days: number) =>
  new Date(clock.now().getTime() + days * DAY).toISOString().slice(0, 10);

async function coordinated() {
  const crew = await createCrew();
  const coordinator = await createMember({ organisation: crew.organisation, role: 'coordinator' });
  return { crew, coordinator, themeId: crew.theme };
}

test('a coordinator takes their organisation’s break from a theme, and ends it', async () => {
  const { coordinator, themeId } = await coordinated();
  const wait = async () => (await withActor(VISITOR, (tx) => expectedWaits(tx, themeId)))[0];
  const until = dayIn(10);
  await restTheme(coordinator, { themeId, until });
  const restsUntil = new Date(`${until}T00:00:00Z`);
  expect(await ownThemes(coordinator)).toMatchObject([{ id: themeId, restsUntil }]);
  expect(await wait()).toMatchObject({ restsUntil });
  await restTheme(coordinator, { themeId, until: '' });
  expect(await ownThemes(coordinator)).toMatchObject([{ id: themeId, restsUntil: null }]);
  expect(await wait()).toMatchObject({ restsUntil: null });
});

test('a break ends in the future, and not in years', async () => {
  const { coordinator, themeId } = await coordinated();
  for (const until of [dayIn(-3), dayIn(200)]) {
    const rested = async () => restTheme(coordinator, { themeId, until });
    await expect(rested()).rejects.toMatchObject({ code: 'invalid' });
  }
  expect(await ownThemes(coordinator)).toMatchObject([{ restsUntil: null }]);
});

test('nobody else decides it, and only over themes of their own organisation', async () => {
  const { crew, coordinator, themeId } = await coordinated();
  const other = await coordinated();
  const foreign = async () => restTheme(other.coordinator, { themeId, until: dayIn(5) });
  await expect(foreign()).rejects.toMatchObject({ code: 'not_found' });
  for (const member of [crew.answerer, crew.moderator, crew.reviewer]) {
    const rested = async () => restTheme(member, { themeId, until: dayIn(5) });
    await expect(rested()).rejects.toMatchObject({ code: 'not_allowed' });
    expect(() => ownThemes(member)).toThrow('not_allowed');
  }
  expect(await ownThemes(coordinator)).toMatchObject([{ restsUntil: null }]);
});

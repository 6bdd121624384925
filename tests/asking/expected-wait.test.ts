import { describe, expect, test } from 'vitest';
import { SYSTEM, VISITOR } from '#lib/actor.ts';
import { expectedWaits } from '#lib/asking/expected-wait.ts';
import { promisedDay } from '#lib/asking/promise.ts';
import { finnishDay } from '#lib/calendar.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client, withActor } from '#lib/db/client.ts';
import { measureDays } from '#lib/figures/measure-days.ts';
import type { AnswerId, OrganisationId, ThemeId } from '#lib/id.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const waitIn = async (theme: ThemeId) => {
  await measureDays(SYSTEM);
  return (await withActor(VISITOR, (tx) => expectedWaits(tx, theme)))[0];
};
const today = () => finnishDay(clock.now());

async function asked(theme: ThemeId, count: number): Promise<void> {
  for (let one = 0; one < count; one += 1) await askedQuestion({ theme });
}

function rest(organisationId: OrganisationId, restsUntil: Date): Promise<unknown> {
  return withActor(SYSTEM, (tx) =>
    tx.organisationTheme.updateMany({ where: { organisationId }, data: { restsUntil } }),
  );
}

describe('the wait of a theme', () => {
  test('is its usual promise while its answerers keep up', async () => {
    const theme = await createTheme({ promiseDays: 5 });
    await asked(theme, 9);
    expect(await waitIn(theme)).toEqual({
      themeId: theme,
      promisedOn: promisedDay(clock.now(), 5),
      longer: false,
      restsUntil: null,
    });
  });

  test('grows when more wait than are being answered, and the next asker is told', async () => {
    const theme = await createTheme({ promiseDays: 5 });
    await asked(theme, 12); // the thirteenth, at two a day, is answered on the seventh day
    const wait = await waitIn(theme);
    expect(wait).toMatchObject({ longer: true, promisedOn: promisedDay(clock.now(), 7) });
    const { asker } = await askedQuestion({ theme });
    expect((await threadOf(asker)).promisedOn).toEqual(wait?.promisedOn);
  });

  test('counts answers of the last four weeks as the speed', async () => {
    const crew = await createCrew();
    const long = new Date(clock.now().getTime() - 29 * DAY);
    const past = { asked: long, accepted: long, claimed: long, submitted: long, approved: long };
    await answeredQuestion({ ...crew, moments: past });
    await asked(crew.theme, 11);
    const slow = await waitIn(crew.theme);
    expect(slow).toMatchObject({ longer: true, promisedOn: promisedDay(clock.now(), 6) });
    const { questionId } = await answeredQuestion(crew);
    const answer = await client().answer.findFirstOrThrow({ where: { questionId } });
    const copies = Array.from({ length: 47 }, (_, copy) => ({
      ...answer,
      id: asId<AnswerId>(`copy ${copy}`),
    }));
    await client().answer.createMany({ data: copies }); // with it 2.4 a working day
    expect(await waitIn(crew.theme)).toMatchObject({ longer: false });
  });
});

describe('a theme rests', () => {
  test('only while all of its organisations do, until the first of them is back', async () => {
    const theme = await createTheme({ promiseDays: 3 });
    const first = await createOrganisation({ themes: [theme] });
    const second = await createOrganisation({ themes: [theme] });
    const soon = new Date(today().getTime() + 10 * DAY);
    await rest(first, soon);
    expect(await waitIn(theme)).toMatchObject({ restsUntil: null });
    await rest(second, new Date(today().getTime() + 20 * DAY));
    expect(await waitIn(theme)).toMatchObject({
      restsUntil: soon,
      promisedOn: promisedDay(soon, 3),
    });
  });

  test('no longer on the day when its answerers are back', async () => {
    const theme = await createTheme();
    await rest(await createOrganisation({ themes: [theme] }), today());
    expect(await waitIn(theme)).toMatchObject({ restsUntil: null, longer: false });
  });
});

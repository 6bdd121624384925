import { expect, test } from 'vitest';
import { followUp } from '#lib/asking/follow-up.ts';
import { dayText } from '#lib/calendar.ts';
import { settleQuestion } from '#lib/claims/settle-question.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { addEmail } from '#lib/notices/channels.ts';
import { overdueHere, promiseAnew } from '#lib/passing-on/promise-anew.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { createOrganisation } from '../../prisma/seed/factories/organisation.ts';
import { acceptedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const inDays = (days: number) => new Date(clock.now().getTime() + days * DAY);
const WHY = 'Anteeksi, että odotat. Vastaajamme palaa lomalta maanantaina.';

async function late() {
  const crew = await createCrew();
  const { organisation } = crew;
  const coordinator = await createMember({ organisation, role: 'coordinator' });
  return { crew, coordinator, ...(await acceptedQuestion(crew)) };
}

test('the asker reads the new day and why with their question, and hears of it if they wanted to', async () => {
  const { crew, questionId, asker } = await late();
  await addEmail(asker, 'kysyja@posti.invalid', 'fi');
  const promisedOn = dayText(inDays(9));
  await promiseAnew(crew.moderator, { questionId, promisedOn, toAsker: WHY });
  const thread = await threadOf(asker);
  expect(dayText(thread.promisedOn)).toBe(promisedOn);
  expect(thread.promisedAnew).toEqual({ why: WHY });
  const [job] = await client().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pgboss.job WHERE name = 'notice'`;
  expect(Number(job?.count)).toBe(1);
});

test('a coordinator sees what is late in their themes, no word of it, and promises another day', async () => {
  const { coordinator, questionId, asker } = await late();
  expect(await overdueHere(coordinator)).toEqual([]);
  await at(inDays(12), async () => {
    expect(await overdueHere(coordinator)).toMatchObject([{ questionId, holder: null }]);
    const promisedOn = dayText(inDays(4));
    await promiseAnew(coordinator, { questionId, promisedOn, toAsker: WHY });
    expect(await overdueHere(coordinator)).toEqual([]);
  });
  expect((await threadOf(asker)).promisedAnew).toEqual({ why: WHY });
});

test('a coordinator reads which other organisations may take what is late, as nobody passes it on', async () => {
  const { crew, coordinator } = await late();
  const elsewhere = async () => (await overdueHere(coordinator)).map((one) => one.elsewhere);
  await at(inDays(12), async () => {
    expect(await elsewhere()).toEqual([[]]);
    const other = await createOrganisation({ themes: [crew.theme] });
    const { name } = await client().organisation.findUniqueOrThrow({ where: { id: other } });
    expect(await elsewhere()).toEqual([[name]]);
    const theme = { organisationId_themeId: { organisationId: other, themeId: crew.theme } };
    const rests = { restsUntil: inDays(3) };
    await client().organisationTheme.update({ where: theme, data: rests });
    expect(await elsewhere(), 'it rests from the theme').toEqual([[]]);
  });
});

test('the words hold while the asker waits, also when they write more, and not after an answer', async () => {
  const crew = await createCrew();
  const { questionId, asker } = await answeredQuestion(crew);
  await followUp(asker, { body: 'Kiitos. Entä jos hän ei puhu?' });
  const promisedOn = dayText(inDays(9));
  await promiseAnew(crew.moderator, { questionId, promisedOn, toAsker: WHY });
  await followUp(asker, { body: 'Jaksan kyllä odottaa.' });
  expect((await threadOf(asker)).promisedAnew).toEqual({ why: WHY });
  await settleQuestion(crew.answerer, { questionId });
  await followUp(asker, { body: 'Vielä yksi asia jäi mieleen.' });
  expect((await threadOf(asker)).promisedAnew).toBeNull();
});

test('nobody promises what has passed or lies too far away, nor for another theme', async () => {
  const { crew, questionId } = await late();
  for (const days of [-1, 0, 90]) {
    const promisedOn = dayText(inDays(days));
    const promised = promiseAnew(crew.moderator, { questionId, promisedOn, toAsker: WHY });
    await expect(promised, String(days)).rejects.toMatchObject({ code: 'invalid' });
  }
  const change = { questionId, promisedOn: dayText(inDays(3)), toAsker: WHY };
  const other = await createCrew();
  await expect(promiseAnew(other.moderator, change)).rejects.toMatchObject({ code: 'not_found' });
  await expect(promiseAnew(crew.answerer, change)).rejects.toMatchObject({ code: 'not_allowed' });
});

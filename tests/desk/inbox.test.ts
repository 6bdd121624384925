import { expect, test } from 'vitest';
import type { Member } from '#lib/actor.ts';
import { saveDraft } from '#lib/answers/save-draft.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { claimQuestion } from '#lib/claims/claim-question.ts';
import { clock, HOUR } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { inboxOf, SECTION_PAGE } from '#lib/desk/inbox.ts';
import type { SectionName } from '#lib/desk/schema.ts';
import type { MemberId } from '#lib/id.ts';
import { takeAlarm } from '#lib/on-call/take-alarm.ts';
import {
  answeredQuestion,
  sentBackAnswer,
  submittedAnswer,
} from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { handOnBy, publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import {
  acceptedQuestion,
  askedQuestion,
  claimedQuestion,
} from '../../prisma/seed/factories/question.ts';
import { createTheme } from '../../prisma/seed/factories/theme.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

async function section(member: Member, name: SectionName): Promise<string[] | undefined> {
  const { sections } = await inboxOf(member);
  return sections.find((one) => one.name === name)?.items.map(({ id }) => id);
}

test('each role finds what needs it, and nothing twice', async () => {
  const crew = await createCrew();
  const { moderator, answerer, reviewer } = crew;
  const received = (await askedQuestion(crew)).questionId;
  const open = (await acceptedQuestion(crew)).questionId;
  const claimed = (await claimedQuestion(crew)).questionId;
  const submitted = (await submittedAnswer(crew)).questionId;
  const answered = (await answeredQuestion(crew)).questionId;
  await publishedQuestion(crew);

  expect(await section(moderator, 'received')).toEqual([received]);
  expect(await section(moderator, 'review')).toEqual([submitted]);
  expect(await section(moderator, 'publish')).toEqual([answered]);
  expect(await section(moderator, 'pool')).toBeUndefined();
  expect(await section(answerer, 'mine')).toEqual([claimed]);
  expect(await section(answerer, 'pool')).toEqual([open]);
  expect(await section(answerer, 'waiting')).toEqual([submitted]);
  expect(await section(answerer, 'received')).toBeUndefined();
  expect(await section(reviewer, 'review')).toEqual([submitted]);
  expect(await section(reviewer, 'publish')).toEqual([answered]);
  expect((await inboxOf(answerer)).load).toMatchObject({ held: 1, openLimit: 3 });
});

test('nobody is asked to review or publish their own words, in any membership', async () => {
  const crew = await createCrew();
  await submittedAnswer(crew);
  const { questionId } = await answeredQuestion(crew);
  await handOnBy(crew.moderator, { questionId });
  expect(await section(crew.reviewer, 'read')).toEqual([questionId]);
  const { accountId: account } = crew.answerer;
  for (const role of ['moderator', 'professional'] as const) {
    const again = await createMember({ organisation: crew.organisation, role, account });
    expect(await section(again, 'review')).toEqual([]);
    expect(await section(again, 'read')).toEqual([]);
  }
});

test('what its asker keeps to themselves waits for nobody to publish it', async () => {
  const crew = await createCrew();
  await answeredQuestion({ ...crew, question: { audience: 'private' } });
  expect(await section(crew.reviewer, 'publish')).toEqual([]);
});

test('the pool has questions in the languages that the answerer writes', async () => {
  const crew = await createCrew({ languages: ['sv'] });
  await acceptedQuestion({ ...crew, question: { language: 'fi' } });
  const swedish = await acceptedQuestion({ ...crew, question: { language: 'sv' } });
  expect(await section(crew.answerer, 'pool')).toEqual([swedish.questionId]);
  expect(await section(crew.answerer, 'others')).toHaveLength(1);
});

test('a moderator is told when a promised day has passed without an answer', async () => {
  const crew = await createCrew();
  const asked = new Date('2026-03-02T10:00:00Z'); // promised for Monday 9 March
  const late = await acceptedQuestion({ ...crew, moments: { asked, accepted: asked } });
  const lateAt = (moment: string) => at(new Date(moment), () => section(crew.moderator, 'late'));
  expect(await lateAt('2026-03-09T20:00:00Z')).toEqual([]);
  expect(await lateAt('2026-03-10T06:00:00Z')).toEqual([late.questionId]);
});

test('what cannot wait stands above everything, only there, and before no volunteer', async () => {
  const crew = await createCrew();
  const { moderator, answerer, reviewer } = crew;
  const acute = { body: 'Aion tappaa itseni tänä yönä. En näe muuta enää.' };
  const received = (await askedQuestion({ ...crew, question: acute })).questionId;
  const open = (await acceptedQuestion({ ...crew, risk: 3 })).questionId;
  expect((await inboxOf(moderator)).sections[0]?.name).toBe('acute');
  expect((await section(moderator, 'acute'))?.sort()).toEqual([received, open].sort());
  expect(await section(moderator, 'received')).toEqual([]);
  expect((await inboxOf(reviewer)).sections[0]?.name).toBe('acute');
  expect(await section(reviewer, 'acute')).toEqual([open]);
  expect(await section(reviewer, 'pool')).toEqual([]);
  expect(await section(answerer, 'acute')).toEqual([]);
  await claimQuestion(reviewer, { questionId: open });
  expect(await section(reviewer, 'acute')).toEqual([]);
  expect(await section(reviewer, 'mine')).toEqual([open]);
});

test('what is in somebody’s hands is told apart by what it needs, and stands once', async () => {
  const crew = await createCrew({ openLimit: 9 });
  const now = clock.now();
  const ago = (hours: number) => new Date(now.getTime() - hours * HOUR);
  const soon = await claimedQuestion({ ...crew, moments: { claimed: ago(37) } });
  const soonAndBack = await sentBackAnswer({ ...crew, sentBack: ago(40) });
  const back = await sentBackAnswer({ ...crew, comment: 'Kaunis alku. Lisää yksi askel.' });
  const fresh = await claimedQuestion(crew);
  const goesOn = await answeredQuestion(crew);
  await followUp(goesOn.asker, { body: 'Kiitos. Mitä sitten, jos hän ei vastaa?' });

  const { sections } = await inboxOf(crew.answerer);
  const held = Object.fromEntries(
    sections.map(({ name, items }) => [name, items.map(({ id }) => id)]),
  );
  expect(held).toMatchObject({
    expiring: [soonAndBack.questionId, soon.questionId], // the next to go back first
    followUps: [goesOn.questionId],
    sentBack: [back.questionId],
    mine: [fresh.questionId],
  });
  expect(sections.find(({ name }) => name === 'sentBack')?.items[0]?.comment).toEqual({
    reviewer: 'Meri',
    text: 'Kaunis alku. Lisää yksi askel.',
  });

  await saveDraft(crew.answerer, { questionId: soon.questionId, body: 'Jatkan tästä.' });
  expect(await section(crew.answerer, 'mine')).toContain(soon.questionId);
});

test('the pool that fits is of the themes somebody likes best, and light for those in training', async () => {
  const { theme: liked, moderator, organisation } = await createCrew();
  const other = await createTheme();
  await client().organisationTheme.create({
    data: { organisationId: organisation, themeId: other },
  });
  const themed = { ...moderator, themeIds: [liked, other] };
  const calm = await acceptedQuestion({ theme: liked, moderator: themed });
  const heavy = await acceptedQuestion({ theme: liked, moderator: themed, risk: 2 });
  const elsewhere = await acceptedQuestion({ theme: other, moderator: themed });

  const trained = await createMember({ organisation, role: 'volunteer', themes: [liked] });
  expect(await section(trained, 'pool')).toEqual([heavy.questionId, calm.questionId]);
  expect(await section(trained, 'others')).toEqual([elsewhere.questionId]);

  const inTraining = await createMember({ organisation, role: 'volunteer', inTraining: true });
  expect((await section(inTraining, 'pool'))?.sort()).toEqual(
    [calm.questionId, elsewhere.questionId].sort(),
  );
  expect(await section(inTraining, 'others')).toEqual([]);
});

test('a section counts all it has, shows its beginning, and can be paged through to its end', async () => {
  const crew = await createCrew();
  const ids: string[] = [];
  for (let made = 0; made < SECTION_PAGE + 2; made += 1) {
    ids.push((await acceptedQuestion(crew)).questionId);
  }
  const [first] = (await inboxOf(crew.answerer, {}, 3)).sections.filter(
    ({ name }) => name === 'pool',
  );
  expect(first).toMatchObject({ count: ids.length });
  expect(first?.items).toHaveLength(3);
  const page = async (number: number) =>
    (await inboxOf(crew.answerer, { section: 'pool', page: number })).sections;
  expect((await page(1)).map(({ name, items }) => [name, items.length])).toEqual([
    ['pool', SECTION_PAGE],
  ]);
  const all = [...(await page(1)), ...(await page(2))].flatMap(({ items }) => items);
  expect(all.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(await page(2)).toMatchObject([{ count: ids.length }]);
  expect(await page(9)).toMatchObject([{ items: [], count: ids.length }]);
});

test('a filter narrows every section down, and says beforehand how much it leaves', async () => {
  const crew = await createCrew();
  await acceptedQuestion(crew);
  await acceptedQuestion({ ...crew, risk: 1 });
  const swedish = await acceptedQuestion({ ...crew, question: { language: 'sv' } });
  await claimedQuestion({ ...crew, question: { language: 'sv' } });
  expect((await inboxOf(crew.answerer, { language: 'en' })).facets).toMatchObject({
    themes: [{ id: crew.theme, count: 4 }],
    languages: [
      { language: 'fi', count: 2 },
      { language: 'sv', count: 2 },
    ],
  });
  const shown = async (choice: Parameters<typeof inboxOf>[1]) =>
    (await inboxOf(crew.answerer, choice)).sections.flatMap(({ items }) => items);
  expect(await shown({ language: 'sv' })).toHaveLength(2);
  expect(await shown({ language: 'sv', section: 'pool' })).toMatchObject([
    { id: swedish.questionId },
  ]);
  expect(await shown({ concern: '1' })).toMatchObject([{ risk: 1 }]);
  expect(await shown({ theme: asId('another theme') })).toEqual([]);
});

test('a wish for another public version waits for its editors while an answer is written, and not for its writer', async () => {
  const crew = await createCrew();
  const second = await createMember({ organisation: crew.organisation, role: 'professional' });
  const { questionId } = await claimedQuestion({ ...crew, answerer: second });
  await client().question.update({
    where: { id: questionId },
    data: { sealedChangeWish: Buffer.from('sealed') },
  });
  for (const member of [crew.moderator, crew.reviewer]) {
    expect(await section(member, 'publish')).toEqual([questionId]);
  }
  const offered = (id: MemberId) =>
    client().claim.update({ where: { questionId }, data: { offeredToId: id } });
  expect(await section(second, 'publish')).toEqual([]);
  await offered(crew.reviewer.id);
  expect(await section(crew.reviewer, 'publish')).toEqual([]);
  expect(await section(crew.moderator, 'publish')).toEqual([questionId]);
});

test('of what cannot wait a moderator finds first what nobody has read, and every row says who has it', async () => {
  const crew = await createCrew();
  const { moderator, reviewer } = crew;
  const accepted = await acceptedQuestion({ ...crew, question: { urgent: true }, risk: 3 });
  const unread = await askedQuestion({ ...crew, question: { urgent: true } });
  const acute = async () => {
    const { sections } = await inboxOf(moderator);
    return sections.find(({ name }) => name === 'acute')?.items;
  };
  expect(await acute()).toMatchObject([
    { id: unread.questionId, watched: false, who: null },
    { id: accepted.questionId, watched: true, who: null },
  ]);
  await takeAlarm(reviewer, accepted);
  expect((await acute())?.[1]?.who).toEqual({ name: reviewer.displayName, does: 'seesTo' });
  const other = await createMember({ ...crew, role: 'moderator' });
  await takeAlarm(other, unread);
  expect((await acute())?.[0]?.who).toEqual({ name: other.displayName, does: 'seesTo' });
});

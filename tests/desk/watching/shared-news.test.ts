import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { clock, DAY } from '#lib/clock.ts';
import { closeChannel, openChannel } from '#lib/db/channel.ts';
import { client } from '#lib/db/client.ts';
import { deskNews } from '#lib/desk/desk-news.ts';
import { newsAmong, readHeard } from '#lib/desk/watching/shared-news.ts';
import { watchDesk } from '#lib/desk/watching/watch-desk.ts';
import { newId } from '#lib/id.ts';
import { vaultOf } from '#lib/sealing/vault.ts';
import { createCrew } from '../../../prisma/seed/factories/crew.ts';
import { createMember } from '../../../prisma/seed/factories/member.ts';
import { acceptedQuestion, askedQuestion } from '../../../prisma/seed/factories/question.ts';
import { testDatabase } from '../../support/database.ts';
import { statementsOf } from '../../support/statements.ts';
import { make, type Stage, setStage, titleOf, WORLDS } from '../matrix-stage.ts';

testDatabase();

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  await openChannel();
});
afterAll(closeChannel);

/** What everybody hears of the question together is what each would hear alone. */
async function everybodyHears(): Promise<number> {
  const { id } = stage.question;
  const heard = { question: [id], note: [id] };
  const read = await readHeard([id]);
  let told = 0;
  for (const [who, member] of Object.entries(stage.people)) {
    const alone = await deskNews(member, heard);
    expect(newsAmong(read, member, heard), who).toEqual(alone);
    told += alone.length;
  }
  return told;
}

test.each(WORLDS.map((world) => [titleOf(world), world] as const))(
  'of a question %s everybody hears together what they would hear alone',
  async (_, world) => {
    await make(stage, world);
    await everybodyHears();
  },
);

test('so it is with what is late, sent back, asked of somebody, passed on, wished and noted', async () => {
  const { question, holder, asked, spare, people, ids } = stage;
  const where = { id: question.id };
  const now = clock.now();
  const change = (data: Parameters<ReturnType<typeof client>['question']['update']>[0]['data']) =>
    client().question.update({ where, data });
  await make(stage, { status: 'open' });
  await change({ promisedOn: new Date('2020-01-01T00:00:00Z'), urgent: true, risk: 2 });
  await client().answerRequest.create({
    data: { questionId: question.id, memberId: spare.id, askedAt: now },
  });
  expect(await everybodyHears()).toBeGreaterThan(2);

  await make(stage, { status: 'claimed', answeredBefore: true });
  await change({ sealedChangeWish: Buffer.from('x') });
  const claim = { where: { questionId: question.id } };
  await client().claim.update({ ...claim, data: { offeredToId: null } });
  expect(await everybodyHears()).toBeGreaterThan(0);
  await client().claim.update({ ...claim, data: { expiresAt: new Date(now.getTime() + 9 * DAY) } });
  expect(await everybodyHears()).toBeGreaterThan(0);
  await client().answer.update({ where: { id: ids.answer }, data: { passedOnAt: now } });
  await client().claim.update({ ...claim, data: { memberId: spare.id } });
  expect(await everybodyHears()).toBeGreaterThan(0);

  await make(stage, { status: 'claimed', concern: true, risk: 2 });
  const { professional } = people;
  const id = newId();
  const sealedBody = vaultOf(question).seal('Lukisitko tämän?', 'staffNote', id);
  const mentions = { create: [{ memberId: asked.id }, { memberId: spare.id }] };
  await client().staffNote.create({
    data: {
      id,
      kind: 'concern',
      sealedBody,
      createdAt: now,
      question: { connect: where },
      member: { connect: { id: holder.id } },
      mentions,
    },
  });
  expect(await everybodyHears()).toBeGreaterThan(3);
  expect(
    professional && (await deskNews(professional, { question: [], note: [question.id] })),
  ).toEqual([expect.objectContaining({ what: 'concern' })]);
});

test('thirty desks that stand open look once, and those hear that would hear alone', async () => {
  const crew = await createCrew();
  const { organisation } = crew;
  const open = async (many: number) => {
    const roles = ['volunteer', 'professional', 'moderator'] as const;
    const members = await Promise.all(
      Array.from({ length: many }, (_, i) =>
        createMember({ organisation, role: roles[i % 3] ?? 'volunteer' }),
      ),
    );
    return members.map((member) => {
      const tell = vi.fn();
      return { member, tell, stop: watchDesk(member, '', tell) };
    });
  };
  const costOf = async (desks: Awaited<ReturnType<typeof open>>) => {
    const sent = await statementsOf(async () => {
      const { questionId } = await askedQuestion(crew);
      const moderators = desks.filter(({ member }) => member.role === 'moderator');
      for (const { tell } of moderators) {
        await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1), { timeout: 15_000 });
        expect(tell.mock.calls[0]?.[0]).toMatchObject([{ id: questionId, what: 'received' }]);
      }
    });
    for (const { member, tell, stop } of desks) {
      if (member.role !== 'moderator') expect(tell).not.toHaveBeenCalled();
      stop();
    }
    return sent.statements.filter((text) => text.includes('"answer_requests"')).length;
  };
  await acceptedQuestion(crew);
  const three = await costOf(await open(3));
  expect(three).toBe(1);
  expect(await costOf(await open(30))).toBe(three);
});

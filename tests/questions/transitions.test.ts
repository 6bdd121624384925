import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, type Member, SYSTEM } from '#lib/actor.ts';
import { client, withActor } from '#lib/db/client.ts';
import type { OrganisationId, QuestionId, ThemeId } from '#lib/id.ts';
import { MOVE_NAMES, type MoveName } from '#lib/questions/moves.ts';
import type { QuestionFacts } from '#lib/questions/policy.ts';
import { STATUSES, type Status } from '#lib/questions/schema.ts';
import { move } from '#lib/questions/transitions.ts';
import { type Crew, createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { askedQuestion, type Made } from '../../prisma/seed/factories/question.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';
import { factsWith } from './people.ts';

testDatabase();

let crew: Crew & { theme: ThemeId; organisation: OrganisationId };
let made: Made;
let coordinator: Member;

beforeAll(async () => {
  crew = await createCrew();
  made = await askedQuestion(crew);
  coordinator = await createMember({ organisation: crew.organisation, role: 'coordinator' });
});

type Step = { from: Status[]; to: Status; event: string; by: () => Actor };
const moderator = () => crew.moderator;
const answerer = () => crew.answerer;
const reviewer = () => crew.reviewer;
const asker = () => made.asker;
const system = () => SYSTEM;

const STEPS: Record<MoveName, Step> = {
  accept: { from: ['received'], to: 'open', event: 'accepted', by: moderator },
  decline: { from: ['received', 'open'], to: 'closed', event: 'declined', by: moderator },
  claim: { from: ['open'], to: 'claimed', event: 'claimed', by: answerer },
  returnClaim: { from: ['claimed'], to: 'open', event: 'returned', by: answerer },
  expireClaim: { from: ['claimed'], to: 'open', event: 'claim_expired', by: system },
  offerHandOver: { from: ['claimed'], to: 'claimed', event: 'handover_offered', by: answerer },
  acceptHandOver: { from: ['claimed'], to: 'claimed', event: 'handed_over', by: reviewer },
  declineHandOver: { from: ['claimed'], to: 'claimed', event: 'handover_declined', by: reviewer },
  clearClaim: { from: ['claimed'], to: 'open', event: 'cleared', by: system },
  reassignClaim: { from: ['claimed'], to: 'claimed', event: 'reassigned', by: () => coordinator },
  passOn: { from: ['claimed', 'in_review'], to: 'open', event: 'passed_on', by: reviewer },
  moveOn: { from: ['claimed'], to: 'open', event: 'moved_on', by: reviewer },
  submit: { from: ['claimed'], to: 'in_review', event: 'submitted', by: answerer },
  deliver: { from: ['claimed'], to: 'answered', event: 'delivered', by: answerer },
  sendBack: { from: ['in_review'], to: 'claimed', event: 'sent_back', by: reviewer },
  settle: { from: ['claimed'], to: 'answered', event: 'settled', by: answerer },
  approve: { from: ['in_review'], to: 'answered', event: 'approved', by: reviewer },
  reopenForAnswerer: { from: ['answered'], to: 'claimed', event: 'follow_up', by: asker },
  reopenToPool: { from: ['answered'], to: 'open', event: 'follow_up', by: asker },
  resend: { from: ['closed'], to: 'received', event: 'resent', by: asker },
  expire: { from: ['received', 'open'], to: 'closed', event: 'expired', by: system },
};

const here = () => ({ where: { id: made.questionId } });
const statusNow = async () => (await client().question.findUniqueOrThrow(here())).status;
const stand = (status: Status) => client().question.update({ ...here(), data: { status } });
const eventsNow = () =>
  client().event.findMany({ where: { questionId: made.questionId }, orderBy: { id: 'asc' } });

// What somebody believes who looked while the move was still possible.
const believed = (name: MoveName): QuestionFacts =>
  factsWith({
    id: made.questionId,
    themeId: crew.theme,
    status: STEPS[name].from[0],
    declined: true,
    risk: name === 'passOn' ? 3 : 0,
    claimedBy: crew.answerer.id,
    holder: {
      organisationId: crew.organisation,
      accountId: crew.answerer.accountId,
      stages: crew.answerer.stages,
      away: name === 'clearClaim' || name === 'reassignClaim',
    },
    offeredTo: crew.reviewer.id,
    answererAccountIds: name === 'settle' ? [crew.answerer.accountId] : [],
    author: { accountId: crew.answerer.accountId, stages: crew.answerer.stages },
  });
const make = (name: MoveName, by: Actor = STEPS[name].by()) =>
  withActor(by, (tx) => move(tx, by, believed(name), name));

describe.each(MOVE_NAMES)('%s', (name) => {
  const { from, to, event } = STEPS[name];

  test.each(STATUSES.filter((status) => from.includes(status)))(
    'leads on from %s, and its event says who did it',
    async (status) => {
      await stand(status);
      const before = (await eventsNow()).length;
      await make(name);
      expect(await statusNow()).toBe(to);
      const by = STEPS[name].by();
      expect((await eventsNow()).slice(before)).toMatchObject([
        { kind: event, actor: by.kind, memberId: by.kind === 'member' ? by.id : null },
      ]);
    },
  );

  test.each(STATUSES.filter((status) => !from.includes(status)))(
    'is a conflict when somebody has moved the question to %s',
    async (status) => {
      await stand(status);
      const before = await eventsNow();
      await expect(make(name)).rejects.toMatchObject({ code: 'conflict' });
      expect(await statusNow()).toBe(status);
      expect(await eventsNow()).toEqual(before);
    },
  );

  test('is not allowed to others, and then nothing changes', async () => {
    const status = from[0] ?? 'received';
    await stand(status);
    const before = await eventsNow();
    const stranger = { ...made.asker, questionId: asId<QuestionId>('another') };
    await expect(make(name, stranger)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(await statusNow()).toBe(status);
    expect(await eventsNow()).toEqual(before);
  });

  test('leaves neither status nor event behind when its transaction fails later', async () => {
    const status = from[0] ?? 'received';
    await stand(status);
    const before = await eventsNow();
    const by = STEPS[name].by();
    const failing = withActor(by, async (tx) => {
      await move(tx, by, believed(name), name);
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect(await statusNow()).toBe(status);
    expect(await eventsNow()).toEqual(before);
  });
});

test('of two different moves at the same moment one wins, the other is a conflict', async () => {
  await stand('received');
  const settled = await Promise.allSettled([make('accept'), make('decline'), make('expire')]);
  const statuses = settled.map((one) => one.status).toSorted();
  // An accepted question may still be declined or expire; what is closed stays closed.
  expect(await statusNow()).toBe('closed');
  expect(statuses.filter((status) => status === 'rejected').length).toBeGreaterThanOrEqual(1);
});

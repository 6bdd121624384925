import { beforeEach, describe, expect, test } from 'vitest';
import { SYSTEM, VISITOR } from '#lib/actor.ts';
import { tellAnswerer } from '#lib/answers/tell-answerer.ts';
import { eraseQuestions } from '#lib/asking/delete-question.ts';
import { followUp } from '#lib/asking/follow-up.ts';
import { settleQuestion } from '#lib/claims/settle-question.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client, withActor } from '#lib/db/client.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { env } from '#lib/env.ts';
import type { AnswerId, QuestionId } from '#lib/id.ts';
import { openKey } from '#lib/keys/open-key.ts';
import { addEmail } from '#lib/notices/channels.ts';
import { PERIODS } from '#lib/periods.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { raiseAlarm } from '#lib/questions/raise-alarm.ts';
import { threadOf } from '#lib/thread/thread.ts';
import { declineQuestion } from '#lib/triage/decline-question.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { publishBy } from '../../prisma/seed/factories/publication.ts';
import {
  acceptedQuestion,
  askedQuestion,
  claimedQuestion,
} from '../../prisma/seed/factories/question.ts';
import { answered, ORIGINAL, publicationOf } from '../questions/answered.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';
import { keepPeriods } from '../support/keep-periods.ts';

testDatabase();

// What earlier tests left is not the matter of the next.
beforeEach(async () => {
  await withActor(SYSTEM, async (tx) => eraseQuestions(tx, await tx.question.findMany()));
  await client().goneAddress.deleteMany();
});

const inDays = (days: number) => new Date(clock.now().getTime() + days * DAY);
const roundIn = (days: number) => at(inDays(days), keepPeriods);
const exists = async (id: QuestionId) => (await client().question.count({ where: { id } })) === 1;

async function declined() {
  const crew = await createCrew();
  const made = await askedQuestion(crew);
  const text = 'Emme ymmärtäneet, mitä toivot meiltä. Kertoisitko lisää?';
  await declineQuestion(crew.moderator, { questionId: made.questionId, reason: 'unclear', text });
  return made;
}

async function published() {
  const made = await answered();
  await publishBy(made.two, made.version);
  return made;
}

describe('a question', () => {
  test('that was declined goes after its month, and its key opens nothing', async () => {
    const { questionId, code } = await declined();
    await roundIn(PERIODS.closed - 1);
    expect(await exists(questionId)).toBe(true);
    await roundIn(PERIODS.closed + 1);
    expect(await exists(questionId)).toBe(false);
    await expect(openKey(VISITOR, code)).rejects.toMatchObject({ code: 'wrong_code' });
  });

  test('that is answered and not public goes ninety days after the last that happened', async () => {
    const crew = await createCrew();
    const { questionId, asker } = await answeredQuestion(crew);
    const [answer] = (await threadOf(asker)).entries;
    const feedback = {
      answerId: asId<AnswerId>(answer?.id ?? ''),
      helped: 'yes',
      word: '',
    } as const;
    await at(inDays(60), () => tellAnswerer(asker, feedback));
    await roundIn(PERIODS.answered + 1);
    expect(await exists(questionId), 'something happened meanwhile').toBe(true);
    await roundIn(60 + PERIODS.answered + 1);
    expect(await exists(questionId)).toBe(false);
  });

  test('whose publication was withdrawn goes too, but for the word that something was there', async () => {
    const { questionId, asker } = await published();
    await withdrawPublication(asker);
    await roundIn(PERIODS.answered + 1);
    expect(await exists(questionId)).toBe(false);
    expect(await client().goneAddress.count({ where: { questionId } })).toBe(1);
  });

  test('that nobody answered is closed long after its promise, and then goes', async () => {
    const { questionId, asker } = await acceptedQuestion(await createCrew());
    await roundIn(PERIODS.unanswered - 1);
    expect((await threadOf(asker)).status).toBe('open');
    await roundIn(PERIODS.unanswered + 14);
    expect(await threadOf(asker)).toMatchObject({ status: 'closed', closedReason: 'expired' });
    await roundIn(PERIODS.unanswered + 14 + PERIODS.closed + 1);
    expect(await exists(questionId)).toBe(false);
  });

  test('that somebody is answering stays', async () => {
    const crew = await createCrew();
    const { questionId } = await claimedQuestion(crew);
    await roundIn(400);
    expect(await exists(questionId)).toBe(true);
  });
});

describe('the original of a public question', () => {
  test('that cannot be replaced holds up no other, and the failure is heard of', async () => {
    const [broken, whole] = [await published(), await published()];
    const { questionId } = broken;
    await client().publication.update({ where: { questionId }, data: { ageBand: 'unknown' } });
    const isReplaced = async ({ questionId: id }: { questionId: QuestionId }) =>
      (await client().question.findUniqueOrThrow({ where: { id } })).originalReplacedAt !== null;
    await expect(roundIn(PERIODS.originals + 1)).rejects.toThrow('invalid_value');
    expect([await isReplaced(broken), await isReplaced(whole)]).toEqual([false, true]);
  });

  test('gives way to the public version, under a new key, with everything else that was written', async () => {
    const { crew, questionId, asker, version, code } = await published();
    const [answer] = (await threadOf(asker)).entries;
    const word = 'Kerroin tästä Pekalle.';
    await tellAnswerer(asker, { answerId: asId<AnswerId>(answer?.id ?? ''), helped: 'yes', word });
    await followUp(asker, { body: 'Pekka soitti eilen Kuhmosta.' });
    await settleQuestion(crew.answerer, { questionId });
    await addEmail(asker, 'kysyja@posti.invalid', 'fi');
    const memberIds = [crew.reviewer.id];
    await withActor(SYSTEM, (tx) => raiseAlarm(tx, { questionId, kind: 'concern', memberIds }));
    const before = await client().question.findUniqueOrThrow({ where: { id: questionId } });
    await roundIn(PERIODS.originals - 1);
    expect((await threadOf(asker)).body).toBe(ORIGINAL.body);
    const sealed = new Uint8Array(1); // what was covered before others read it
    await client().original.create({
      data: { questionId, sealedTitle: sealed, sealedBody: sealed },
    });
    await roundIn(PERIODS.originals + 1);
    expect(await client().original.count({ where: { questionId } })).toBe(0);

    const now = await client().question.findUniqueOrThrow({
      where: { id: questionId },
      include: { answers: { include: { revisions: true, reviews: true, feedback: true } } },
    });
    expect(Buffer.from(now.dataKey).equals(Buffer.from(before.dataKey))).toBe(false);
    expect(await openKey(VISITOR, code)).toMatchObject({ questionId });
    expect(await threadOf(asker)).toMatchObject({
      originalReplaced: true,
      title: version.title,
      body: version.body,
      entries: [{ body: version.parts[0]?.body, feedback: { helped: 'yes', word: null } }],
    });
    expect(now.answers).toMatchObject([{ revisions: [], reviews: [] }]);
    expect(await client().noticeChannel.count({ where: { questionId } })).toBe(0);
    expect(await client().alarm.count({ where: { questionId } })).toBe(0);
    expect(await deskQuestion(crew.reviewer, questionId)).toMatchObject({
      title: version.title,
      background: { ageBand: null, region: null },
      followUps: [],
    });
    expect(await publicationOf(questionId)).toMatchObject({ body: version.body });
  });

  test('gives way once: what is written afterwards stays', async () => {
    const { crew, questionId, asker } = await published();
    await roundIn(PERIODS.originals + 1);
    await at(inDays(40), () => followUp(asker, { body: 'Vielä yksi ajatus.' }));
    await at(inDays(40), () => settleQuestion(crew.answerer, { questionId }));
    await roundIn(40 + PERIODS.originals + 5);
    expect((await threadOf(asker)).entries).toHaveLength(2);
  });

  test('stays while a follow-up waits for its answer', async () => {
    const { asker } = await published();
    await followUp(asker, { body: 'Entä jos hän ei vastaa?' });
    await roundIn(PERIODS.originals + 1);
    expect((await threadOf(asker)).body).toBe(ORIGINAL.body);
  });
});

test('an address for notices goes when nothing has happened for a month', async () => {
  const { asker, questionId } = await answeredQuestion(await createCrew());
  await addEmail(asker, 'kysyja@posti.invalid', 'fi');
  const count = () => client().noticeChannel.count({ where: { questionId } });
  await roundIn(PERIODS.addresses - 1);
  expect(await count()).toBe(1);
  await roundIn(PERIODS.addresses + 1);
  expect(await count()).toBe(0);
});

test('who did what is kept for two years', async () => {
  const { questionId, asker } = await published();
  const count = () => client().event.count({ where: { questionId } });
  await roundIn(PERIODS.events - 1);
  expect(await count()).toBeGreaterThan(0);
  await roundIn(PERIODS.events + 1);
  expect(await count()).toBe(0);
  expect((await threadOf(asker)).status).toBe('answered');
});

test('run twice, and by two processes at once, the job does the same', async () => {
  const { questionId } = await declined();
  const { asker, version } = await published();
  await at(inDays(31), () => Promise.all([keepPeriods(), keepPeriods(), keepPeriods()]));
  expect(await roundIn(31)).toBe(0);
  expect(await exists(questionId)).toBe(false);
  expect((await threadOf(asker)).body).toBe(version.body);
});

test('a deployment may keep things shorter', async () => {
  const { questionId } = await declined();
  env().keepDays = { ...PERIODS, closed: 7 };
  try {
    await roundIn(8);
    expect(await exists(questionId)).toBe(false);
  } finally {
    env().keepDays = PERIODS;
  }
});

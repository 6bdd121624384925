import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { approveAnswer } from '#lib/answers/review-answer.ts';
import { clock, MINUTE } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import type { QuestionId } from '#lib/id.ts';
import { addPush } from '#lib/notices/channels.ts';
import { vapid } from '#lib/notices/vapid.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { testDatabase } from '../support/database.ts';
import { PushService, senderOf } from '../support/push-service.ts';
import { workOff } from '../support/work-off.ts';

testDatabase();

let service: PushService;
beforeAll(async () => {
  service = await PushService.start();
});
afterAll(() => service.stop());
beforeEach(async () => {
  service.status = 201;
  await client().noticeChannel.deleteMany();
  await workOff(); // what the tests before have left
  service.received.length = 0;
});

async function answeredWithPush(): Promise<QuestionId> {
  const crew = await createCrew();
  const { asker, questionId } = await submittedAnswer(crew);
  await addPush(asker, service.subscription, 'sv');
  await approveAnswer(crew.reviewer, { questionId });
  return questionId;
}

test('a push message is for the browser alone, and says only that there is something to read', async () => {
  const questionId = await answeredWithPush();
  await workOff();
  const [message, ...more] = service.received;
  if (!message) throw new Error('No message came.');
  expect(more).toEqual([]);
  expect(service.open(message)).toEqual({
    title: 'Det finns något för dig att läsa',
    body: 'Öppna det med din nyckel.',
    path: '/sv/min-fraga',
  });
  for (const word of ['läsa', 'min-fraga', questionId]) {
    expect(message.body.includes(word)).toBe(false);
    expect(JSON.stringify(message.headers)).not.toContain(word);
  }
});

test('it is signed with the key of this installation, for this push service', async () => {
  await answeredWithPush();
  await workOff();
  const [message] = service.received;
  const sender = message && senderOf(message);
  expect(sender?.publicKey).toBe(vapid()?.publicKey);
  expect(sender?.claims).toMatchObject({
    aud: new URL(service.subscription.endpoint).origin,
    sub: expect.stringMatching(/^mailto:/),
  });
});

test.each([404, 410])('a browser that is gone (%s) is forgotten', async (status) => {
  service.status = status;
  const questionId = await answeredWithPush();
  expect(await workOff()).toContainEqual({ name: 'notice', outcome: 'done' });
  expect(await client().noticeChannel.count({ where: { questionId } })).toBe(0);
});

test.each([429, 500, 302])(
  'a service that cannot take it now (%s) is asked again',
  async (status) => {
    service.status = status;
    const questionId = await answeredWithPush();
    expect(await workOff()).toEqual([{ name: 'notice', outcome: 'failed' }]);
    expect(await client().noticeChannel.count({ where: { questionId } })).toBe(1);
    service.status = 201;
    expect(await workOff(), 'not at once').toEqual([]);
    await at(new Date(clock.now().getTime() + 11 * MINUTE), workOff);
    expect(service.received).toHaveLength(2);
  },
);

test('without a key of its own an installation offers none', () => {
  const { vapidPrivateKey } = env();
  env().vapidPrivateKey = null;
  try {
    expect(vapid()).toBeNull();
  } finally {
    env().vapidPrivateKey = vapidPrivateKey;
  }
});

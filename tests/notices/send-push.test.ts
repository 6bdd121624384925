import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { approveAnswer } from '#lib/answers/review-answer.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { addPush } from '#lib/notices/channels.ts';
import { sendNotices } from '#lib/notices/send-notices.ts';
import { vapid } from '#lib/notices/vapid.ts';
import { submittedAnswer } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { testDatabase } from '../support/database.ts';
import { PushService, senderOf } from '../support/push-service.ts';

testDatabase();

let service: PushService;
beforeAll(async () => {
  service = await PushService.start();
});
afterAll(() => service.stop());
beforeEach(async () => {
  service.status = 201;
  service.received.length = 0;
  await client().noticeChannel.deleteMany();
});

async function answeredWithPush(): Promise<string> {
  const crew = await createCrew();
  const { asker, questionId } = await submittedAnswer(crew);
  await addPush(asker, service.subscription, 'sv');
  await approveAnswer(crew.reviewer, { questionId });
  return questionId;
}

test('a push message is for the browser alone, and says only that there is something to read', async () => {
  const questionId = await answeredWithPush();
  expect(await sendNotices()).toBe(1);
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
  await sendNotices();
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
  expect(await sendNotices()).toBe(0);
  expect(await client().noticeChannel.count({ where: { questionId } })).toBe(0);
});

test.each([429, 500, 302])(
  'a service that cannot take it now (%s) is asked again',
  async (status) => {
    service.status = status;
    const questionId = await answeredWithPush();
    expect(await sendNotices()).toBe(0);
    const channel = await client().noticeChannel.findFirstOrThrow({ where: { questionId } });
    expect(channel.failures).toBe(1);
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

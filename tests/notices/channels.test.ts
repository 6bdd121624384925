import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { addEmail, addPush, noticeChannels, removeChannel } from '#lib/notices/channels.ts';
import { isPushService } from '#lib/notices/push-services.ts';
import { emailNoticeSchema, pushNoticeSchema, type Subscription } from '#lib/notices/schema.ts';
import { expireQuestion } from '#lib/triage/expire-question.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { acceptedQuestion, askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const subscription = (host: string): Subscription => ({
  endpoint: `https://${host}/send/abc`,
  keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
});
const FCM = subscription('fcm.googleapis.com');

test('an asker sees the ways they chose, the address only so far that they know it', async () => {
  const { asker } = await askedQuestion(await createCrew());
  await addEmail(asker, 'kaisa.kuusisto@posti.invalid', 'fi');
  await addPush(asker, FCM, 'sv');
  const channels = await noticeChannels(asker);
  expect(channels).toMatchObject([
    { kind: 'email', shown: 'k…@posti.invalid' },
    { kind: 'push', shown: null },
  ]);
  await removeChannel(asker, { channelId: channels[0]?.id ?? '' });
  expect(await noticeChannels(asker)).toMatchObject([{ kind: 'push' }]);
});

test('there is one e-mail address: a new one takes the place of the old', async () => {
  const { asker } = await askedQuestion(await createCrew());
  await addEmail(asker, 'vanha@posti.invalid', 'fi');
  await addEmail(asker, 'uusi@posti.invalid', 'fi');
  expect(await noticeChannels(asker)).toMatchObject([{ shown: 'u…@posti.invalid' }]);
});

test('nobody removes another’s, and there are four at most', async () => {
  const crew = await createCrew();
  const mine = await askedQuestion(crew);
  const other = await askedQuestion(crew);
  for (let one = 0; one < 4; one += 1) await addPush(mine.asker, FCM, 'fi');
  await expect(addPush(mine.asker, FCM, 'fi')).rejects.toMatchObject({ code: 'enough' });
  const [channel] = await noticeChannels(mine.asker);
  const removed = removeChannel(other.asker, { channelId: channel?.id ?? '' });
  await expect(removed).rejects.toMatchObject({ code: 'not_found' });
  expect(await noticeChannels(mine.asker)).toHaveLength(4);
});

test('a closed question takes no address', async () => {
  const { asker, questionId } = await acceptedQuestion(await createCrew());
  await expireQuestion(SYSTEM, questionId);
  await expect(addPush(asker, FCM, 'fi')).rejects.toMatchObject({ code: 'conflict' });
  await expect(addEmail(asker, 'a@posti.invalid', 'fi')).rejects.toMatchObject({
    code: 'conflict',
  });
  expect(await client().noticeChannel.count({ where: { questionId } })).toBe(0);
});

test.each([
  ['https://fcm.googleapis.com/fcm/send/x', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/x', true],
  ['https://web.push.apple.com/x', true],
  ['https://db5p.notify.windows.com/w/?token=x', true],
  ['http://fcm.googleapis.com/fcm/send/x', false],
  ['https://fcm.googleapis.com:8443/x', false],
  ['https://fcm.googleapis.com.evil.invalid/x', false],
  ['https://evilpush.apple.com.invalid/x', false],
  ['https://user@fcm.googleapis.com/x', false],
  ['https://127.0.0.1/x', false],
  ['https://169.254.169.254/latest/meta-data', false],
  ['https://[::1]/x', false],
  ['file:///etc/passwd', false],
  ['not an address', false],
])('our server calls push services and nobody else: %s', (endpoint, allowed) => {
  expect(isPushService(endpoint)).toBe(allowed);
});

test('a foreign address is refused, this machine’s too outside a demo', async () => {
  const { asker } = await askedQuestion(await createCrew());
  const foreign = addPush(asker, subscription('intranet.invalid'), 'fi');
  await expect(foreign).rejects.toMatchObject({ code: 'invalid' });
  env().demo = false;
  try {
    expect(isPushService('http://localhost:5432/')).toBe(false);
  } finally {
    env().demo = true;
  }
});

test('what a form brings is looked at before it is believed', () => {
  expect(emailNoticeSchema.safeParse({ email: 'ei osoite' }).success).toBe(false);
  expect(emailNoticeSchema.parse({ email: ' aino@posti.invalid ' })).toEqual({
    page: 'thread',
    email: 'aino@posti.invalid',
  });
  const taken = (text: string) => pushNoticeSchema.safeParse({ subscription: text }).success;
  expect(taken(JSON.stringify({ ...FCM, expirationTime: null }))).toBe(true);
  for (const bad of ['', '{', 'null', '{"endpoint":"https://fcm.googleapis.com/x"}']) {
    expect(taken(bad)).toBe(false);
  }
});

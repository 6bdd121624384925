import { expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { client, withActor } from '#lib/db/client.ts';
import type { MemberId } from '#lib/id.ts';
import { enqueue, enqueueMissing } from '#lib/jobs/queue.ts';
import { asId } from '../support/as-id.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const waiting = (key: string) =>
  client().$queryRaw`SELECT name, data FROM pgboss.job WHERE singleton_key = ${key}`;

test('a job stands in the transaction that causes it: with it, or not at all', async () => {
  await withActor(SYSTEM, (tx) => enqueue(tx, 'desk-mail', { memberId: asId('one') }));
  expect(await waiting('one')).toEqual([{ name: 'desk-mail', data: { memberId: asId('one') } }]);
  const fails = withActor(SYSTEM, async (tx) => {
    await enqueue(tx, 'desk-mail', { memberId: asId('two') });
    throw new Error('something else');
  });
  await expect(fails).rejects.toThrow('something else');
  expect(await waiting('two')).toEqual([]);
});

test('of an alarm and a member one mail is on its way, however often it is asked for', async () => {
  const ids = { alarmId: 'fire', memberId: asId<MemberId>('three') };
  await withActor(SYSTEM, (tx) => enqueue(tx, 'alarm-mail', ids));
  await withActor(SYSTEM, (tx) => enqueue(tx, 'alarm-mail', ids));
  await withActor(SYSTEM, (tx) => enqueue(tx, 'alarm-mail', { ...ids, memberId: asId('four') }));
  expect(await waiting('fire:three')).toHaveLength(1);
  expect(await waiting('fire:four')).toHaveLength(1);
});

test('what is missing is left once', async () => {
  const leave = () =>
    withActor(SYSTEM, (tx) => enqueueMissing(tx, 'notice', { channelId: 'five' }));
  await leave();
  await leave();
  expect(await waiting('five')).toHaveLength(1);
});

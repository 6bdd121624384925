import { afterEach, beforeEach, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import {
  CHANNEL,
  closeChannel,
  listen,
  type Message,
  openChannel,
  payloadsOf,
} from '#lib/db/channel.ts';
import { client, withActor } from '#lib/db/client.ts';
import { hint } from '#lib/db/hints.ts';
import { ChannelEar } from '../support/channel-ear.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

let stop = () => {};
beforeEach(openChannel);
afterEach(async () => {
  stop();
  await closeChannel();
});

/** The next message, and the next gap, that this process hears. */
function ears() {
  const message = Promise.withResolvers<Message>();
  const gap = Promise.withResolvers<void>();
  stop = listen({ onMessage: message.resolve, onGap: gap.resolve });
  return { message: message.promise, gap: gap.promise };
}

/** Says something as another process would. */
const fromElsewhere = (payload: string) =>
  client().$executeRaw`SELECT pg_notify(${CHANNEL}, ${payload})`;

test('what another process says is heard', async () => {
  const { message } = ears();
  await fromElsewhere('["purge","another","a tag","another \\"tag\\""]');
  expect(await message).toEqual({ kind: 'purge', ids: ['a tag', 'another "tag"'] });
});

test('what this process says it hears once, and what it cannot read is passed over', async () => {
  const heard: string[][] = [];
  const last = Promise.withResolvers<void>();
  stop = listen({
    onMessage: ({ ids }) => {
      heard.push(ids);
      if (ids[0] === 'last') last.resolve();
    },
    onGap: () => {},
  });
  const ear = new ChannelEar();
  await ear.open();
  await withActor(SYSTEM, async (tx) => hint(tx, { kind: 'note', ids: ['mine'] }));
  await ear.hears('mine');
  await ear.close();
  await fromElsewhere('no list');
  await fromElsewhere('["note","another","last"]');
  await last.promise;
  expect(heard).toEqual([['mine'], ['last']]);
});

test('a broken connection is made anew, and it is said that something may have been missed', async () => {
  const { message, gap } = ears();
  const broken = await client().$queryRaw<{ ended: boolean }[]>`
    SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = ${CHANNEL}`;
  expect(broken).toEqual([{ ended: true }]);
  await gap;
  await fromElsewhere('["note","another","after"]');
  expect((await message).ids).toEqual(['after']);
});

test('a long message travels in pieces that PostgreSQL takes, and all of it arrives', async () => {
  const ids = Array.from({ length: 900 }, (_, index) => `${index}-äö"\\${'x'.repeat(20)}`);
  const pieces = payloadsOf({ kind: 'purge', ids });
  expect(pieces.length).toBeGreaterThan(3);
  for (const piece of pieces) await fromElsewhere(piece); // it refuses 8 000 bytes and more
  const arrived = pieces.flatMap((piece) => (JSON.parse(piece) as string[]).slice(2));
  expect(arrived).toEqual(ids);
  expect(payloadsOf({ kind: 'purge', ids: ['x'.repeat(8_000), 'short'] }).length).toBe(1);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  closeChannel,
  listen,
  type Message,
  openChannel,
  processId,
  say,
} from '#lib/db/channel.ts';
import { client } from '#lib/db/client.ts';
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

test('whatever is said is heard, with who said it', async () => {
  const { message } = ears();
  await say({ kind: 'purge', ids: ['a tag', 'another "tag"'] });
  expect(await message).toEqual({
    kind: 'purge',
    from: processId(),
    ids: ['a tag', 'another "tag"'],
  });
});

test('a broken connection is made anew, and it is said that something may have been missed', async () => {
  const { message, gap } = ears();
  const broken = await client().$queryRaw<{ ended: boolean }[]>`
    SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity
    WHERE datname = current_database() AND query = 'LISTEN rinnalla'`;
  expect(broken).toEqual([{ ended: true }]);
  await gap;
  await say({ kind: 'purge', ids: ['after'] });
  expect((await message).ids).toEqual(['after']);
});

test('what is said while there is no connection is said when there is one', async () => {
  await closeChannel();
  await say({ kind: 'purge', ids: ['meanwhile'] });
  const { message } = ears();
  await openChannel();
  expect((await message).ids).toEqual(['meanwhile']);
});

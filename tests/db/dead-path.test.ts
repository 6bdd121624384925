import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { testDatabase } from '../support/database.ts';

// The connection that listens does not go where all others go, and notices when nothing comes through it.

testDatabase();

const url = process.env.DATABASE_URL ?? '';
const proxy = await CuttingProxy.to(url);
process.env.DATABASE_DIRECT_URL = proxy.through(url); // before anybody reads it
const { SYSTEM } = await import('#lib/actor.ts');
const { closeChannel, listen, openChannel } = await import('#lib/db/channel.ts');
const { client, withActor } = await import('#lib/db/client.ts');
const { hint } = await import('#lib/db/hints.ts');

let stop = () => {};
afterEach(async () => {
  vi.useRealTimers();
  stop();
  await closeChannel();
});
afterAll(() => proxy.close());

test('a process listens past a pooler, and says through it what it has to say', async () => {
  await client().theme.count();
  expect(proxy.statements).toBe(0);
  await openChannel();
  expect(proxy.statements).toBe(1); // LISTEN
  await withActor(SYSTEM, async (tx) => hint(tx, { kind: 'note', ids: ['one'] }));
  expect(proxy.statements).toBe(1);
});

test('a path on which everything is dropped is given up, and everything looked at anew', async () => {
  // The timers alone: what goes over the network is real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  await openChannel();
  const gap = Promise.withResolvers<string>();
  stop = listen({ onMessage: () => {}, onGap: () => gap.resolve('heard of') });
  await vi.advanceTimersByTimeAsync(9_000);
  expect(proxy.swallowed).toBe(0);
  proxy.silence();
  await vi.advanceTimersByTimeAsync(1_000); // it is asked whether it lives
  await vi.waitFor(() => expect(proxy.swallowed).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(5_000); // it says nothing
  await vi.advanceTimersByTimeAsync(500); // another one is opened
  expect(await gap.promise).toBe('heard of');
});

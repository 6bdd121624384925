import fs from 'node:fs';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { CuttingProxy } from '../support/cutting-proxy.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const proxy = await CuttingProxy.to(process.env.DATABASE_URL ?? '');
process.env.DATABASE_URL = proxy.through(process.env.DATABASE_URL ?? ''); // before anybody reads it
const { clock, HOUR, MINUTE } = await import('#lib/clock.ts');
const { countOne, isCounted } = await import('#lib/rates/count.ts');
afterAll(() => proxy.close());

const limit = { name: 'away', times: 3, within: HOUR };
let now = new Date('2026-11-29T09:00:00Z').getTime();
const said: string[] = []; // in the log

beforeEach(() => {
  vi.spyOn(clock, 'now').mockImplementation(() => new Date(now));
  vi.spyOn(fs, 'writeSync').mockImplementation((_, line) => {
    const { event, name } = JSON.parse(String(line));
    said.push(name ?? event);
    return String(line).length;
  });
});

test('while the database is away a process counts for itself, and says it once', async () => {
  expect(await countOne(limit, 'somebody')).toBe(true);
  proxy.arrange(1);
  expect(await countOne(limit, 'somebody')).toBe(true);
  expect(await isCounted(limit, 'somebody')).toBe(true);
  expect(await isCounted(limit, 'somebody else')).toBe(false);
  now += MINUTE; // it is asked again, and is still away
  expect([await countOne(limit, 'somebody'), await countOne(limit, 'somebody')]).toEqual([
    true,
    true,
  ]);
  expect(await countOne(limit, 'somebody')).toBe(false);
  expect(said).toEqual(['rates']);
});

test('tries at a secret wait until they can be counted', async () => {
  const strict = { ...limit, name: 'strict', strict: true } as const;
  for (const tried of [countOne(strict, 'somebody'), isCounted(strict, 'somebody')]) {
    await expect(tried).rejects.toMatchObject({ code: 'unavailable' });
  }
});

test('when it is back, all is counted together again', async () => {
  proxy.arrange();
  now += MINUTE;
  expect(await countOne(limit, 'somebody')).toBe(true);
  expect(said).toEqual(['rates', 'rates counted together again']);
});

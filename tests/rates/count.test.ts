import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { clock, DAY, HOUR, MINUTE } from '#lib/clock.ts';
import { client, withActor } from '#lib/db/client.ts';
import { countOne, isCounted } from '#lib/rates/count.ts';
import { countShared } from '#lib/rates/count-shared.ts';
import { dayKey } from '#lib/rates/day-key.ts';
import { forgetRates } from '#lib/rates/forget-rates.ts';
import { COUNTED } from '#lib/rates/limit.ts';
import { testDatabase } from '../support/database.ts';

testDatabase();

const START = new Date('2026-11-29T09:00:00Z').getTime();
const limit = { name: 'test', times: 3, within: HOUR };

let now = START;
let number = 0;
let who = '';

beforeEach(() => {
  now = START;
  number += 1;
  who = `somebody ${number}`;
  vi.spyOn(clock, 'now').mockImplementation(() => new Date(now));
});

/** As a process counts that has not heard that there is no room. */
const elsewhere = () => countShared(client(), limit, dayKey(limit.name, who));

const times = async (count: number, use: () => Promise<boolean>) => {
  const answers: boolean[] = [];
  while (answers.length < count) answers.push(await use());
  return answers;
};

describe('what is counted for all processes', () => {
  test('may come all at once, one more may not, and counts for nobody else', async () => {
    expect(await isCounted(limit, who)).toBe(false);
    expect(await times(4, () => countOne(limit, who))).toEqual([true, true, true, false]);
    expect(await isCounted(limit, who)).toBe(true);
    expect(await countOne(limit, `${who} else`)).toBe(true);
    expect(await countOne({ ...limit, name: 'other' }, who)).toBe(true);
  });

  test('is one count, however many processes count at the same moment', async () => {
    const both = Array.from({ length: 20 }, (_, n) => (n % 2 ? elsewhere() : countOne(limit, who)));
    expect((await Promise.all(both)).filter(Boolean)).toHaveLength(limit.times);
  });

  test('is never more than the limit within its time, and has room again a sixth later', async () => {
    const allowed: number[] = [];
    for (let minute = 0; minute < 60 * 6; minute += 1) {
      now = START + minute * MINUTE;
      if (await elsewhere()) allowed.push(minute);
    }
    for (const minute of allowed) {
      const within = allowed.filter((other) => other >= minute && other < minute + 60);
      expect(within.length).toBeLessThanOrEqual(limit.times);
    }
    expect(allowed.slice(0, 4)).toEqual([0, 1, 2, 70]);
  });

  test('has room where one use has passed and others have not', async () => {
    await elsewhere();
    now += HOUR / 2;
    await times(2, elsewhere);
    now += (HOUR * 2) / 3;
    expect(await times(2, elsewhere)).toEqual([true, false]);
  });

  test('stays as small as it was, and a clock that is behind forgets nothing', async () => {
    await times(3, elsewhere);
    now -= HOUR / 3;
    expect(await elsewhere()).toBe(false);
    now += DAY / 3;
    await elsewhere();
    const key = dayKey(limit.name, who);
    const { counts } = await client().rateCount.findUniqueOrThrow({ where: { key } });
    expect(counts).toEqual([1, ...Array(COUNTED - 1).fill(0)]);
  });

  test('is given back where the transaction comes to nothing', async () => {
    const key = dayKey(limit.name, who);
    const failing = withActor(SYSTEM, async (tx) => {
      await countShared(tx, limit, key);
      throw new Error('came to nothing');
    });
    await expect(failing).rejects.toThrow('came to nothing');
    expect(await isCounted(limit, who)).toBe(false);
  });
});

test('the key of somebody is another for every purpose and day, and the same all day', () => {
  const key = dayKey('test', who);
  now = new Date('2026-11-29T23:59:59Z').getTime();
  expect(dayKey('test', who)).toEqual(key);
  expect(dayKey('other', who)).not.toEqual(key);
  now += 1_000;
  expect(dayKey('test', who)).not.toEqual(key);
});

test('what was counted yesterday is deleted, and today’s is not', async () => {
  await countOne(limit, 'of yesterday');
  now += DAY;
  await countOne(limit, who);
  expect(await forgetRates(SYSTEM)).toBeGreaterThan(0);
  expect(await forgetRates(SYSTEM)).toBe(0);
  expect(await isCounted(limit, who)).toBe(true);
});

test('counts stand in no write-ahead log, so in no backup of one', async () => {
  const [table] = await client().$queryRaw<{ kind: string }[]>`
    SELECT relpersistence::text AS kind FROM pg_class WHERE relname = 'rate_counts'`;
  expect(table?.kind).toBe('u');
});

import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { clock, MINUTE } from '#lib/clock.ts';
import { client, withActor } from '#lib/db/client.ts';
import { forgetPurges } from '#lib/kept/forget-purges.ts';
import { hearPurges } from '#lib/kept/hear-purges.ts';
import { purge } from '#lib/kept/purge.ts';
import { onPurge } from '#lib/kept/reads.ts';
import { Random } from '../../prisma/seed/random.ts';
import { testDatabase } from '../support/database.ts';
import { PurgeWriter } from '../support/purge-writer.ts';

testDatabase();

const ALL = 'everything';
let forgotten: string[] = [];
beforeAll(async () => {
  await hearPurges(); // the first look of the process
  onPurge((tags) => forgotten.push(...(tags ?? [ALL])));
});
beforeEach(() => {
  forgotten = [];
});

test('what others have purged since the last look is forgotten once', async () => {
  const other = await PurgeWriter.open();
  await other.write('one');
  await other.write('two');
  await hearPurges();
  await hearPurges();
  await other.close();
  expect(forgotten).toEqual(['one', 'two']);
});

test('what this process purges is forgotten when the command ends, and not again', async () => {
  await withActor(SYSTEM, async (tx) => {
    await purge(tx, ['mine', 'too']);
    await hearPurges();
    expect(forgotten).toEqual([]);
  });
  expect(forgotten).toEqual(['mine', 'too']);
  await hearPurges();
  expect(forgotten).toEqual(['mine', 'too']);
});

test('what is rolled back is not forgotten', async () => {
  const failing = withActor(SYSTEM, async (tx) => {
    await purge(tx, ['never']);
    throw new Error('not now');
  });
  await expect(failing).rejects.toThrow('not now');
  await hearPurges();
  expect(forgotten).toEqual([]);
});

test('a row with a smaller id that comes to sight later is heard', async () => {
  const [slow, quick] = [await PurgeWriter.open(), await PurgeWriter.open()];
  await slow.begin();
  await slow.write('smaller id');
  await quick.write('greater id');
  await hearPurges();
  expect(forgotten).toEqual(['greater id']);
  await slow.end('COMMIT');
  await hearPurges();
  expect(forgotten).toEqual(['greater id', 'smaller id']);
  await Promise.all([slow.close(), quick.close()]);
});

// Eight processes whose transactions begin, purge and end in any order, with looks in between.
const WRITERS = 8;
const STEPS = 400;
const SEED = Math.floor(Math.random() * 2 ** 31);

test(`whatever the order, each is heard once and nothing else is (seed ${SEED})`, async () => {
  const random = new Random(SEED);
  const writers = await Promise.all(
    Array.from({ length: WRITERS }, async () => ({
      of: await PurgeWriter.open(),
      written: [] as string[],
      begun: false,
    })),
  );
  const committed: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const writer = random.pick(writers);
    if (random.next() < 0.2) await hearPurges();
    else if (!writer.begun) {
      await writer.of.begin();
      writer.begun = true;
    } else if (random.next() < 0.6) {
      await writer.of.write(`${step}`);
      writer.written.push(`${step}`);
    } else {
      const commits = random.next() < 0.7;
      await writer.of.end(commits ? 'COMMIT' : 'ROLLBACK');
      if (commits) committed.push(...writer.written);
      Object.assign(writer, { written: [], begun: false });
    }
  }
  await hearPurges();
  for (const { of } of writers) await of.close();
  expect(committed.length).toBeGreaterThan(10);
  expect([...forgotten].sort()).toEqual([...committed].sort());
});

test('after half an hour without a look nothing is trusted', async () => {
  const now = clock.now().getTime();
  const later = (minutes: number) =>
    vi.spyOn(clock, 'now').mockReturnValue(new Date(now + minutes * MINUTE));
  later(29);
  await hearPurges();
  expect(forgotten).toEqual([]);
  later(60);
  await hearPurges();
  expect(forgotten).toEqual([ALL]);
});

test('rows are deleted when every process has heard of them', async () => {
  await client().purge.deleteMany();
  const other = await PurgeWriter.open();
  await other.write('old');
  await client().$executeRaw`UPDATE purges SET at = now() - interval '61 minutes'`;
  await other.write('young');
  await other.close();
  expect(await forgetPurges(SYSTEM)).toBe(1);
  expect((await client().purge.findMany()).map(({ tags }) => tags)).toEqual([['young']]);
});

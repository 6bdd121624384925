import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeChannel, openChannel } from '#lib/db/channel.ts';
import { purgeEverywhere } from '#lib/kept/purge-everywhere.ts';
import { kept, onPurge, purge } from '#lib/kept/reads.ts';
import { testDatabase } from '../support/database.ts';
import { ROOT } from '../support/sources.ts';

testDatabase();

let other: ChildProcess;
let stop: () => void;

beforeEach(async () => {
  other = fork(join(ROOT, 'tests/support/other-process.ts'), ['question:1'], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  expect(await heard()).toBe('kept');
  stop = purgeEverywhere();
  await openChannel();
});
afterEach(async () => {
  stop();
  other.kill();
  await closeChannel();
});

const heard = async () => (await once(other, 'message'))[0];

test('what one process purges is gone in the other', async () => {
  purge(['question:2']);
  expect(await heard()).toBe('something else');
  purge(['question:1']);
  expect(await heard()).toBe('gone');
});

test('and the other way round', async () => {
  let reads = 0;
  const read = () =>
    kept(
      async () => {
        reads += 1;
        return reads;
      },
      { key: 'here', tags: ['from the other'] },
    );
  await read();
  const gone = new Promise<readonly string[] | null>((resolve) => onPurge(resolve));
  other.send('purge');
  expect(await gone).toEqual(['from the other']);
  expect(await read()).toBe(2);
});

import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnv } from '#lib/env.ts';
import { completeSettings } from '../../bin/settings.ts';

const DATABASE_URL = 'postgresql://localhost/x';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings '));
});
afterEach(() => rm(folder, { recursive: true }));

test('a first start makes every key, for this machine alone, and later starts keep them', async () => {
  const first = await completeSettings({ DATABASE_URL }, folder);
  expect(readEnv(first)).toMatchObject({ demo: true, vapidPrivateKey: expect.any(Buffer) });
  expect((await stat(join(folder, 'keys.env'))).mode & 0o777).toBe(0o600);
  expect(await completeSettings({ DATABASE_URL }, folder)).toEqual(first);
});

test('an installation from before there were push messages gets a key for them, and keeps the others', async () => {
  const file = join(folder, 'keys.env');
  await completeSettings({}, folder);
  const old = (await readFile(file, 'utf8')).replace(/^VAPID.*\n/m, '');
  await writeFile(file, old);
  const settings = await completeSettings({ DATABASE_URL }, folder);
  expect(readEnv(settings).vapidPrivateKey).toHaveLength(32);
  expect(await readFile(file, 'utf8')).toBe(
    `${old}VAPID_PRIVATE_KEY=${settings.VAPID_PRIVATE_KEY}\n`,
  );
});

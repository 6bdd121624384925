import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { backUpNightly } from '#lib/backup/back-up-nightly.ts';
import { backupsIn } from '#lib/backup/files.ts';
import { BackupReader } from '#lib/backup/piece-reader.ts';
import { newBackupKey } from '#lib/backup/recipients.ts';
import { clock, DAY } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { administer } from '../support/postgres.ts';
import { askDatabase, takeBackupFolder } from './folders.ts';

vi.setConfig({ testTimeout: 60_000 }); // every restore runs all migrations

testDatabase();

const { identity, recipient } = await newBackupKey();
const off = env().backup;
const { databaseDirectUrl } = env();

beforeAll(async () => {
  await askedQuestion(await createCrew());
});
beforeEach(() => client().backupRun.deleteMany());
afterEach(() => {
  Object.assign(env(), { backup: off, databaseDirectUrl });
});

async function nightly(): Promise<string> {
  const folder = await takeBackupFolder();
  Object.assign(env(), { backup: { folder, recipients: [recipient] } });
  return folder;
}

const night = (days: number) =>
  at(new Date(clock.now().getTime() + days * DAY), () => backUpNightly(SYSTEM));
const runs = () => client().backupRun.findMany({ orderBy: { id: 'asc' } });

test('without a folder nothing is made', async () => {
  expect(await backUpNightly(SYSTEM)).toBe(0);
  expect(await runs()).toEqual([]);
});

test('a night leaves both files, a week a trial of them that nobody else could have made', async () => {
  const folder = await nightly();
  await writeFile(join(folder, 'rinnalla-2020-01-01T000000Z.texts.tar.zst.age.part'), '');
  await night(0);
  const files = await backupsIn(folder);
  expect(files.map(({ half }) => half).sort()).toEqual(['keys', 'texts']);
  expect(await readdir(folder)).toHaveLength(2);
  expect((await BackupReader.open(files[0]?.path ?? '', [identity])).head.format).toBe(1);
  const [backup, drill] = await runs();
  expect(backup).toMatchObject({ kind: 'backup', fault: null });
  expect(drill).toMatchObject({ kind: 'drill', fault: null, rows: backup?.rows, opened: 1 });
  const scratch = "SELECT FROM pg_database WHERE datname = current_database() || '_drill'";
  expect(await askDatabase(databaseDirectUrl, scratch)).toEqual([]);
  await night(1);
  await night(6);
  expect((await runs()).map(({ kind }) => kind)).toEqual(['backup', 'drill', 'backup', 'backup']);
  await night(7);
  expect((await runs()).at(-1)).toMatchObject({ kind: 'drill', fault: null });
  await night(8);
  const keys = (await backupsIn(folder)).filter(({ half }) => half === 'keys');
  expect(keys).toHaveLength(3); // nights 6, 7 and 8; of 0 and 1 a week has passed
});

test('texts that do not open make the trial fail, and the next night tries again', async () => {
  await nightly();
  const harm = "UPDATE questions SET sealed_title = sealed_title || '\\x00'";
  await askDatabase(databaseDirectUrl, harm);
  await expect(night(0)).rejects.toThrow('1 sealed texts do not open');
  expect((await runs()).at(-1)).toMatchObject({ kind: 'drill', fault: 'Trouble', opened: 0 });
  await askDatabase(
    databaseDirectUrl,
    'UPDATE questions SET sealed_title = substr(sealed_title, 1, length(sealed_title) - 1)',
  );
  await night(1);
  expect((await runs()).at(-1)).toMatchObject({ kind: 'drill', fault: null, opened: 1 });
});

test('a user who may not create a database backs up all the same, and the row says what could not be tried', async () => {
  await nightly();
  const role = `reader_${process.pid}_${process.env.VITEST_POOL_ID}`;
  await administer(
    databaseDirectUrl,
    `CREATE ROLE ${role} LOGIN PASSWORD 'p' IN ROLE pg_read_all_data`,
  );
  try {
    const url = new URL(databaseDirectUrl);
    Object.assign(url, { username: role, password: 'p' });
    Object.assign(env(), { databaseDirectUrl: url.href });
    expect(await night(0)).toBe(2);
    expect((await runs()).at(-1)).toMatchObject({ kind: 'drill', fault: '42501' });
  } finally {
    await administer(databaseDirectUrl, `DROP ROLE ${role}`);
  }
});

test('a folder that cannot be written is a failed backup, for another try', async () => {
  const folder = await nightly();
  await writeFile(join(folder, 'file'), '');
  Object.assign(env(), { backup: { folder: join(folder, 'file'), recipients: [recipient] } });
  await expect(night(0)).rejects.toThrow('EEXIST');
  expect(await runs()).toMatchObject([{ kind: 'backup', fault: 'EEXIST' }]);
});

import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { SYSTEM } from '#lib/actor.ts';
import { backupsIn } from '#lib/backup/files.ts';
import { makeBackup } from '#lib/backup/make-backup.ts';
import { newBackupKey } from '#lib/backup/recipients.ts';
import { restoreBackup } from '#lib/backup/restore-backup.ts';
import { MIGRATIONS_FOLDER } from '#lib/backup/version.ts';
import { clock, HOUR } from '#lib/clock.ts';
import { withActor } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import type { QuestionId } from '#lib/id.ts';
import { replaceOriginal } from '#lib/retention/replace-original.ts';
import { migrate } from '../../bin/migrate.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { askDatabase, emptyDatabase, takeBackupFolder } from '../backup/folders.ts';
import { testDatabase } from '../support/database.ts';
import { ROOT } from '../support/sources.ts';
import { testEnv } from '../support/test-env.ts';

testDatabase();

let questionId: QuestionId;

beforeAll(async () => {
  ({ questionId } = await publishedQuestion(await createCrew()));
});

const PATIENCE = 120_000; // every command is a process of its own

type Ended = { code: number; said: string };

function command(name: string, args: string[], settings: Record<string, string>): Promise<Ended> {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, ...settings };
  const all = ['--disable-warning=DeprecationWarning', join(ROOT, `bin/${name}.ts`), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

const { identity, recipient } = await newBackupKey();

test('a key is made for a person and told once; without one no backup is made, and it is said how', async () => {
  const made = await command('backup', ['--new-key'], {});
  expect(made.code).toBe(0);
  expect(made.said).toMatch(/^AGE-SECRET-KEY-1\w+$/m);
  expect(made.said).toMatch(/^BACKUP_RECIPIENTS=age1\w+$/m);
  const settings = testEnv(env().databaseUrl);
  const none = await command('backup', ['--to', await takeBackupFolder()], settings);
  expect(none.code).toBe(1);
  expect(none.said).toMatch(/^Nobody could open the backup: run npm run backup -- --new-key/);
  const secret = { ...settings, BACKUP_RECIPIENTS: identity };
  expect(await command('backup', [], secret)).toEqual({
    code: 1,
    said: 'BACKUP_RECIPIENTS holds a private key, which must not be on this machine: take its age1… line.\n',
  });
});

test(
  'what one command wrote another restores, with the newest keys',
  async () => {
    const folder = await takeBackupFolder();
    const settings = { ...testEnv(env().databaseUrl), BACKUP_RECIPIENTS: recipient };
    expect((await command('backup', ['--to', folder], settings)).code).toBe(0);
    const texts = (await backupsIn(folder)).find(({ half }) => half === 'texts')?.path ?? '';
    await withActor(SYSTEM, (tx) => replaceOriginal(tx, questionId)); // its old key is gone
    await at(new Date(clock.now().getTime() + HOUR), () =>
      makeBackup({ url: env().databaseUrl, folder, recipients: [recipient] }),
    );
    const key = join(folder, 'key');
    await writeFile(key, `# a line of age-keygen\n${identity}\n`);
    const url = await emptyDatabase();
    const into = { ...testEnv(url), BACKUP_RECIPIENTS: recipient };
    const wrong = { ...into, MASTER_KEYS: `other:${Buffer.alloc(32, 'k').toString('base64')}` };
    const args = [texts, '--identity', key];
    const missing = await command('restore', args, wrong);
    expect(missing).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^MASTER_KEYS lacks test-1/),
    });

    const another = { ...into, MASTER_KEYS: `test-1:${Buffer.alloc(32, 'x').toString('base64')}` };
    const shut = await command('restore', args, another);
    expect(shut.code).toBe(1);
    expect(shut.said).toMatch(/MASTER_KEYS holds a key of the name .* but another one/);
    const tables = "SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace";
    expect(await askDatabase(url, tables)).toEqual([]);

    const done = await command('restore', args, into);
    expect(done.said).toMatch(
      /All 1 sealed texts open[\s\S]*Restored what was there on .* rows in .* s\n/,
    );
    expect(done.code).toBe(0);
    const replaced = 'SELECT FROM questions WHERE original_replaced_at IS NOT NULL';
    expect(await askDatabase(url, replaced)).toHaveLength(1);
    const found = 'SELECT count(*)::int AS found FROM search_documents';
    expect(await askDatabase(url, found)).toEqual([{ found: 1 }]);
  },
  PATIENCE,
);

test(
  'an upgrade says what waits, backs up, migrates, and goes back to what was there',
  async () => {
    const kept = join(ROOT, 'tests/backup/kept/20261129180000_classifier');
    const files = await backupsIn(kept);
    const pathOf = (half: string) => files.find((file) => file.half === half)?.path ?? '';
    const url = await emptyDatabase();
    await restoreBackup({
      ...{ url, texts: pathOf('texts'), keys: pathOf('keys'), identities: [] },
      migrateTo: (to, only) => migrate(to, MIGRATIONS_FOLDER, only),
    });
    const folder = await takeBackupFolder();
    const settings = { ...testEnv(url), BACKUP_RECIPIENTS: recipient };
    const to = ['--to', folder];
    const here =
      'SELECT count(*)::int AS found, max(migration_name) AS last FROM _prisma_migrations';
    const before = await askDatabase(url, here);
    const looked = await command('upgrade', [...to, '--look'], settings);
    expect(looked.said).toMatch(/stands at 20261129180000_classifier; .* wait: .*_backup_runs\n/s);
    expect(await askDatabase(url, here)).toEqual(before);
    const none = await command('upgrade', to, testEnv(url));
    expect(none).toMatchObject({ code: 1, said: expect.stringContaining('Nobody could open') });
    const done = await command('upgrade', to, settings);
    expect(done.said).toMatch(/Backed up: \d+ rows .*ready for this version/s);
    await askDatabase(url, 'DELETE FROM questions');

    const record = join(folder, 'upgrade.json');
    const ended = await readFile(record, 'utf8');
    await writeFile(record, ended.replace('"over": true', '"over": false'));
    await askDatabase(url, "DELETE FROM _prisma_migrations WHERE migration_name ~ '_backup_runs$'");
    const cutOff = await command('upgrade', to, settings);
    expect(cutOff).toMatchObject({ code: 1, said: expect.stringContaining('go back first') });

    const key = join(folder, 'key');
    await writeFile(key, identity);
    const back = await command('upgrade', [...to, '--back', '--identity', key], settings);
    expect(back.said).toMatch(/stands at 20261129180000_classifier again: put the code of then/);
    expect(await askDatabase(url, here)).toEqual(before);
    expect(await askDatabase(url, 'SELECT FROM questions')).toHaveLength(3);
    const replaced = /in the database (\S+)/.exec(back.said)?.[1] ?? '';
    await askDatabase(env().databaseUrl, `DROP DATABASE "${replaced}"`);
  },
  PATIENCE,
);

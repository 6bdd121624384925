import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { runOnce, withDatabase } from '../../bin/engine-adapter.ts';
import { migrate } from '../../bin/migrate.ts';
import { ROOT } from '../support/sources.ts';

const MIGRATIONS = join(ROOT, 'prisma/migrations');
const SCHEMA = join(ROOT, 'prisma/schema.prisma');
const LATER = '99990101000000_later';

/** The address of a database that is not there yet. */
function anAddress(): string {
  const { url, name } = inject('database');
  const own = `${name}_${Math.random().toString(36).slice(2)}`;
  onTestFinished(() => runOnce(url, `DROP DATABASE IF EXISTS "${own}" WITH (FORCE)`));
  return withDatabase(url, own);
}

/** Our migrations and one that is yet to be written; its function has semicolons in its body. */
async function aLaterFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'later migrations '));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(MIGRATIONS, folder, { recursive: true });
  await mkdir(join(folder, LATER));
  const body = "BEGIN PERFORM 'a;b'; RETURN; END;";
  const sql = `CREATE FUNCTION later() RETURNS void LANGUAGE plpgsql AS $$ ${body} $$; SELECT later();`;
  await writeFile(join(folder, LATER, 'migration.sql'), sql);
  return folder;
}

function prismaMigrate(url: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const cli = join(ROOT, 'node_modules/prisma/build/index.js');
  const env = { ...process.env, DATABASE_URL: url };
  return new Promise((resolve) => {
    const done = (error: Error | null, stdout: string, stderr: string) =>
      resolve({ code: error ? Number(Reflect.get(error, 'code')) : 0, output: stdout + stderr });
    execFile(process.execPath, [cli, 'migrate', ...args], { cwd: ROOT, env }, done);
  });
}

test('migrations and schema.prisma agree', async () => {
  const url = anAddress();
  await migrate(url, MIGRATIONS);
  const ends = ['--from-migrations', MIGRATIONS, '--to-schema', SCHEMA, '--exit-code'];
  const { code, output } = await prismaMigrate(url, 'diff', ...ends);
  expect(output).toContain('No difference detected');
  expect(code).toBe(0);
});

test('a schema that the migrations do not reach is noticed', async () => {
  const url = anAddress();
  await migrate(url, MIGRATIONS);
  const ends = ['--from-empty', '--to-schema', SCHEMA, '--exit-code'];
  expect(await prismaMigrate(url, 'diff', ...ends)).toMatchObject({ code: 2 });
});

test('the command line sees what is missing, brings it, and is content', async () => {
  const url = anAddress();
  expect((await prismaMigrate(url, 'status')).code).toBe(1);
  expect((await prismaMigrate(url, 'deploy')).code).toBe(0);
  const { code, output } = await prismaMigrate(url, 'status');
  expect(output).toContain('up to date');
  expect(code).toBe(0);
});

test('an older database goes forward and keeps what is in it', async () => {
  const url = anAddress();
  await migrate(url, MIGRATIONS);
  await runOnce(url, 'CREATE TABLE kept AS SELECT 1 AS id');
  const later = await aLaterFolder();
  expect(await migrate(url, later)).toEqual([LATER]);
  expect(await migrate(url, later)).toEqual([]);
  await runOnce(url, 'SELECT later(), 1 / count(*) FROM kept'); // fails where nothing was kept
});

test('a database that is newer than the code is refused in one sentence', async () => {
  const url = anAddress();
  await migrate(url, await aLaterFolder());
  await expect(migrate(url, MIGRATIONS)).rejects.toThrow(
    `The database is newer than this copy of Rinnalla (it has ${LATER}): update the code.`,
  );
});

test('a database out of reach is one sentence that does not tell the password', async () => {
  await expect(migrate('postgresql://me:secret@127.0.0.1:1/rinnalla', MIGRATIONS)).rejects.toThrow(
    /^No database server answers at 127\.0\.0\.1:1\.$/,
  );
});

import { copyFile, mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { deleteQuestion } from '#lib/asking/delete-question.ts';
import { backupsIn } from '#lib/backup/files.ts';
import { type Made, makeBackup } from '#lib/backup/make-backup.ts';
import { outlivedBackups } from '#lib/backup/old-backups.ts';
import { openSealed, shutAmong } from '#lib/backup/open-sealed.ts';
import { readArchive } from '#lib/backup/read-archive.ts';
import { newBackupKey } from '#lib/backup/recipients.ts';
import { restoreBackup } from '#lib/backup/restore-backup.ts';
import { keyColumnOf, LEFT_OUT, SHORT_LIVED } from '#lib/backup/tables.ts';
import { MIGRATIONS_FOLDER } from '#lib/backup/version.ts';
import { clock, HOUR } from '#lib/clock.ts';
import { client } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { checkIn } from '#lib/members/check-in.ts';
import { newVault } from '#lib/sealing/vault.ts';
import { migrate } from '../../bin/migrate.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { at } from '../../prisma/seed/factories/moment.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import { type Made as Asked, askedQuestion } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { askDatabase, emptyDatabase, takeBackupFolder } from './folders.ts';

vi.setConfig({ testTimeout: 60_000 }); // every restore runs all migrations

testDatabase();

const { identity, recipient } = await newBackupKey();
const migrateTo = (url: string, only: readonly string[]) => migrate(url, MIGRATIONS_FOLDER, only);
const inHours = (hours: number) => new Date(clock.now().getTime() + hours * HOUR);

function backUp(folder: string, hours = 0): Promise<Made> {
  const { databaseUrl: url } = env();
  return at(inHours(hours), () => makeBackup({ url, folder, recipients: [recipient] }));
}

async function restored(made: { texts: string; keys: string }, identities = [identity]) {
  const url = await emptyDatabase();
  return { url, ...(await restoreBackup({ url, ...made, identities, migrateTo })) };
}

let wholly: Asked;
let open: Asked;

beforeAll(async () => {
  const crew = await createCrew();
  wholly = await publishedQuestion(crew);
  open = await answeredQuestion(crew);
  await askedQuestion(crew);
});

async function rowsIn(url: string): Promise<Record<string, unknown[]>> {
  const tables = await askDatabase<{ name: string }>(
    url,
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
  );
  const rows: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    if (!LEFT_OUT.has(name))
      rows[name] = await askDatabase(url, `SELECT * FROM "${name}" t ORDER BY t::text`);
  }
  return rows;
}

test('what is restored is what was there, to the last row and sequence', async () => {
  const made = await backUp(await takeBackupFolder());
  const { url, ...told } = await restored(made);
  const there = await rowsIn(env().databaseUrl);
  expect(there.questions?.length).toBe(3);
  expect(await rowsIn(url)).toEqual(there);
  expect(told).toMatchObject({ erased: 0, rekeyed: [], rows: expect.any(Number) });
  const next = "SELECT nextval('events_id_seq') AS id, (SELECT max(id) FROM events) AS last";
  const [row] = await askDatabase<{ id: string; last: string }>(url, next);
  expect(Number(row?.id)).toBeGreaterThan(Number(row?.last));
  expect(await openSealed(url, env().masterKeys)).toEqual({ tried: 3, opened: 3 });
  await expect(askDatabase(url, 'DELETE FROM themes')).rejects.toThrow('foreign key');
});

test('of a backup of before, what was erased since stays shut, and nothing of it comes back', async () => {
  const folder = await takeBackupFolder();
  const crew = await createCrew();
  const [gone, wasPublic] = [await answeredQuestion(crew), await publishedQuestion(crew)];
  await checkIn(crew.answerer, {
    intent: 'keep',
    feeling: 'well',
    note: 'Ihan hyvin.',
    share: false,
  });
  const keysOf = async (id: string) =>
    askDatabase<{ key: string }>(
      env().databaseUrl,
      "SELECT encode(data_key, 'hex') AS key FROM questions WHERE id = $1",
      [id],
    ).then(([row]) => row?.key ?? '');
  const secret = await keysOf(gone.questionId);
  const before = await backUp(folder);
  await deleteQuestion(gone.asker);
  await deleteQuestion(wasPublic.asker);
  const after = await backUp(folder, 1);

  // The key stands in the file of keys alone, and that one goes.
  const everything = async (path: string) => {
    let text = '';
    for await (const { bytes } of readArchive(path, [identity])) text += Buffer.from(bytes);
    return text;
  };
  expect(await everything(before.keys)).toContain(secret);
  expect(await everything(before.texts)).not.toContain(secret);
  expect(await everything(before.texts)).toContain(gone.questionId);
  expect(await everything(after.keys)).not.toContain(secret);
  const inAWeek = inHours(7 * 24 + 1);
  const outlived = outlivedBackups(await backupsIn(folder), inAWeek).map(({ path }) => path);
  expect(outlived).toContain(before.keys);
  expect(outlived).not.toContain(after.keys);

  const { url, erased, rekeyed } = await restored({ texts: before.texts, keys: after.keys });
  expect({ erased, rekeyed }).toEqual({ erased: 2, rekeyed: [] });
  for (const { questionId } of [gone, wasPublic]) {
    const held = await rowsIn(url);
    const { gone_addresses: addresses, ...others } = held;
    expect(JSON.stringify(others)).not.toContain(questionId);
    expect(JSON.stringify(addresses).includes(questionId)).toBe(
      questionId === wasPublic.questionId,
    );
  }
  expect(await askDatabase(url, 'SELECT FROM check_ins')).toEqual([]); // of another moment
  const own = await restored(before);
  expect(own.erased).toBe(0);
  expect(await askDatabase(own.url, 'SELECT FROM check_ins')).toHaveLength(1);
});

test('a text under a key that was changed since does not open, and is named', async () => {
  const folder = await takeBackupFolder();
  const before = await backUp(folder);
  const put = (key: Uint8Array) =>
    askDatabase(env().databaseUrl, 'UPDATE questions SET data_key = $1 WHERE id = $2', [
      Buffer.from(key),
      open.questionId,
    ]);
  const { dataKey } = await client().question.findUniqueOrThrow({ where: { id: open.questionId } });
  await put(newVault(open.questionId).wrapped);
  const after = await backUp(folder, 1);
  await put(dataKey);
  const { url, rekeyed } = await restored({ texts: before.texts, keys: after.keys });
  expect(rekeyed).toEqual([open.questionId]);
  expect(await shutAmong(url, env().masterKeys, rekeyed)).toEqual([open.questionId]);
  expect(await shutAmong(url, env().masterKeys, [wholly.questionId])).toEqual([]);
  const other = `test-1:${Buffer.alloc(32, 'x').toString('base64')}`;
  await expect(shutAmong(url, other, rekeyed)).rejects.toThrow('but another one');
});

describe('what cannot be restored is said, and leaves the database as empty as it was', () => {
  async function refused(made: { texts: string; keys: string }, identities = [identity]) {
    const url = await emptyDatabase();
    const said = await restoreBackup({ url, ...made, identities, migrateTo }).then(
      () => 'It was restored.',
      (error: Error) => `${error.name}: ${error.message}`,
    );
    const tables = await askDatabase(
      url,
      "SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace",
    );
    expect(tables).toEqual([]);
    return said;
  }

  test('a key that does not fit, and none', async () => {
    const made = await backUp(await takeBackupFolder());
    const other = await newBackupKey();
    expect(await refused(made, [other.identity])).toBe(
      'Trouble: The private key does not open this backup: it was sealed for another one.',
    );
    expect(await refused(made, [])).toMatch(/^Trouble: The backup is sealed: name the file/);
  });

  test('a file that was cut or changed anywhere', async () => {
    const folder = await takeBackupFolder();
    const made = await backUp(folder);
    const { size } = await stat(made.texts);
    for (const length of [0, 100, 300, Math.floor(size / 2), size - 1]) {
      const cut = join(folder, 'cut');
      await copyFile(made.texts, cut);
      await truncate(cut, length);
      expect(await refused({ ...made, texts: cut }), `${length}`).toMatch(
        /^Trouble: .* another copy/,
      );
    }
    const bytes = await readFile(made.texts);
    bytes[size - 300] = (bytes[size - 300] ?? 0) ^ 1;
    const changed = join(folder, 'changed');
    await writeFile(changed, bytes);
    expect(await refused({ ...made, texts: changed })).toMatch(/^Trouble: .* another copy/);
    expect(await refused({ ...made, texts: join(folder, 'no such') })).toBe(
      'Trouble: There is no such file.',
    );
    await writeFile(changed, 'Just a text.');
    expect(await refused({ ...made, texts: changed })).toMatch(/^Trouble: /);
  });

  test('halves that do not belong together', async () => {
    const folder = await takeBackupFolder();
    const [one, other] = [await backUp(folder), await backUp(folder, 1)];
    expect(await refused({ texts: other.texts, keys: one.keys })).toMatch(
      /^Trouble: .*older than the backup/,
    );
    expect(await refused({ texts: one.keys, keys: one.keys })).toMatch(/^Trouble: .*file of keys/);
    expect(await refused({ texts: one.texts, keys: one.texts })).toMatch(
      /^Trouble: .*not one of keys/,
    );
  });

  test('a backup of a newer version', async () => {
    const { databaseUrl } = env();
    const newer = `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at)
      VALUES ('later', '', '29991231000000_later', now(), now())`;
    await askDatabase(databaseUrl, newer);
    const made = await backUp(await takeBackupFolder()).finally(() =>
      askDatabase(databaseUrl, "DELETE FROM _prisma_migrations WHERE id = 'later'"),
    );
    expect(await refused(made)).toMatch(
      /^Trouble: The backup is of a newer Rinnalla .*update the code/,
    );
  });
});

test('a database that holds something is left alone', async () => {
  const made = await backUp(await takeBackupFolder());
  const { url } = await restored(made);
  const again = restoreBackup({ url, ...made, identities: [identity], migrateTo });
  await expect(again).rejects.toThrow(/^The database is not empty .*nothing was done/);
  expect(await client().question.count()).toBe((await rowsIn(url)).questions?.length);
});

test('a database in which there is no Rinnalla, and a disk that refuses, leave no file', async () => {
  const folder = await takeBackupFolder();
  const url = await emptyDatabase();
  const recipients = [recipient];
  await expect(makeBackup({ url, folder, recipients })).rejects.toThrow('holds no Rinnalla');
  expect(await readdir(folder)).toEqual([]);
  const { databaseUrl } = env();
  const id = clock.now().toISOString().replaceAll(':', '').replace(/\.\d+/, '');
  await at(clock.now(), async () => {
    await mkdir(join(folder, `rinnalla-${id}.texts.tar.zst.age.part`), { recursive: true });
    const failing = makeBackup({ url: databaseUrl, folder, recipients });
    await expect(failing).rejects.toThrow('EISDIR');
  });
});

test('nothing of a browser, a form or a count of uses is in a backup, and no setting of ours', async () => {
  const made = await backUp(await takeBackupFolder());
  const names = new Set<string>();
  let text = '';
  for (const path of [made.texts, made.keys]) {
    for await (const { name, bytes } of readArchive(path, [identity])) {
      names.add(name.split('/')[0] ?? '');
      text += Buffer.from(bytes);
    }
  }
  expect([...names].filter((name) => LEFT_OUT.has(name))).toEqual([]);
  expect(names).toContain('questions');
  for (const value of [
    process.env.MASTER_KEYS,
    process.env.RECEIPT_PEPPER,
    process.env.AUTH_SECRET,
  ]) {
    const secret = value?.split(':').at(-1) ?? '';
    expect(secret).not.toBe('');
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret, 'base64').toString('hex'));
  }
});

test('the lists name tables that there are, and every column with keys is known', async () => {
  const tables = await askDatabase<{ name: string }>(
    env().databaseUrl,
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
  );
  const names = tables.map(({ name }) => name);
  expect([...LEFT_OUT, ...SHORT_LIVED].filter((name) => !names.includes(name))).toEqual([]);
  const keyed = await askDatabase<{ name: string; column: string }>(
    env().databaseUrl,
    `SELECT table_name AS name, column_name AS column FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type = 'bytea' AND column_name ~ '(_|^)key$'
      AND column_name <> 'sealed_key'`,
  );
  expect(keyed.filter(({ name }) => !LEFT_OUT.has(name)).length).toBeGreaterThan(1);
  for (const { name, column } of keyed) {
    if (!LEFT_OUT.has(name)) expect(keyColumnOf(name), name).toBe(column);
  }
});

import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { clock } from '../clock.ts';
import { fileName } from './files.ts';
import {
  HALVES,
  type Half,
  HEAD,
  type Head,
  rowsIn,
  TAIL,
  type TableShape,
  type TableSum,
  type Tail,
} from './manifest.ts';
import { keptTables, keyColumnOf, rowsQuery, tablesOf } from './tables.ts';
import { BackupTrouble } from './trouble.ts';
import { appVersion } from './version.ts';
import { type Piece, writeArchive } from './write-archive.ts';

const PIECE = 1_048_576; // bytes; what is held in memory of a table
// As everybody reads them, whatever the server's own settings: the hashes are of these letters.
const PLAIN_LETTERS = `SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD';
  SET LOCAL intervalstyle = 'iso_8601'; SET LOCAL bytea_output = 'hex';
  SET LOCAL extra_float_digits = 1; SET LOCAL synchronize_seqscans = off;
  SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`;

/** What was written: both files, their bytes and rows together. */
export type Made = { id: string; texts: string; keys: string; bytes: number; rows: number };

type Options = {
  url: string; // past a pooler
  folder: string;
  recipients: readonly string[]; // none writes in the clear, for the tests' own
};

/**
 * Backs up what a database holds at one moment into two files in a folder, while it is used. Streams: a piece of a
 * table is in memory at a time. @throws BackupTrouble for a database that is not ours; what disk and database say
 */
export async function makeBackup({ url, folder, recipients }: Options): Promise<Made> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const madeAt = clock.now();
  const id = madeAt.toISOString().replaceAll(':', '').replace(/\.\d+/, '');
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  client.on('error', () => {}); // the statement that runs says it
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(PLAIN_LETTERS);
    const tables = await keptTables(client);
    const shared = {
      ...{ format: 1 as const, id, madeAt: madeAt.toISOString(), app: await appVersion() },
      migrations: await appliedMigrations(client),
      masterKeys: await masterKeyIds(client, tables),
    };
    const made = { id, texts: '', keys: '', bytes: 0, rows: 0 };
    for (const half of HALVES) {
      made[half] = join(folder, fileName(id, half, recipients.length > 0));
      const head: Head = { ...shared, half, tables: tablesOf(half, tables) };
      made.bytes += await writeArchive(
        made[half],
        recipients,
        piecesOf(client, head, (tail) => {
          made.rows += rowsIn(tail);
        }),
      );
    }
    return made;
  } finally {
    await client.end();
  }
}

async function* piecesOf(
  client: pg.Client,
  head: Head,
  tell: (tail: Tail) => void,
): AsyncGenerator<Piece> {
  yield { name: HEAD, bytes: Buffer.from(JSON.stringify(head, null, 2)) };
  const tables: Tail['tables'] = {};
  for (const table of head.tables) {
    tables[table.name] = yield* piecesOfTable(client, head.half, table);
  }
  const tail = { tables, sequences: head.half === 'texts' ? await sequencesOf(client) : {} };
  tell(tail);
  yield { name: TAIL, bytes: Buffer.from(JSON.stringify(tail, null, 2)) };
}

async function* piecesOfTable(
  client: pg.Client,
  half: Half,
  table: TableShape,
): AsyncGenerator<Piece, TableSum> {
  const hash = createHash('sha256');
  const rows = client.query(copyTo(`COPY (${rowsQuery(half, table)}) TO STDOUT`));
  let number = 0;
  const piece = (bytes: Buffer) => {
    number += 1;
    hash.update(bytes);
    return { name: `${table.name}/${String(number).padStart(6, '0')}`, bytes };
  };
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of rows) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < PIECE) continue;
    yield piece(Buffer.concat(waiting));
    waiting = [];
    size = 0;
  }
  if (size > 0) yield piece(Buffer.concat(waiting));
  return { rows: rows.rowCount, sha256: hash.digest('hex') };
}

/** How many rows a table has, and their hash: as a backup counts them. For within a transaction. */
export async function sumOf(client: pg.Client, query: string): Promise<TableSum> {
  await client.query(PLAIN_LETTERS);
  const hash = createHash('sha256');
  const rows = client.query(copyTo(`COPY (${query}) TO STDOUT`));
  for await (const chunk of rows) hash.update(chunk);
  return { rows: rows.rowCount, sha256: hash.digest('hex') };
}

async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client
    .query(
      `SELECT migration_name AS name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .catch((error) => {
      if (error.code !== '42P01') throw error;
      return { rows: [] };
    });
  if (rows.length > 0) return rows.map(({ name }) => name);
  throw new BackupTrouble('The database holds no Rinnalla: there is nothing to back up.');
}

async function masterKeyIds(client: pg.Client, tables: readonly TableShape[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const { name } of tables) {
    const key = keyColumnOf(name);
    if (!key) continue;
    const column = pg.escapeIdentifier(key);
    const { rows } = await client.query(
      `SELECT DISTINCT substr(${column}, 2, get_byte(${column}, 0)) AS id
      FROM ${pg.escapeIdentifier(name)} WHERE octet_length(${column}) > 33`,
    );
    for (const { id } of rows) ids.add(id.toString('latin1'));
  }
  return [...ids].filter((id) => /^[\w-]{1,32}$/.test(id)).sort();
}

async function sequencesOf(client: pg.Client): Promise<Tail['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
    WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  const found: Tail['sequences'] = {};
  for (const { name } of rows) {
    const { rows: state } = await client.query(
      `SELECT last_value::text AS last, is_called AS called FROM ${pg.escapeIdentifier(name)}`,
    );
    found[name] = state[0];
  }
  return found;
}

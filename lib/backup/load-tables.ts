import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { withoutForeignKeys } from './foreign-keys.ts';
import { sumOf } from './make-backup.ts';
import { rowsIn, type TableShape, type TableSum, type Tail } from './manifest.ts';
import type { BackupReader } from './piece-reader.ts';
import { incomingKeys, putKeys, takeOutErased } from './put-keys.ts';
import { keptTables, keyColumnOf, plainQuery } from './tables.ts';
import { BackupTrouble } from './trouble.ts';

/** What came back: `erased` things were taken out, as their keys have been destroyed since; `rekeyed` have others. */
export type Loaded = { rows: number; tables: number; erased: number; rekeyed: string[] };

type Halves = { texts: BackupReader; keys: BackupReader };

/**
 * Fills the tables of a database that stands at the backup's migration, in one transaction: all of it or nothing.
 * Every table is compared with the backup by count and hash. Whatever has no key among the keys is taken out again
 * with all that is its own. @throws BackupTrouble for what does not fit; what the database says
 */
export async function loadTables(url: string, { texts, keys }: Halves): Promise<Loaded> {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  client.on('error', () => {}); // the statement that runs says it
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL statement_timeout = 0');
    const kept = await keptTables(client);
    refuseOtherShape(kept, texts.head.tables);
    const names = kept.map(({ name }) => name);
    const loaded: Loaded = { rows: 0, tables: texts.head.tables.length, erased: 0, rekeyed: [] };
    const sameMoment = keys.head.id === texts.head.id;
    await withoutForeignKeys(client, names, async () => {
      await client.query(`TRUNCATE ${names.map(pg.escapeIdentifier).join(', ')}`);
      const tail = await loadHalf(client, texts, ({ name }) => name);
      await putSequences(client, tail);
      const tailOfKeys = await loadHalf(client, keys, ({ name }) => {
        if (keyColumnOf(name)) return incomingKeys(name);
        return sameMoment ? name : null;
      });
      loaded.rows = rowsIn(tail) + rowsIn(tailOfKeys);
      for (const { name } of keys.head.tables) {
        if (keyColumnOf(name)) loaded.rekeyed.push(...(await putKeys(client, name)));
      }
    });
    loaded.erased = await takeOutErased(client, kept);
    await client.query('COMMIT');
    return loaded;
  } finally {
    await client.end();
  }
}

function refuseOtherShape(here: readonly TableShape[], shapes: readonly TableShape[]): void {
  const own = new Map(here.map((table) => [table.name, table.columns]));
  const strange = shapes.find(
    ({ name, columns }) => !columns.every((column) => own.get(name)?.includes(column)),
  );
  if (!strange) return;
  throw new BackupTrouble(`The backup holds a table ${strange.name} that does not fit this code.`);
}

/** Loads each table of a half into the table that `into` names, or reads past it. */
async function loadHalf(
  client: pg.Client,
  reader: BackupReader,
  into: (table: TableShape) => string | null,
): Promise<Tail> {
  const received = new Map<string, TableSum>();
  const filled: { table: string; shape: TableShape }[] = [];
  for (const shape of reader.head.tables) {
    const table = into(shape);
    if (table !== null && table !== shape.name) await makeIncoming(client, table, shape);
    received.set(shape.name, await copyIn(client, reader, shape, table));
    if (table !== null) filled.push({ table, shape });
  }
  const tail = await reader.tail();
  for (const { name } of reader.head.tables) {
    if (received.get(name)?.sha256 !== tail.tables[name]?.sha256) throw unlike(name);
  }
  for (const { table, shape } of filled) {
    const there = await sumOf(client, plainQuery({ ...shape, name: table }));
    const told = tail.tables[shape.name];
    if (there.rows !== told?.rows || there.sha256 !== told.sha256) throw unlike(shape.name);
  }
  return tail;
}

const unlike = (table: string) =>
  new BackupTrouble(`What was restored of ${table} is not what was backed up: nothing was kept.`);

async function copyIn(
  client: pg.Client,
  reader: BackupReader,
  { name, columns }: TableShape,
  table: string | null,
): Promise<TableSum> {
  const hash = createHash('sha256');
  async function* bytes() {
    for await (const piece of reader.bytesOf(name)) {
      hash.update(piece);
      yield piece;
    }
  }
  let rows = 0;
  if (table === null) {
    for await (const _ of bytes());
  } else {
    const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
    const sink = client.query(copyFrom(`COPY ${pg.escapeIdentifier(table)} (${list}) FROM STDIN`));
    await pipeline(Readable.from(bytes()), sink);
    rows = sink.rowCount;
  }
  return { rows, sha256: hash.digest('hex') };
}

async function makeIncoming(client: pg.Client, table: string, shape: TableShape): Promise<void> {
  const [id = '', key = ''] = shape.columns.map((column) => pg.escapeIdentifier(column));
  await client.query(
    `CREATE TEMP TABLE ${pg.escapeIdentifier(table)} (${id} text, ${key} bytea) ON COMMIT DROP`,
  );
}

async function putSequences(client: pg.Client, { sequences }: Tail): Promise<void> {
  for (const [name, { last, called }] of Object.entries(sequences)) {
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [
      pg.escapeIdentifier(name),
      last,
      called,
    ]);
  }
}

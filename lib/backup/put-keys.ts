import pg from 'pg';
import type { TableShape } from './manifest.ts';
import { keyColumnOf } from './tables.ts';

const HASH_BYTES = 32; // what stands in the place of a key; a wrapped key is longer

/** Where the keys of a table wait until its rows are there. */
export const incomingKeys = (table: string): string => `incoming_${table}`;

/** Gives the rows of a table their keys; answers the ids of those whose key is not the one of the backup. */
export async function putKeys(client: pg.Client, table: string): Promise<string[]> {
  const [rows, key, incoming] = [table, keyColumnOf(table) ?? '', incomingKeys(table)].map((name) =>
    pg.escapeIdentifier(name),
  );
  const { rows: others } = await client.query<{ id: string }>(
    `SELECT r.id FROM ${rows} r JOIN ${incoming} k USING (id) WHERE r.${key} <> sha256(k.${key})`,
  );
  await client.query(
    `UPDATE ${rows} r SET ${key} = k.${key} FROM ${incoming} k
    WHERE k.id = r.id AND r.${key} IS NOT NULL`,
  );
  return others.map(({ id }) => id);
}

/**
 * Takes out again what has no key any more: its owner erased it after the backup. Whoever may live without one, as a
 * member, stays and has none. A question that had been public leaves its address taken. @returns how many went
 */
export async function takeOutErased(
  client: pg.Client,
  tables: readonly TableShape[],
): Promise<number> {
  let erased = 0;
  for (const { name, columns } of tables) {
    const column = keyColumnOf(name);
    if (!column || !columns.includes(column)) continue;
    const [table, key] = [name, column].map((one) => pg.escapeIdentifier(one));
    const shut = `octet_length(${key}) = ${HASH_BYTES}`;
    const { rows } = await client.query(
      'SELECT attnotnull AS needed FROM pg_attribute WHERE attrelid = $1::regclass AND attname = $2',
      [table, column],
    );
    if (!rows[0]?.needed) {
      await client.query(`UPDATE ${table} SET ${key} = NULL WHERE ${shut}`);
      continue;
    }
    if (name === 'questions' && tables.some((one) => one.name === 'gone_addresses')) {
      await client.query(
        `INSERT INTO gone_addresses (question_id)
        SELECT id FROM questions WHERE ${shut} AND visibility <> 'private' ON CONFLICT DO NOTHING`,
      );
    }
    const { rowCount } = await client.query(`DELETE FROM ${table} WHERE ${shut}`);
    erased += rowCount ?? 0;
  }
  return erased;
}

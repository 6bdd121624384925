import pg from 'pg';
import { KEY_PLACES, placeOfKey } from '../sealing/places.ts';
import type { Half, TableShape } from './manifest.ts';

/** Left out: what ends within the hour, what is used up, what can be made anew, and what tells of this server alone. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  '_prisma_migrations', // made by the migrations themselves
  ...['sessions', 'sign_in_tokens', 'asker_sessions', 'used_forms', 'done_words'],
  ...['rate_counts', 'demo_mails', 'purges', 'backup_runs'],
  ...['search_terms', 'search_words', 'search_postings', 'search_documents', 'search_pending'],
  ...['search_alike', 'search_chunks', 'search_profiles', 'search_state'],
]);

/** Kept for a month at most (lib/periods.ts), and under a key that lives longer: beside the keys, which age. */
export const SHORT_LIVED: ReadonlySet<string> = new Set(['check_ins', 'notice_channels']);

const KEY_COLUMNS: ReadonlyMap<string, string> = new Map(KEY_PLACES.map(placeOfKey));

const COLUMNS = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    AND c.relpersistence = 'p' AND NOT c.relispartition
    AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  GROUP BY c.relname ORDER BY c.relname`;

/** Every table that the catalogue knows and that is kept, with its columns. */
export async function keptTables(client: pg.ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(COLUMNS);
  return rows.filter(({ name }) => !LEFT_OUT.has(name));
}

/** What one half holds of these tables. */
export function tablesOf(half: Half, tables: readonly TableShape[]): TableShape[] {
  if (half === 'texts') return tables.filter(({ name }) => !SHORT_LIVED.has(name));
  const keys = tables.flatMap(({ name, columns }) => {
    const key = KEY_COLUMNS.get(name);
    return key && columns.includes(key) ? [{ name, columns: ['id', key] }] : [];
  });
  return [...keys, ...tables.filter(({ name }) => SHORT_LIVED.has(name))];
}

/** The column in which a table holds data keys. */
export function keyColumnOf(table: string): string | undefined {
  return KEY_COLUMNS.get(table);
}

/** The rows of a table as a half holds them: in texts a hash stands in the place of a data key. */
export function rowsQuery(half: Half, { name, columns }: TableShape): string {
  const key = KEY_COLUMNS.get(name);
  if (!key || !columns.includes(key)) return plainQuery({ name, columns });
  const column = pg.escapeIdentifier(key);
  if (half === 'keys') return `${plainQuery({ name, columns })} WHERE ${column} IS NOT NULL`;
  const list = columns.map((one) =>
    one === key ? `sha256(${column}) AS ${column}` : pg.escapeIdentifier(one),
  );
  return `SELECT ${list.join(', ')} FROM ${pg.escapeIdentifier(name)}`;
}

/** The rows of a table as they stand in it. */
export function plainQuery({ name, columns }: TableShape): string {
  const list = columns.map((column) => pg.escapeIdentifier(column));
  return `SELECT ${list.join(', ')} FROM ${pg.escapeIdentifier(name)}`;
}

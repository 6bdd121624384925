import pg from 'pg';

const FOREIGN_KEYS = `
  SELECT conrelid::regclass::text AS on_table, quote_ident(conname) AS name,
    pg_get_constraintdef(oid) AS rule
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;

/**
 * Does work in a transaction on tables whose foreign keys and triggers are off, then puts them back: the keys are
 * checked as they come. Whoever owns the tables may do so; to switch keys off for a session one must be superuser.
 */
export async function withoutForeignKeys(
  client: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query(FOREIGN_KEYS);
  const each = async (what: string) => {
    for (const table of tables) {
      await client.query(`ALTER TABLE ${pg.escapeIdentifier(table)} ${what} TRIGGER USER`);
    }
  };
  for (const { on_table, name } of rows) {
    await client.query(`ALTER TABLE ${on_table} DROP CONSTRAINT ${name}`);
  }
  await each('DISABLE');
  await work();
  await each('ENABLE');
  for (const { on_table, name, rule } of rows) {
    await client.query(`ALTER TABLE ${on_table} ADD CONSTRAINT ${name} ${rule}`);
  }
}

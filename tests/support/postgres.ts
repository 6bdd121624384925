import pg from 'pg';

/** The address of another database on the same server. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Runs SQL that cannot run in a transaction (CREATE DATABASE and the like), then hangs up. */
export async function administer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A fresh copy of a database; whatever had that name before is gone. */
export async function cloneDatabase(url: string, template: string, name: string): Promise<string> {
  await administer(
    url,
    `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`,
    `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`,
  );
  return withDatabase(url, name);
}

/** Names that two runs on one server do not share. */
export function databaseName(purpose: string): string {
  return `rinnalla_test_${process.pid}_${purpose}`;
}

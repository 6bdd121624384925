import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { connectionTrouble, createDatabase } from './connection.ts';
import { databaseAddress } from './database-settings.ts';
import { openSchemaEngine } from './engine.ts';
import { Trouble, troubleSentence } from './trouble.ts';

const MIGRATIONS = join(import.meta.dirname, '../prisma/migrations');
const OLDEST_POSTGRES = 15;
const LOCK = 7_264_655; // any number, for ours alone
const NOTHING_EXTERNAL = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations in `folder`, all or `only` some, creating the database where it is not there; answers
 * which it applied.
 * @throws Trouble where the database cannot be reached, is too old, or is newer than the code
 */
export async function migrate(
  url: string,
  folder: string,
  only?: readonly string[],
): Promise<string[]> {
  await createDatabase(url).catch((error) => {
    throw new Trouble(connectionTrouble(error, url).message);
  });
  await refuseOldPostgres(url);
  const { engine, close } = await openSchemaEngine({ url });
  const input = { migrationsList: await readMigrations(folder, only), filters: NOTHING_EXTERNAL };
  try {
    const history = await engine.diagnoseMigrationHistory({
      ...input,
      optInToShadowDatabase: false,
    });
    refuseOtherHistory(history);
    return (await engine.applyMigrations(input)).appliedMigrationNames;
  } finally {
    await close();
  }
}

/** Makes a database ready for this code: its tables, then the queues of its jobs. @throws Trouble as migrate() */
export async function prepareDatabase(url: string): Promise<void> {
  await createDatabase(url).catch((error) => {
    throw new Trouble(connectionTrouble(error, url).message);
  });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await migrate(url, MIGRATIONS);
    const { installJobs } = await import('../lib/worker/install.ts');
    await installJobs(url);
  } finally {
    await client.end();
  }
}

async function refuseOldPostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SHOW server_version').finally(() => client.end());
  const version = Number.parseInt(rows[0].server_version, 10);
  if (version >= OLDEST_POSTGRES) return;
  throw new Trouble(
    `The database server is PostgreSQL ${version}: Rinnalla needs ${OLDEST_POSTGRES} or newer.`,
  );
}

type History = Awaited<
  ReturnType<Awaited<ReturnType<typeof openSchemaEngine>>['engine']['diagnoseMigrationHistory']>
>;

function refuseOtherHistory({ history, failedMigrationNames }: History): void {
  if (failedMigrationNames[0]) {
    throw new Trouble(
      `The migration ${failedMigrationNames[0]} failed half-way: repair the database, then tell it with npx prisma migrate resolve.`,
    );
  }
  if (history && 'unpersistedMigrationNames' in history) {
    throw new Trouble(
      `The database is newer than this copy of Rinnalla (it has ${history.unpersistedMigrationNames.at(-1)}): update the code.`,
    );
  }
}

async function readMigrations(folder: string, only?: readonly string[]) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory() && (!only || only.includes(entry.name)))
    .map(({ name }) => name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => {
      const value = await readFile(join(folder, path, 'migration.sql'), 'utf8');
      return {
        path,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } as const },
      };
    }),
  );
  const lockfile = {
    path: 'migration_lock.toml',
    content: await readFile(join(folder, 'migration_lock.toml'), 'utf8'),
  };
  return { baseDir: folder, lockfile, migrationDirectories, shadowDbInitScript: '' };
}

// `npm run migrate`, before the first start of a new version.
if (import.meta.main) {
  try {
    await prepareDatabase(process.env.DATABASE_DIRECT_URL || (await databaseAddress()));
    console.log('The database is ready for this version of Rinnalla.');
  } catch (error) {
    console.error(troubleSentence(error) ?? error);
    process.exitCode = 1;
  }
}

import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

// The copy that the adapter itself was built against, so that their error objects are the same.
const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } = createRequire(
  import.meta.resolve('@prisma/adapter-pg'),
)('@prisma/driver-adapter-utils');

type Connection = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * A database driver for the schema engine: a connection to the database and one to an empty shadow database. The
 * adapter's own factory confuses the two, and cuts scripts apart inside functions.
 */
export function migrationAdapter(url: string, shadowUrl?: string) {
  const opened: Connection[] = [];
  const keep = async (opening: Promise<Connection>) => {
    opened.push(await opening);
    return opening;
  };
  const adapter: object = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => keep(connect(url)),
    connectToShadowDb: () => (shadowUrl ? connect(shadowUrl) : connectToNewDatabase(url)),
  });
  return {
    adapter,
    close: async () => void (await Promise.all(opened.map((each) => each.dispose()))),
  };
}

export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

async function connect(url: string): Promise<Connection> {
  // One connection, because the engine's advisory lock and search_path live in a session.
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const schema = new URL(url).searchParams.get('schema') ?? 'public';
  const adapter = await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect();
  adapter.executeScript = async (script) => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  tellCharColumns(adapter);
  return adapter;
}

async function connectToNewDatabase(url: string): Promise<Connection> {
  const name = `shadow_${randomUUID()}`;
  await runOnce(url, `CREATE DATABASE "${name}" TEMPLATE template0`);
  const adapter = await connect(withDatabase(url, name));
  const close = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await close();
    await runOnce(url, `DROP DATABASE "${name}"`);
  };
  return adapter;
}

export async function runOnce(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

// The adapter does not know the one-byte type "char" of PostgreSQL's own tables: it is shown text instead.
const CHAR = 18;
const charColumns = new WeakMap<object, number[]>();
type PgResult = { rows: object; addFields(fields: { dataTypeID: number }[]): void };
const result = pg.Result.prototype as unknown as PgResult;
const { addFields } = result;
result.addFields = function (fields) {
  addFields.call(this, fields);
  const found = [...fields.keys()].filter((index) => fields[index]?.dataTypeID === CHAR);
  for (const index of found)
    Object.assign(fields[index] ?? {}, { dataTypeID: pg.types.builtins.TEXT });
  charColumns.set(this.rows, found);
};

function tellCharColumns(adapter: Connection): void {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const set = await queryRaw(query);
    for (const index of charColumns.get(set.rows) ?? [])
      set.columnTypes[index] = ColumnTypeEnum.Character;
    return set;
  };
}

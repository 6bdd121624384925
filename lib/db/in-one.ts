import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './client.ts';
import { Prisma, PrismaClient } from './generated/client.ts';

// Prisma sends one statement for each of its readings and cannot put several into one. This client's connection
// only writes down what it is asked for, so that a rule stands once, in Prisma's words, and is asked with others.

type Adapter = NonNullable<Prisma.PrismaClientOptions['adapter']>;
type Connection = Awaited<ReturnType<Adapter['connect']>>;
type Asked = Parameters<Connection['queryRaw']>[0];

const asked = new AsyncLocalStorage<Asked[]>();
const shared = globalThis as { rinnallaWriter?: PrismaClient };

const connection: Connection = {
  provider: 'postgres',
  adapterName: 'written-down',
  queryRaw: (query) => {
    asked.getStore()?.push(query);
    return Promise.resolve({ columnNames: [], columnTypes: [], rows: [] });
  },
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ supportsRelationJoins: true }),
  dispose: () => Promise.resolve(),
};

function refuse(): never {
  throw new Error('Only a reading can be part of a statement.');
}

function writer(): PrismaClient {
  shared.rinnallaWriter ??= new PrismaClient({
    adapter: { ...connection, connect: () => Promise.resolve(connection) },
  });
  return shared.rinnallaWriter;
}

/** The statement that Prisma would send for a reading without relations; nothing is sent. */
async function statementOf(read: (db: Tx) => PromiseLike<unknown>): Promise<Prisma.Sql> {
  const queries: Asked[] = [];
  await asked.run(queries, async () => await read(writer()));
  const [query, ...others] = queries;
  if (!query || others.length > 0) throw new Error(`${queries.length} statements instead of one.`);
  const values = [...query.sql.matchAll(/\$(\d+)/g)].map(([, n]) => query.args[Number(n) - 1]);
  return Prisma.sql(query.sql.split(/\$\d+/), ...values);
}

/** Readings of the same columns, each with its name, as one that says in `part` whose a row is. */
export async function inOne(
  parts: { name: string; read: (db: Tx) => PromiseLike<unknown> }[],
): Promise<Prisma.Sql> {
  const named: Prisma.Sql[] = [];
  for (const { name, read } of parts) {
    const statement = await statementOf(read);
    named.push(Prisma.sql`SELECT ${name}::text AS part, one.* FROM (${statement}) AS one`);
  }
  return Prisma.join(named, ' UNION ALL ');
}

import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, type DatabaseOptions, startDatabase } from './database.ts';
import { Trouble } from './trouble.ts';

/**
 * A start of a database of our own that can be repeated: it stands where it stood the first time, since others know that
 * address, and its log of before is kept once. @throws Trouble (somebody else has its port by now), as startDatabase()
 */
export function startAtOnePlace(options: DatabaseOptions): () => Promise<Database> {
  let before: URL | undefined;
  return async () => {
    const { folder } = options;
    if (before) await rename(join(folder, 'postgres.log'), join(folder, 'postgres-before.log'));
    const port = before ? Number(before.port) : options.port;
    const database = await startDatabase({ ...options, port });
    before ??= new URL(database.url);
    if (database.url === before.href) return database;
    await database.stop();
    throw new Trouble(`Port ${port} of PostgreSQL is taken by somebody else.`);
  };
}

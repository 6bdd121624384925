import { client } from '#lib/db/client.ts';
import { administer, cloneDatabase, databaseName } from '../support/postgres.ts';
import { test as base } from './fixtures.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

/**
 * A server with a database of its own, one a worker: what breaks it here, or holds for everybody who uses it,
 * must not meet other journeys. What is arranged here is arranged in that database.
 */
export const test = base.extend<object, { own: OwnServer }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures here
    async ({}, use) => {
      const shared = process.env.DATABASE_URL ?? '';
      const name = databaseName('own');
      process.env.DATABASE_URL = await cloneDatabase(shared, process.env.E2E_TEMPLATE ?? '', name);
      const server = await startOwnServer(process.env.DATABASE_URL);
      await use(server);
      await server.stop();
      await server.proxy.close();
      await client().$disconnect();
      await administer(shared, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
    { scope: 'worker', auto: true },
  ],
  baseURL: ({ own }, use) => use(own.url),
});

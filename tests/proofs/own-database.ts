import { administer, databaseName } from '../support/postgres.ts';
import { makeTemplate } from '../support/template.ts';
import { testEnv } from '../support/test-env.ts';
import { startTestServer } from '../support/test-server.ts';

/**
 * Gives this process an empty database with our tables and queues, and the settings to reach it; one that it
 * has already it keeps. Answers how to take it away again.
 */
export async function ownDatabase(): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL) return async () => {};
  const server = await startTestServer('proof');
  const name = databaseName('proof');
  const url = await makeTemplate(server.url, name);
  Object.assign(process.env, testEnv(url));
  return () =>
    administer(server.url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`).finally(server.stop);
}

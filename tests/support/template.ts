import { prepareDatabase } from '../../bin/migrate.ts';
import { withDatabase } from './postgres.ts';

/** Makes a database with all migrations and queues, the way `npm start` does, for others to copy. */
export async function makeTemplate(serverUrl: string, name: string): Promise<string> {
  const url = withDatabase(serverUrl, name);
  await prepareDatabase(url);
  return url;
}

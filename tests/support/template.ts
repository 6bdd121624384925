import { join } from 'node:path';
import { migrate } from '../../bin/migrate.ts';
import { withDatabase } from './postgres.ts';
import { ROOT } from './sources.ts';

const MIGRATIONS = join(ROOT, 'prisma/migrations');

/** Makes a database with all migrations, the way `npm start` does, for others to copy. */
export async function makeTemplate(serverUrl: string, name: string): Promise<string> {
  const url = withDatabase(serverUrl, name);
  await migrate(url, MIGRATIONS);
  return url;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'prisma/config';

const root = import.meta.dirname;
const { DATABASE_URL, DATABASE_DIRECT_URL } = process.env; // a migration does not go through a pooler

// The schema engine that Prisma would download comes from npm instead, through a small executable.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= join(root, 'bin/schema-engine');
process.env.CHECKPOINT_DISABLE = '1'; // no question about newer versions over the network
process.env.PRISMA_HIDE_UPDATE_MESSAGE = '1';

export default defineConfig({
  schema: join(root, 'prisma/schema.prisma'),
  migrations: { path: join(root, 'prisma/migrations') },
  datasource: { url: DATABASE_DIRECT_URL || DATABASE_URL || embeddedDatabase() },
});

/** The address of the database that `npm start` runs, once it has been started. */
function embeddedDatabase(): string | undefined {
  const file = join(root, '.data/database-url');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (!process.argv.includes('migrate') && !process.argv.includes('db')) return undefined;
  console.error('There is no database yet: run npm start once, or set DATABASE_URL.');
  process.exit(1);
}

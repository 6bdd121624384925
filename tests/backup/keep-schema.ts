import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installJobs } from '#lib/worker/install.ts';
import { migrate } from '../../bin/migrate.ts';
import { administer, databaseName, withDatabase } from '../support/postgres.ts';
import { ROOT } from '../support/sources.ts';
import { testEnv } from '../support/test-env.ts';
import { startTestServer } from '../support/test-server.ts';

// What a release leaves behind: a small backup at its schema, in the clear, under keys that protect nothing. Each
// later version is tested to restore it. npm run keep:schema [-- <the last migration it is to have>]

const MIGRATIONS = join(ROOT, 'prisma/migrations');
const KEPT = join(ROOT, 'tests/backup/kept');

const names = (await readdir(MIGRATIONS)).filter((name) => !name.endsWith('.toml')).sort();
const last = process.argv[2] ?? names.at(-1) ?? '';
const server = await startTestServer('schema');
const name = databaseName('schema');
const url = withDatabase(server.url, name);
try {
  await migrate(
    url,
    MIGRATIONS,
    names.filter((one) => one <= last),
  );
  await installJobs(url);
  Object.assign(process.env, testEnv(url));
  const { createCrew } = await import('../../prisma/seed/factories/crew.ts');
  const { publishedQuestion } = await import('../../prisma/seed/factories/publication.ts');
  const { answeredQuestion } = await import('../../prisma/seed/factories/answer.ts');
  const { askedQuestion } = await import('../../prisma/seed/factories/question.ts');
  const crew = await createCrew();
  await publishedQuestion(crew);
  await answeredQuestion(crew);
  await askedQuestion(crew);
  const { client } = await import('#lib/db/client.ts');
  await client().$disconnect();
  const { makeBackup } = await import('#lib/backup/make-backup.ts');
  const folder = join(KEPT, last);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { bytes, rows } = await makeBackup({ url, folder, recipients: [] });
  console.log(`  ${rows} rows, ${bytes} bytes in ${folder}`);
} finally {
  await administer(server.url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await server.stop();
}

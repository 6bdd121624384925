import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startWebServer, startWorker } from './e2e-server.ts';
import { administer, cloneDatabase, databaseName } from './postgres.ts';
import { ROOT } from './sources.ts';
import { makeTemplate } from './template.ts';
import { testEnv } from './test-env.ts';
import { startTestServer } from './test-server.ts';

/**
 * Once a run: a database with the demo content, and the production server and a worker on a copy of it. Tests
 * find the server in E2E_URL and, with its keys, its database in DATABASE_URL; the untouched
 * template is E2E_TEMPLATE.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const database = await startTestServer('e2e');
  const template = databaseName('seeded');
  const name = databaseName('e2e');
  const undo = async () => {
    const drop = (each: string) => `DROP DATABASE IF EXISTS "${each}" WITH (FORCE)`;
    await administer(database.url, drop(name), drop(template));
    await database.stop();
  };
  try {
    await writeDemoContent(await makeTemplate(database.url, template));
    const databaseUrl = await cloneDatabase(database.url, template, name);
    const server = await startWebServer(databaseUrl);
    const worker = await startWorker(databaseUrl, server.url);
    Object.assign(process.env, testEnv(databaseUrl), {
      E2E_URL: server.url,
      E2E_TEMPLATE: template,
    });
    return () => worker.stop().finally(server.stop).finally(undo);
  } catch (error) {
    await undo();
    throw error;
  }
}

async function writeDemoContent(databaseUrl: string): Promise<void> {
  // A process of its own: a database with an open connection cannot be copied from.
  const script = join(ROOT, 'prisma/seed/seed.ts');
  const env = { ...process.env, ...testEnv(databaseUrl) };
  await promisify(execFile)(process.execPath, ['--disable-warning=DeprecationWarning', script], {
    cwd: ROOT,
    env,
  });
}

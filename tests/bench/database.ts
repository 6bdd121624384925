import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { administer, databaseName } from '../support/postgres.ts';
import { ROOT } from '../support/sources.ts';
import { makeTemplate } from '../support/template.ts';
import { testEnv } from '../support/test-env.ts';
import { startTestServer } from '../support/test-server.ts';

/** A database of its own with the demo in it, for one run of measurements. */
export async function benchDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startTestServer('bench');
  const name = databaseName('bench');
  const drop = () =>
    administer(server.url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`).finally(server.stop);
  try {
    const url = await makeTemplate(server.url, name);
    await promisify(execFile)(process.execPath, [join(ROOT, 'prisma/seed/seed.ts')], {
      cwd: ROOT,
      env: { ...process.env, ...testEnv(url) },
    });
    return { url, stop: drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

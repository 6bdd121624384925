import type { TestProject } from 'vitest/node';
import { administer, databaseName } from './postgres.ts';
import { makeTemplate } from './template.ts';
import { startTestServer } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server is, the migrated template, and what the workers' databases begin with. */
    database: { url: string; template: string; name: string };
  }
}

const MOST_WORKERS = 64;

/** Once a run: a server, and on it an empty database with all migrations, from which workers copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer('unit');
  const template = databaseName('template');
  const name = databaseName('worker');
  const undo = async () => {
    const workers = Array.from({ length: MOST_WORKERS }, (_, index) => `${name}_${index + 1}`);
    await administer(
      server.url,
      ...[template, ...workers].map((each) => `DROP DATABASE IF EXISTS "${each}" WITH (FORCE)`),
    );
    await server.stop();
  };
  try {
    await makeTemplate(server.url, template);
  } catch (error) {
    await undo();
    throw error;
  }
  project.provide('database', { url: server.url, template, name });
  return undo;
}

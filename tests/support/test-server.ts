import { startDatabase } from '../../bin/database.ts';
import { takeTestFolder } from './test-folder.ts';

/** A running PostgreSQL for tests. */
export type TestServer = { url: string; stop(): Promise<void> };

// Nothing here outlives the run, so nothing has to reach the disk.
const HASTE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

// Away from the port of `npm start`, so that the two never take each other's.
const PORT = 54_429;

/**
 * The server at TEST_DATABASE_URL (its role may create databases), else an embedded one of our own
 * that shares nothing with the one of `npm start`, nor with another test run.
 */
export async function startTestServer(purpose: string): Promise<TestServer> {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return { url, stop: async () => {} };
  const folder = await takeTestFolder(purpose);
  const database = await startDatabase({ folder: folder.path, port: PORT, settings: HASTE });
  return { url: database.url, stop: () => database.stop().finally(folder.release) };
}

import { afterAll, beforeAll, inject } from 'vitest';
import { client } from '#lib/db/client.ts';
import { cloneDatabase } from './postgres.ts';

/**
 * Gives a test file a database of its own: a fresh clone of the migrated, empty template. Call it
 * once at the top of the file. Tests of one file share it, so each makes the rows it needs.
 */
export function testDatabase(): void {
  beforeAll(async () => {
    const { url, name, template } = inject('database');
    await cloneDatabase(url, template, `${name}_${process.env.VITEST_POOL_ID ?? '1'}`);
  });
  afterAll(() => client().$disconnect());
}

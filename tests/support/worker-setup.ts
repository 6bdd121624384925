import { AsyncLocalStorage } from 'node:async_hooks';
import { inject } from 'vitest';
import { withDatabase } from './postgres.ts';
import { testEnv } from './test-env.ts';

// Runs before a test file is imported: lib/env.ts then finds the database of this worker, which
// testDatabase() makes when the file asks for it.
const { url, name } = inject('database');
process.env.TZ = 'UTC';
globalThis.AsyncLocalStorage ??= AsyncLocalStorage; // as Next's own start does before it loads the rest
Object.assign(
  process.env,
  testEnv(withDatabase(url, `${name}_${process.env.VITEST_POOL_ID ?? '1'}`)),
);

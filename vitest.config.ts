import { defineConfig } from 'vitest/config';
import './tests/support/day.ts';
import { ON_THE_DAY } from './tests/support/test-env.ts';

// Every test runs against a real PostgreSQL: one server for the run, one database per worker.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    pool: 'forks',
    execArgv: [ON_THE_DAY],
    maxWorkers: '100%',
    globalSetup: 'tests/support/database-setup.ts',
    // bin/ is for plain Node, and is tested as such.
    server: { deps: { external: [/\/bin\/[\w-]+\.ts$/] } },
    setupFiles: 'tests/support/worker-setup.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});

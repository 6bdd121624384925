/** What makes a Node begin on the day of the tests, as its NODE_OPTIONS. */
export const ON_THE_DAY = `--import=${new URL('./day.ts', import.meta.url)}`;

/**
 * Settings for a process under test. The keys are made of one letter: they protect nothing. It lives on the
 * day of whoever starts it (tests/support/day.ts).
 */
export function testEnv(databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    MASTER_KEYS: `test-1:${Buffer.alloc(32, 'k').toString('base64')}`,
    RECEIPT_PEPPER: Buffer.alloc(32, 'p').toString('base64'),
    AUTH_SECRET: 's'.repeat(40),
    VAPID_PRIVATE_KEY: Buffer.alloc(32, 'v').toString('base64'),
    DEMO: '1',
    RINNALLA_ENV: 'local',
    NEXT_TELEMETRY_DISABLED: '1',
    ...(process.env.TESTS_BEGAN && { NODE_OPTIONS: ON_THE_DAY }),
  };
}

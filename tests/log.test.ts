import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './support/sources.ts';

/** What a process that fails like this writes, each line parsed. */
function logged(failing: string): Record<string, unknown>[] {
  const script = `
    import { DomainError } from './lib/errors.ts';
    import { logFailure } from './lib/log.ts';
    ${failing}`;
  const written = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LOG_LEVEL: 'trace' },
  });
  return written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

test('a failure is logged by name, kind and machine code, and without its message', () => {
  const lines = logged(`
    const error = new TypeError('Pekka 7K3QF-AAAAA-BBBBB-CCCCC 192.0.2.7 pekka@example.org');
    error.code = 'ECONNREFUSED';
    error.cause = new Error('Pekka');
    error.body = 'Veljeni Pekka';
    logFailure('ask', error);`);
  expect(lines).toHaveLength(1);
  const { level, time, ...fields } = lines[0] ?? {};
  expect({ level: typeof level, time: typeof time }).toEqual({ level: 'number', time: 'number' });
  expect(fields).toEqual({
    event: 'failure',
    name: 'ask',
    error: 'TypeError',
    code: 'ECONNREFUSED',
  });
});

test('nothing that somebody wrote gets in through an odd error', () => {
  const lines = logged(`
    logFailure('ask', 'Pekka kirjoitti');
    logFailure('ask', { code: 'Pekka kirjoitti tänään', message: 'Pekka' });
    logFailure('ask', { error: new Error('Pekka'), url: 'https://example.org/?code=Pekka' });
    logFailure('ask', null);`);
  expect(lines).toHaveLength(4);
  expect(JSON.stringify(lines)).not.toContain('Pekka');
});

test('an expected failure is no news for the log', () => {
  expect(logged(`logFailure('claim', new DomainError('taken'));`)).toEqual([]);
});

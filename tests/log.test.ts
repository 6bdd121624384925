import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './support/sources.ts';

/** What a process that fails like this writes, each line parsed. */
function logged(failing: string): Record<string, unknown>[] {
  const script = `
    import { DomainError } from './lib/errors.ts';
    import { logFailure, logUnexpected } from './lib/log.ts';
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
    digest: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
});

test('failures of one place are told from those of another, whatever they say', () => {
  const digests = logged(`
    const fail = (message) => new Error(message);
    for (const message of ['Pekka', 'Kerttu\\n    at Pekka (lib/a.ts:1:1)']) {
      logFailure('ask', fail(message));
    }
    logFailure('ask', new Error('Pekka'));`).map(({ digest }) => digest);
  expect(digests[1]).toBe(digests[0]);
  expect(digests[2]).not.toBe(digests[0]);
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

test('an expected refusal leaves a warning with its code', () => {
  const lines = logged(`logFailure('expire claims', new DomainError('not_found'));`);
  expect(lines).toMatchObject([
    { level: 40, event: 'refused', name: 'expire claims', code: 'not_found' },
  ]);
});

test('a refusal that is told to the person is no news for the log, a fault is', () => {
  const lines = logged(`
    logUnexpected('claim', new DomainError('taken'));
    logUnexpected('claim', new TypeError('Pekka'));`);
  expect(lines).toMatchObject([{ level: 50, event: 'failure', error: 'TypeError' }]);
});

test('a flood of one kind of failure is ten lines a minute and a number', () => {
  const lines = logged(`
    import { mock } from 'node:test';
    mock.timers.enable({ apis: ['setTimeout'] });
    for (let time = 0; time < 100; time += 1) logFailure('page', new TypeError('Pekka'));
    logFailure('page', new RangeError('Pekka'));
    mock.timers.tick(60_000);
    logFailure('page', new TypeError('Pekka'));
    mock.timers.tick(60_000);`);
  const shown = lines.map(({ event, error, count }) => [event, error, count]);
  expect(shown).toEqual([
    ...Array(10).fill(['failure', 'TypeError', undefined]),
    ['failure', 'RangeError', undefined],
    ['more of failure', 'TypeError', 90],
    ['failure', 'TypeError', undefined],
  ]);
});

test('a line reaches the log also from a part that is loaded once everything goes there', () => {
  const lines = logged(`
    const { logEverything } = await import('./lib/log-everything.ts');
    logEverything();
    const anotherBundle = new URL('./lib/log.ts?another-bundle', 'file://' + process.cwd() + '/');
    const later = await import(anotherBundle.href);
    later.logFailure('page', new TypeError('Pekka'));`);
  expect(lines).toMatchObject([{ event: 'failure', name: 'page', error: 'TypeError' }]);
});

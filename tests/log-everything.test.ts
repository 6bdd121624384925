import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './support/sources.ts';

/** What a process writes that does this once all of it goes into the log. */
function written(doing: string) {
  const script = `
    import { logEverything } from './lib/log-everything.ts';
    console.log('Ready');
    logEverything();
    ${doing}`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const [first, ...lines] = stdout.split('\n').filter(Boolean);
  expect(first, 'what was said before').toBe('Ready');
  expect(`${stdout}${stderr}`).not.toContain('Pekka');
  expect(stderr).toBe('');
  return { lines: lines.map((line) => JSON.parse(line)), status };
}

test('what is printed is a line of its kind, without its words', () => {
  const { lines } = written(`
    console.error('⨯', new TypeError('Pekka'));
    console.warn('Pekka');
    console.table([{ name: 'Pekka' }]);
    await new Promise((done) => process.stderr.write('Pekka', done));
    await new Promise((done) => process.stdout.write('Pekka', 'utf8', done));`);
  expect(lines).toMatchObject([
    { level: 50, event: 'failure', name: 'console.error', error: 'TypeError' },
    { level: 40, event: 'printed', name: 'console.warn' },
    { level: 30, event: 'printed', name: 'console.log' },
    { level: 30, event: 'printed', name: 'stderr' },
    { level: 30, event: 'printed', name: 'stdout' },
  ]);
});

test('so is what nobody caught, and the process goes on', () => {
  const { lines, status } = written(`
    process.on('exit', () => console.info('Pekka'));
    setTimeout(() => { throw new RangeError('Pekka'); });
    void Promise.reject(new SyntaxError('Pekka'));
    process.emitWarning('Pekka', 'DeprecationWarning', 'DEP0001');`);
  expect(lines.map(({ event, name, error, code }) => ({ event, name, error, code }))).toEqual(
    expect.arrayContaining([
      { event: 'failure', name: 'uncaughtException', error: 'RangeError', code: undefined },
      { event: 'failure', name: 'unhandledRejection', error: 'SyntaxError', code: undefined },
      { event: 'warning', name: undefined, error: 'DeprecationWarning', code: 'DEP0001' },
      { event: 'printed', name: 'console.info', error: undefined, code: undefined },
    ]),
  );
  expect(status).toBe(0);
});

test('a flood of it is ten lines', () => {
  const { lines } = written(`for (let time = 0; time < 100; time += 1) console.error('Pekka');`);
  expect(lines).toHaveLength(10);
});

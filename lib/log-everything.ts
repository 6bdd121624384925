import { logFailure, logSparingly } from './log.ts';

const LEVELS = { log: 'info', info: 'info', debug: 'info', warn: 'warn', error: 'error' } as const;

/**
 * From now on what this process would print goes into the log: that something was said, never what, since a
 * message may hold what somebody wrote. The framework speaks this way.
 */
export function logEverything(): void {
  for (const [method, level] of Object.entries(LEVELS)) {
    const name = `console.${method}`;
    const instead = (...said: unknown[]) => {
      const failure = said.find((one) => one instanceof Error);
      if (failure) logFailure(name, failure);
      else logSparingly(level, { event: 'printed', name });
    };
    Object.assign(globalThis.console, { [method]: instead });
  }
  for (const stream of ['stdout', 'stderr'] as const) process[stream].write = saidOn(stream);
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.removeAllListeners(event).on(event, (error: unknown) => logFailure(event, error));
  }
  process
    .removeAllListeners('warning')
    .on('warning', ({ name, code }: Error & { code?: string }) =>
      logSparingly('warn', { event: 'warning', error: name, code }),
    );
}

// The log itself writes to the file behind standard output, past this.
function saidOn(stream: 'stdout' | 'stderr'): typeof process.stdout.write {
  return (_chunk: unknown, ...rest: unknown[]) => {
    logSparingly('info', { event: 'printed', name: stream });
    const done = rest.find((one) => typeof one === 'function');
    if (done) process.nextTick(done);
    return true;
  };
}

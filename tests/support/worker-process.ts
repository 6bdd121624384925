import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './sources.ts';

/** A worker as `npm run worker` starts it; `lines` is what it has said since. */
export type WorkerProcess = { process: ChildProcess; lines: string[] };

/** Starts a real worker with this process' settings and others, and waits until it is ready. */
export async function startWorkerProcess(
  settings: Record<string, string> = {},
): Promise<WorkerProcess> {
  const worker = spawn(
    process.execPath,
    ['--disable-warning=DeprecationWarning', join(ROOT, 'bin/worker.ts')],
    {
      env: { ...process.env, NODE_ENV: 'production', ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines: string[] = [];
  const output = createInterface({ input: worker.stdout });
  const ready = new Promise<void>((resolve, reject) => {
    output.on('line', (line) => {
      lines.push(line);
      if (line === 'Ready') resolve();
    });
    worker.once('exit', () => reject(new Error('The worker has ended.')));
  });
  await ready;
  return { process: worker, lines };
}

/** Ends a worker by a signal and waits until it is gone. Answers its exit code, null where it was killed. */
export async function endWorker(
  { process: worker }: WorkerProcess,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null) return worker.exitCode;
  const gone = once(worker, 'exit');
  worker.kill(signal);
  const [code] = await gone;
  return code;
}

import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { keepRunning } from '../../bin/keep-running.ts';
import { Lifecycle } from '../../bin/lifecycle.ts';
import { type Part, startPart } from '../../bin/part.ts';

const PAUSES = { firstMs: 1, longestMs: 4, calmMs: 60_000 };

/** A process that says it is ready, and its numbers: each time it is started it has another. */
function started(program = "console.log('Ready'); setInterval(() => {}, 1000)") {
  const pids: number[] = [];
  const start = async (): Promise<Part> => {
    const settings = { PATH: process.env.PATH };
    const args = ['-e', `process.send?.(process.pid); ${program}`];
    const part = await startPart({ name: 'The part', args, settings, patienceMs: 1_000 });
    pids.push(part.pid);
    return part;
  };
  return { pids, start };
}

const lives: Lifecycle[] = [];
function life(): Lifecycle {
  const life = new Lifecycle();
  lives.push(life);
  return life;
}

afterEach(async () => {
  for (const each of lives.splice(0)) await each.stop();
});

const isThere = (pid: number | undefined) => {
  try {
    return process.kill(pid ?? 0, 0);
  } catch {
    return false;
  }
};

test('what is killed is there again, and again, until it is told to end', async () => {
  const whole = life();
  const { pids, start } = started();
  await keepRunning(whole, { name: 'The part', start, pauses: PAUSES });
  for (const times of [1, 2, 3]) {
    process.kill(pids.at(-1) ?? 0, 'SIGKILL');
    await vi.waitFor(() => expect(pids).toHaveLength(times + 1), { timeout: 20_000 });
  }
  expect(isThere(pids.at(-1))).toBe(true);
  await whole.stop();
  await wait(50);
  expect(pids).toHaveLength(4);
  expect(pids.filter(isThere)).toEqual([]);
});

test('what fails while it starts again, for whatever reason, is tried again', async () => {
  const whole = life();
  const { pids, start } = started();
  let tries = 0;
  const failing = async () => {
    tries += 1;
    if (tries === 2) throw new Error('terminating connection due to unexpected postmaster exit');
    return start();
  };
  await keepRunning(whole, { name: 'The part', start: failing, pauses: PAUSES });
  process.kill(pids.at(-1) ?? 0, 'SIGKILL');
  await vi.waitFor(() => expect(pids).toHaveLength(2), { timeout: 20_000 });
  expect(tries).toBe(3);
});

test('what cannot be brought back ends everything', async () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const said = vi.spyOn(console, 'error').mockReturnValue();
  let starts = 0;
  const start = async () => {
    starts += 1;
    return { stop: async () => {}, exited: Promise.resolve() };
  };
  await keepRunning(life(), { name: 'The part', start, pauses: PAUSES });
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(1), { timeout: 20_000 });
  expect(starts).toBeGreaterThan(10);
  expect(said).toHaveBeenCalledWith('The part ends by itself again and again.');
  exit.mockRestore();
  said.mockRestore();
});

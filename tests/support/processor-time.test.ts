import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Meter, meterProcessors } from './processor-time.ts';

vi.setConfig({ testTimeout: 60_000 }); // processor seconds are long where many want them

const BURN_SECONDS = 0.3;
const NOTICED = 0.9 * BURN_SECONDS; // it counts in hundredths, and a look may come a moment early
const UNNOTICED = 0.5 * BURN_SECONDS; // what this test itself may use meanwhile

// Uses the processor for so long by its own account, whatever else the machine does, then says who it is.
const BURN = `
  while (process.cpuUsage().user < ${BURN_SECONDS * 1e6});
  console.log(process.pid);
`;
const STAY = 'setInterval(() => {}, 1e6);';
const WHEN_TOLD = `process.once('SIGUSR2', () => { ${BURN} }); console.log(process.pid); ${STAY}`;

/** A program that starts another one in a session of its own. */
const parentOf = (code: string, then = '') => `
  require('node:child_process')
    .spawn(process.execPath, ['-e', ${JSON.stringify(code)}], { stdio: 'inherit', detached: true })
    .unref();
  ${then}
`;

const start = (code: string): ChildProcess =>
  spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
const said = async (child: ChildProcess) => {
  const [word] = await once(child.stdout ?? child, 'data');
  return Number.parseInt(String(word), 10);
};

let meter: Meter;
beforeEach(() => {
  meter = meterProcessors();
});
afterEach(() => meter.stop());

test('counts what a child has used that was waited for', async () => {
  const child = start(BURN);
  await once(child, 'exit');
  expect(meter.seconds()).toBeGreaterThan(NOTICED);
});

test('counts what a grandchild in a session of its own uses', async () => {
  const child = start(parentOf(BURN + STAY, STAY));
  const grandchild = await said(child);
  expect(meter.seconds()).toBeGreaterThan(NOTICED);
  process.kill(grandchild);
  child.kill();
});

test('counts a grandchild whose parent was gone at the first look, also when nobody waits for it', async () => {
  const child = start(parentOf(BURN + STAY));
  await once(child, 'exit');
  const orphan = await said(child);
  const living = meter.seconds();
  expect(living).toBeGreaterThan(NOTICED);
  process.kill(orphan);
  await once(child, 'close');
  expect(meter.seconds()).toBeGreaterThanOrEqual(living ?? Number.NaN);
});

test('does not count what others use meanwhile', async () => {
  meter.stop();
  const environment = { ...process.env };
  for (const name of Object.keys(process.env)) if (/METER/.test(name)) delete process.env[name];
  const child = start(parentOf(WHEN_TOLD));
  const stranger = await said(child);
  Object.assign(process.env, environment);
  meter = meterProcessors();
  process.kill(stranger, 'SIGUSR2');
  expect(await said(child)).toBe(stranger);
  expect(meter.seconds()).toBeLessThan(UNNOTICED);
  process.kill(stranger);
});

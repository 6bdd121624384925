import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { clock, HOUR } from '#lib/clock.ts';
import { testEnv } from './test-env.ts';

const WEDNESDAY = Date.parse('2026-03-04T10:00:00Z');
const LONGEST_RUN = 6 * HOUR;

test('it is the same Wednesday whenever the tests are run', () => {
  for (const moment of [new Date(), clock.now(), new Date(Date.now()), new Date(Date())]) {
    expect(moment.getTime()).toBeGreaterThanOrEqual(WEDNESDAY);
    expect(moment.getTime()).toBeLessThan(WEDNESDAY + LONGEST_RUN);
  }
});

test('and in every process that is tested the same moment of it', () => {
  const options = { encoding: 'utf8', env: { ...process.env, ...testEnv('') } } as const;
  const before = Date.now();
  const there = Number(execFileSync(process.execPath, ['-p', 'Date.now()'], options));
  expect(there).toBeGreaterThanOrEqual(before);
  expect(there).toBeLessThanOrEqual(Date.now());
});

test('any other moment is what it is', () => {
  const moment = new Date('2024-02-29T12:00:00Z');
  expect(moment.toISOString()).toBe('2024-02-29T12:00:00.000Z');
  expect(new Date(2024, 1, 29).getMonth()).toBe(1);
  expect(moment).toBeInstanceOf(Date);
  expect(structuredClone(moment)).toEqual(moment);
  expect(moment.constructor).toBe(Date);
});

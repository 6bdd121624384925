import { expect, test } from 'vitest';
import { PartSize } from '#lib/search/index/making/part-size.ts';

const BUSY_MS = 9_000; // what 4 096 questions took on a machine with other work to do

/** The sizes of parts where each question takes so long, and each part so long by itself. */
function sizes(each: number, itself = 0): number[] {
  const size = new PartSize();
  return Array.from({ length: 20 }, () => {
    const now = size.now;
    size.took(now, itself + now * each);
    return now;
  });
}

test('a part comes to take a third of a second, however slow the machine is', () => {
  for (const each of [0.2, 1, BUSY_MS / 4_096, 10]) {
    const last = sizes(each).at(-1) ?? 0;
    expect(last * each).toBeLessThanOrEqual(300);
    expect(last * each).toBeGreaterThan(250);
  }
});

test('a slow part makes the next one smaller at once, a quick one larger by and by', () => {
  const size = new PartSize();
  size.took(size.now, 1);
  size.took(size.now, 1);
  const grown = size.now;
  expect(grown).toBe(sizes(0)[2]);
  size.took(grown, 600);
  expect(size.now).toBe(grown / 2);
});

test('parts are neither so small that they never end, nor larger than memory allows', () => {
  expect(Math.min(...sizes(1, 2_000))).toBe(16);
  expect(sizes(0).at(-1)).toBe(2_048);
});

test('the end of the list, a part with few questions, does not mislead', () => {
  const size = new PartSize();
  size.took(3, 15);
  expect(size.now).toBe(60);
});

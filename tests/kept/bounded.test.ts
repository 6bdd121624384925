import { expect, test } from 'vitest';
import { Bounded, bytesOfText } from '#lib/kept/bounded.ts';

const KIB = 1024;

test('more than its bytes are never kept, and what was used last stays', () => {
  const memory = new Bounded<string, object>(64 * KIB);
  const first = {};
  memory.set('first', first, KIB);
  for (let number = 0; number < 1_000; number += 1) {
    memory.set(`page ${number}`, {}, KIB);
    expect(memory.get('first')).toBe(first);
    expect(memory.bytes).toBeLessThanOrEqual(64 * KIB);
  }
  expect(memory.count).toBeGreaterThan(32);
  expect(memory.get('page 1')).toBeUndefined();
});

test('a key counts with its letters', () => {
  const memory = new Bounded<string, object>(64 * KIB);
  for (let number = 0; number < 1_000; number += 1) {
    memory.set('ä'.repeat(2 * KIB) + number, {}, 0);
    memory.set('ш'.repeat(2 * KIB) + number, {}, 0);
  }
  expect(memory.count).toBeLessThan(64 / 2);
  memory.set('x'.repeat(120_000), {}, 0);
  expect(memory.get('x'.repeat(120_000))).toBeUndefined();
});

test('something grows in its place, and goes where another has taken it', () => {
  const memory = new Bounded<string, object>(64 * KIB);
  const [one, other] = [{}, {}];
  memory.set('a', one, KIB);
  memory.set('a', one, 3 * KIB);
  expect([memory.count, Math.floor(memory.bytes / KIB)]).toEqual([1, 3]);
  memory.set('a', other, KIB);
  memory.delete('a', one);
  expect(memory.get('a')).toBe(other);
  memory.delete('a', other);
  expect([memory.count, memory.bytes]).toEqual([0, 0]);
});

test('letters beyond Latin take two bytes', () => {
  expect([bytesOfText('äiti'), bytesOfText('мама')]).toEqual([4, 8]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gather, hint, tellCommitted } from '#lib/db/hints.ts';

// Hints that the database does not take just now.

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Send = (payloads: string[]) => Promise<unknown>;

/** Hands over a hint as a committed transaction does. */
function tell(id: string, send: Send): void {
  const tx = {};
  const gathered = gather(tx);
  hint(tx, { kind: 'note', ids: [id] });
  tellCommitted(gathered, send);
}

const idIn = (payload: string) => (JSON.parse(payload) as string[])[2];

test('are said later, in their order, as many as are worth keeping', async () => {
  let works = false;
  const said: (string | undefined)[] = [];
  const send: Send = async (payloads) => {
    if (!works) throw new Error('no connection');
    said.push(...payloads.map(idIn));
  };
  const ids = Array.from({ length: 2_500 }, (_, index) => `${index}`);
  for (const id of ids) tell(id, send);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(said).toEqual([]);
  works = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said.length).toBe(1_000);
  expect(said).toEqual(ids.slice(-1_000));
});

test('hold up nothing that comes after them when no answer comes', async () => {
  const calls: (string | undefined)[][] = [];
  const send: Send = (payloads) => {
    calls.push(payloads.map(idIn));
    return calls.length === 1 ? new Promise<never>(() => {}) : Promise.resolve();
  };
  tell('first', send);
  tell('second', send);
  expect(calls).toEqual([['first']]);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(calls).toEqual([['first'], ['first', 'second']]);
});

import { type Making, makeFromKept } from './reads.ts';

type UnderWay = { making: Making | null; value: Promise<unknown> };

// One for the process: each route is a bundle of its own.
const shared = globalThis as { rinnallaUnderWay?: Map<string, UnderWay> };

/**
 * Makes something out of kept reads once for all who ask for it under the same key meanwhile; they share a failure
 * too. Whoever asks after a purge of what it was made from waits for another. `keep`: see makeFromKept.
 */
export function madeOnce<T>(
  key: string,
  make: () => Promise<T>,
  keep: (value: T, making: Making) => void,
): Promise<T> {
  shared.rinnallaUnderWay ??= new Map();
  const all = shared.rinnallaUnderWay;
  const found = all.get(key);
  if (found && !found.making?.outdated) return found.value as Promise<T>;
  const own: UnderWay = { making: null, value: Promise.resolve() };
  const value = makeFromKept((making) => {
    own.making = making;
    return make();
  }, keep).finally(() => {
    if (all.get(key) === own) all.delete(key);
  });
  own.value = value;
  all.set(key, own);
  return value;
}

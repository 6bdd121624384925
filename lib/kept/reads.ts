import { AsyncLocalStorage } from 'node:async_hooks';
import { clock, HOUR } from '../clock.ts';
import { outsideOfTransactions } from '../db/client.ts';

// What is made from published data is kept in memory with the tags of what it was made from (cache-tags.ts):
// lists and figures here, pages in kept-pages.ts. A purge (lib/kept/purge.ts) forgets by tag.

const MOST_ENTRIES = 5_000;
const LONGEST_MS = 24 * HOUR; // a page knows for eight days which helplines are open

type Entry = { value: Promise<unknown>; tags: readonly string[]; until: number };

/** Something being made: what it has read so far, and whether that has changed since. */
export type Making = { tags: Set<string>; until: number; outdated: boolean };

/** Hears which tags are gone; null is everything. */
type PurgeListener = (tags: readonly string[] | null) => void;

type Memory = {
  entries: Map<string, Entry>;
  making: AsyncLocalStorage<Making>;
  unfinished: Set<Making>;
  listeners: Set<PurgeListener>;
};

// One for the process: pages, actions and the server in front of them are separate bundles.
const shared = globalThis as { rinnallaMemory?: Memory };

function memory(): Memory {
  shared.rinnallaMemory ??= {
    entries: new Map(),
    making: new AsyncLocalStorage(),
    unfinished: new Set(),
    listeners: new Set(),
  };
  return shared.rinnallaMemory;
}

type Options = { key: string; tags: readonly string[]; forMs?: number };

/**
 * Reads something published once, and answers from memory until one of its tags is purged or its time is over.
 * Whatever is being made of it carries its tags too. What fails is not kept. @throws Error within a transaction
 */
export async function kept<T>(read: () => Promise<T>, { key, tags, forMs }: Options): Promise<T> {
  outsideOfTransactions();
  const { entries, making } = memory();
  const now = clock.now().getTime();
  const found = entries.get(key);
  const entry = found && found.until > now ? found : entryOf(read, tags, now, forMs);
  entries.delete(key);
  entries.set(key, entry); // the last read is the last to go
  if (entry !== found) {
    entry.value.catch(() => entries.get(key) === entry && entries.delete(key));
    const [oldest] = entries.keys();
    if (entries.size > MOST_ENTRIES && oldest !== undefined) entries.delete(oldest);
  }
  const whole = making.getStore();
  if (whole) {
    for (const tag of tags) whole.tags.add(tag);
    whole.until = Math.min(whole.until, entry.until);
  }
  return entry.value as Promise<T>;
}

function entryOf<T>(read: () => Promise<T>, tags: readonly string[], now: number, forMs?: number) {
  // Read apart from what is being made now: others may share it.
  const value = memory().making.exit(read);
  return { value, tags, until: now + (forMs ?? LONGEST_MS) } satisfies Entry;
}

/** Makes something out of kept reads; `keep` hears of it and its tags, unless something behind it has changed. */
export async function makeFromKept<T>(
  make: () => Promise<T>,
  keep: (value: T, making: Making) => void,
): Promise<T> {
  const { making, unfinished } = memory();
  const own: Making = {
    tags: new Set(),
    until: clock.now().getTime() + LONGEST_MS,
    outdated: false,
  };
  unfinished.add(own);
  try {
    const value = await making.run(own, make);
    if (!own.outdated) keep(value, own);
    return value;
  } finally {
    unfinished.delete(own);
  }
}

/** Forgets in this process what carries one of these tags, also what is being made from it now. */
export function forget(tags: readonly string[]): void {
  const { entries, unfinished, listeners } = memory();
  const gone = new Set(tags);
  for (const [key, entry] of entries) {
    if (entry.tags.some((tag) => gone.has(tag))) entries.delete(key);
  }
  for (const making of unfinished) {
    if (tags.some((tag) => making.tags.has(tag))) making.outdated = true;
  }
  for (const listener of listeners) listener(tags);
}

/** The same for everything, where it is not known what has changed. */
export function forgetAll(): void {
  const { entries, unfinished, listeners } = memory();
  entries.clear();
  for (const making of unfinished) making.outdated = true;
  for (const listener of listeners) listener(null);
}

/** Tells whoever keeps something by tags of its own what to forget. */
export function onPurge(listener: PurgeListener): void {
  memory().listeners.add(listener);
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { deserialize, serialize } from 'node:v8';
import { clock, HOUR } from '../clock.ts';
import { outsideOfTransactions } from '../db/client.ts';
import { Bounded } from './bounded.ts';
import { MEMORY } from './budget.ts';

// What is made from published data is kept in memory with the tags of what it was made from (tags.ts):
// lists and figures here, pages in kept-pages.ts. A purge (purge.ts) forgets by tag.

const LONGEST_MS = 24 * HOUR; // a page knows for eight days which helplines are open

type Entry = {
  value: Promise<unknown>;
  tags: readonly string[];
  until: number;
  outdated: boolean;
  /** While it is being read: what is made of it, and what has been purged meanwhile. */
  reading: { makings: Set<Making>; purged: Set<string> } | null;
};

/** Something being made: what it has read so far, and whether that has changed since. */
export type Making = { tags: Set<string>; until: number; outdated: boolean };

/** Hears which tags are gone; null is everything. */
type PurgeListener = (tags: readonly string[] | null) => void;

type Memory = {
  entries: Bounded<string, Entry>;
  reading: Set<Entry>;
  making: AsyncLocalStorage<Making>;
  unfinished: Set<Making>;
  listeners: Set<PurgeListener>;
};

// One for the process: pages, actions and the server in front of them are separate bundles.
const shared = globalThis as { rinnallaMemory?: Memory };

function memory(): Memory {
  shared.rinnallaMemory ??= {
    entries: new Bounded(MEMORY.reads),
    reading: new Set(),
    making: new AsyncLocalStorage(),
    unfinished: new Set(),
    listeners: new Set(),
  };
  return shared.rinnallaMemory;
}

type Options<T> = {
  key: string;
  tags: readonly string[];
  /** Tags of what turns out to stand in it. */
  shows?: (value: T) => readonly string[];
  /** Whether it is worth being kept: what anybody can invent is not there, and would push out what is. */
  worth?: (value: T) => boolean;
  forMs?: number;
};

/**
 * Reads something published once, and answers from memory until one of its tags is purged or its time is over.
 * Whatever is being made of it carries its tags too. What fails is not kept. @throws Error within a transaction
 */
export async function kept<T>(read: () => Promise<T>, options: Options<T>): Promise<T> {
  outsideOfTransactions();
  const { entries, making } = memory();
  const now = clock.now().getTime();
  const found = entries.get(options.key);
  const entry = found && found.until > now ? found : entryOf(read, options, now);
  const whole = making.getStore();
  if (whole) {
    depend(whole, entry);
    entry.reading?.makings.add(whole);
  }
  return entry.value as Promise<T>;
}

function depend(whole: Making, { tags, until, outdated }: Entry): void {
  for (const tag of tags) whole.tags.add(tag);
  whole.until = Math.min(whole.until, until);
  if (outdated) whole.outdated = true;
}

function entryOf<T>(read: () => Promise<T>, options: Options<T>, now: number): Entry {
  const { key, tags, forMs = LONGEST_MS } = options;
  const { entries, reading, making } = memory();
  const underWay = { makings: new Set<Making>(), purged: new Set<string>() };
  // Read apart from what is being made now: others may share it.
  const value = making.exit(read).then(
    (made) => finish(made),
    (error) => {
      end();
      entries.delete(key, entry);
      throw error;
    },
  );
  const entry: Entry = { value, tags, until: now + forMs, outdated: false, reading: underWay };
  reading.add(entry);
  entries.set(key, entry, 0);
  return entry;

  function end(): void {
    entry.reading = null;
    reading.delete(entry);
  }
  // A copy through bytes, whose number is known then; it holds on to no longer text that it was cut from.
  function finish(made: T): T {
    end();
    const bytes = serialize(made);
    entry.tags = [...tags, ...(options.shows?.(made) ?? [])];
    if (entry.tags.some((tag) => underWay.purged.has(tag))) entry.outdated = true;
    for (const whole of underWay.makings) depend(whole, entry);
    const worth = !entry.outdated && (options.worth?.(made) ?? true);
    if (!worth) entries.delete(key, entry);
    else if (entries.holds(key, entry)) entries.set(key, entry, bytes.length);
    return deserialize(bytes) as T;
  }
}

/** Makes something out of kept reads; `keep` hears of it and its tags, unless something behind it has changed. */
export async function makeFromKept<T>(
  make: (making: Making) => Promise<T>,
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
    const value = await making.run(own, () => make(own));
    if (!own.outdated) keep(value, own);
    return value;
  } finally {
    unfinished.delete(own);
  }
}

/** Forgets in this process what carries one of these tags, also what is being made from it now. */
export function forget(tags: readonly string[]): void {
  const { entries, reading, unfinished, listeners } = memory();
  const gone = new Set(tags);
  for (const { reading: underWay } of reading) for (const tag of tags) underWay?.purged.add(tag);
  for (const [key, entry] of entries.all()) {
    if (entry.tags.some((tag) => gone.has(tag))) drop(key, entry);
  }
  for (const making of unfinished) {
    if (tags.some((tag) => making.tags.has(tag))) making.outdated = true;
  }
  for (const listener of listeners) listener(tags);
}

/** The same for everything, where it is not known what has changed. */
export function forgetAll(): void {
  const { entries, reading, unfinished, listeners } = memory();
  for (const [key, entry] of entries.all()) drop(key, entry);
  for (const entry of reading) entry.outdated = true;
  for (const making of unfinished) making.outdated = true;
  for (const listener of listeners) listener(null);
}

function drop(key: string, entry: Entry): void {
  entry.outdated = true;
  memory().entries.delete(key, entry);
}

/** Tells whoever keeps something by tags of its own what to forget. */
export function onPurge(listener: PurgeListener): void {
  memory().listeners.add(listener);
}

import { LRUCache } from 'lru-cache';

// The lists of the cache, the heads of its key and value: measured with 100 000 entries.
const ENTRY_BYTES = 320;

type Weighed<Value> = { value: Value; bytes: number };

/** Memory for what was used last, as much of it as fits into so many bytes; keys are counted too. */
export class Bounded<Key extends string | number, Value> {
  readonly #entries: LRUCache<Key, Weighed<Value>>;

  /** @param most bytes */
  constructor(most: number) {
    this.#entries = new LRUCache({
      maxSize: most,
      sizeCalculation: ({ bytes }, key) =>
        bytes + ENTRY_BYTES + (typeof key === 'string' ? bytesOfText(key) : 0),
    });
  }

  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get count(): number {
    return this.#entries.size;
  }

  /** What stands under a key, which now is the last to go. */
  get(key: Key): Value | undefined {
    return this.#entries.get(key)?.value;
  }

  holds(key: Key, value: Value): boolean {
    return this.#entries.peek(key)?.value === value;
  }

  /** Keeps something that takes so many bytes; what would not fit alone is not kept. */
  set(key: Key, value: Value, bytes: number): void {
    this.#entries.set(key, { value, bytes });
  }

  /** Forgets this very thing, where it still stands under the key. */
  delete(key: Key, value: Value): void {
    if (this.holds(key, value)) this.#entries.delete(key);
  }

  /** Everything in it now, the last used first; what comes or goes meanwhile changes nothing here. */
  all(): [Key, Value][] {
    return Array.from(this.#entries.entries(), ([key, { value }]) => [key, value]);
  }
}

/** Bytes of a text in memory: letters beyond Latin take two each. */
export function bytesOfText(text: string): number {
  return /[^\0-\xff]/.test(text) ? text.length * 2 : text.length;
}

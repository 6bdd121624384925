const MOST_KNOWN = 100; // as many as the server hears of
const ID_BYTES = 12;

/** The saves that this tab has sent: where an answer is lost on the way, the text at the server is its own. */
export class OwnSaves {
  #ids: string[];
  #last: { id: string; body: string } | null = null;

  constructor(ids: readonly string[]) {
    this.#ids = [...ids];
  }

  /** Names the next save; the same text that is sent again is the same save. */
  next(body: string): { save: string; earlier: string } {
    if (this.#last?.body !== body) {
      this.#last = { id: randomId(), body };
      this.#ids = [...this.#ids, this.#last.id].slice(-MOST_KNOWN);
    }
    return { save: this.#last.id, earlier: this.#ids.join(' ') };
  }

  /** Those of the page before, which this tab had open as well. */
  adopt(ids: readonly string[]): void {
    this.#ids = [...ids, ...this.#ids].slice(-MOST_KNOWN);
  }

  get ids(): readonly string[] {
    return this.#ids;
  }
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

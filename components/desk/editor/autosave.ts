import type { OtherText } from '#lib/errors.ts';
import type { OwnSaves } from './own-saves.ts';
import type { SealedCopy } from './sealed-copy.ts';

const AFTER_MS = 2_000; // a breath between two sentences
const AT_LATEST_MS = 10_000; // somebody who never pauses
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;
const NO_ANSWER_MS = 30_000; // a connection that hangs is a lost one
const KEEPALIVE_BYTES = 60_000; // what a browser still sends when the page goes

/**
 * offline: it is tried again. other: another window has saved a text, the writer decides. signedOut: it is
 * tried again when the writer comes back from signing in. ended: the question is no longer theirs.
 */
export type SaveState = 'saved' | 'waiting' | 'offline' | 'other' | 'signedOut' | 'ended';

type Told = { state: SaveState; base: number; other: OtherText | null };

/** Saves a text while it is written, again and again until it is saved. */
export class Autosave {
  #base: number;
  #state: SaveState = 'saved';
  #other: OtherText | null = null;
  #saved: string;
  #since: number | null = null; // when the first of the waiting letters was typed
  #failures = 0;
  #sending = false;
  #stopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #questionId: string;
  readonly #text: () => string;
  readonly #copy: SealedCopy;
  readonly #own: OwnSaves;
  readonly #tell: (told: Told) => void;

  constructor(
    options: { questionId: string; base: number; saved: string; copy: SealedCopy; own: OwnSaves },
    text: () => string,
    tell: (told: Told) => void,
  ) {
    this.#questionId = options.questionId;
    this.#base = options.base;
    this.#saved = options.saved;
    this.#copy = options.copy;
    this.#own = options.own;
    this.#text = text;
    this.#tell = tell;
  }

  typed(): void {
    const body = this.#text();
    if (body !== this.#saved) this.#keep(body);
    if (this.#state === 'other') return; // kept here; what goes on is the writer's to say
    this.#since ??= Date.now();
    if (this.#state === 'saved') this.#set('waiting');
    if (this.#failures > 0) return; // the next try is on its way
    const wait = Math.min(AFTER_MS, Math.max(0, this.#since + AT_LATEST_MS - Date.now()));
    this.#in(wait);
  }

  /** Saves now what is waiting: the page is left, or the connection is back. */
  async flush(leaving = false): Promise<void> {
    if (this.#stopped || this.#sending || this.#state === 'other') return;
    const body = this.#text();
    if (body === this.#saved) {
      this.#settle();
      return;
    }
    clearTimeout(this.#timer);
    this.#sending = true;
    const answer = await this.#send(body, leaving);
    this.#sending = false;
    if (!this.#stopped) await this.#take(answer, body);
  }

  /** The writer has seen the other text, and goes on from there. */
  goOn(other: OtherText): void {
    this.#base = other.number;
    this.#saved = other.body;
    this.#other = null;
    this.#set('waiting');
    this.#in(0);
  }

  /** A form takes over: nothing is saved beside it. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #send(body: string, leaving: boolean): Promise<Response | null> {
    const form = new FormData();
    form.set('questionId', this.#questionId);
    form.set('base', String(this.#base));
    form.set('body', body);
    const { save, earlier } = this.#own.next(body);
    form.set('save', save);
    form.set('earlier', earlier);
    this.#keep(body); // now with the id of this save
    const keepalive = leaving && new Blob([body]).size < KEEPALIVE_BYTES;
    const signal = AbortSignal.timeout(NO_ANSWER_MS);
    const options = { method: 'POST', body: form, keepalive, signal };
    return fetch('/api/drafts', options).catch(() => null);
  }

  #keep(body: string): void {
    void this.#copy.keep({ body, base: this.#base, sent: this.#own.ids });
  }

  async #take(answer: Response | null, body: string): Promise<void> {
    if (answer?.status === 401 || answer?.status === 403) {
      this.#set(answer.status === 401 ? 'signedOut' : 'ended');
      return;
    }
    const told = answer?.ok ? await answer.json().catch(() => null) : null;
    if (!told) {
      this.#failures += 1;
      this.#set('offline');
      this.#in(Math.min(FIRST_RETRY_MS * 2 ** (this.#failures - 1), LONGEST_RETRY_MS));
      return;
    }
    this.#failures = 0;
    if (told.other) {
      this.#other = told.other;
      this.#set('other');
      return;
    }
    this.#base = told.number;
    this.#saved = body;
    if (this.#text() === body) this.#settle();
    else {
      this.#since = Date.now();
      this.#set('waiting');
      this.#in(AFTER_MS);
    }
  }

  #settle(): void {
    this.#since = null;
    this.#copy.forget();
    if (this.#state !== 'saved') this.#set('saved');
  }

  #in(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #set(state: SaveState): void {
    this.#state = state;
    this.#tell({ state, base: this.#base, other: this.#other });
  }
}

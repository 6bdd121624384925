const NONCE_BYTES = 12;

/** What could not be saved yet, the draft it began from, and the saves that its tab had sent. */
export type UnsavedText = { body: string; base: number; sent: readonly string[] };

/**
 * Keeps an unsaved text in this tab, sealed under a key that stands only on its writer's page: nobody else
 * can open it on a shared computer. Where the browser cannot, nothing is kept.
 */
export class SealedCopy {
  readonly #place: string;
  readonly #secret: string;
  #latest = 0; // of several that are being sealed at once, only the last may stay

  constructor(questionId: string, secret: string) {
    this.#place = `unsaved-${questionId}`;
    this.#secret = secret;
  }

  async keep(copy: UnsavedText): Promise<void> {
    if (!globalThis.crypto?.subtle) return;
    this.#latest += 1;
    const turn = this.#latest;
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const plain = new TextEncoder().encode(JSON.stringify(copy));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.#key(), plain);
    if (turn !== this.#latest) return;
    const bytes = [...iv, ...new Uint8Array(sealed)];
    try {
      sessionStorage.setItem(
        this.#place,
        btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')),
      );
    } catch {
      // The browser keeps nothing here (full, or forbidden): the text still stands on the page.
    }
  }

  /** What was kept here, or null: none, or somebody else's. */
  async open(): Promise<UnsavedText | null> {
    try {
      const kept = sessionStorage.getItem(this.#place);
      if (!kept || !globalThis.crypto?.subtle) return null;
      const bytes = Uint8Array.from(atob(kept), (letter) => letter.charCodeAt(0));
      const iv = bytes.subarray(0, NONCE_BYTES);
      const sealed = bytes.subarray(NONCE_BYTES);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await this.#key(), sealed);
      const copy: Omit<UnsavedText, 'sent'> = JSON.parse(new TextDecoder().decode(plain));
      return { sent: [], ...copy }; // an older page kept no ids
    } catch {
      return null; // of another member, or under a key that has been changed
    }
  }

  forget(): void {
    this.#latest += 1;
    try {
      sessionStorage.removeItem(this.#place);
    } catch {
      // Forbidden: then nothing was kept either.
    }
  }

  #key(): Promise<CryptoKey> {
    const raw = Uint8Array.from(atob(this.#secret), (letter) => letter.charCodeAt(0));
    return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  }
}

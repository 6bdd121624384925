import { randomBytes } from 'node:crypto';
import { type Keyring, parseKeyring } from '#lib/keyring.ts';

/** A keyring of fresh random keys under these ids, newest first. */
export function keyringOf(...ids: string[]): Keyring {
  return parseKeyring(ids.map((id) => `${id}:${randomBytes(32).toString('base64')}`).join(','));
}

/** Every copy of the bytes that differs in exactly one bit. */
export function* withOneBitFlipped(bytes: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const copy = new Uint8Array(bytes);
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    yield copy;
  }
}

/** Every beginning of the bytes, from none of them to all but the last. */
export function* truncated(bytes: Uint8Array): Generator<Uint8Array> {
  for (let length = 0; length < bytes.length; length++) yield bytes.subarray(0, length);
}

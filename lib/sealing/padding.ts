import { SealingError } from './aead.ts';

const STEP = 64;
const END = 0x80;

/** Fills up to the next full 64 bytes, so that a ciphertext tells little of its text's length. */
export function pad(text: Uint8Array): Uint8Array {
  const padded = new Uint8Array(text.length + STEP - (text.length % STEP));
  padded.set(text);
  padded[text.length] = END;
  return padded;
}

/** Takes the filling away: everything from the last end mark on. */
export function unpad(padded: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const end = padded.lastIndexOf(END);
  if (end < 0) throw new SealingError();
  return padded.subarray(0, end);
}

import { SealingError } from './aead.ts';

const END = 0x80;

/** Grows when texts are filled up to other lengths, so that those of before are filled anew. */
export const FILLING = 1;

/** Fills up to the next full `step` of bytes, so that a ciphertext tells little of its text's length. */
export function pad(text: Uint8Array, step: number): Uint8Array {
  const padded = new Uint8Array(text.length + step - (text.length % step));
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

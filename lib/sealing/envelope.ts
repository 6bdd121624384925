import { createSecretKey, generateKeySync, type KeyObject } from 'node:crypto';
import type { Keyring } from '../keyring.ts';
import { decrypt, encrypt } from './aead.ts';
import { lock, lockedBy, unlock } from './box.ts';
import { pad, unpad } from './padding.ts';

/** Where a sealed value lives. Moved anywhere else, it does not open. */
export type Place = { table: string; column: string; row: string };

/** What a database column of bytes takes. */
export type Sealed = Uint8Array<ArrayBuffer>;

const PURPOSE = 'data key';

/** A new key for one question's texts, and the form of it that may be stored at `place`. */
export function createDataKey(
  keyring: Keyring,
  place: Place,
): { dataKey: KeyObject; wrapped: Sealed } {
  const dataKey = generateKeySync('aes', { length: 256 });
  return { dataKey, wrapped: wrap(keyring, dataKey, place) };
}

/** Opens a stored data key, or throws a SealingError. */
export function openDataKey(keyring: Keyring, wrapped: Uint8Array, place: Place): KeyObject {
  return createSecretKey(unlock(keyring, PURPOSE, wrapped, contextOf(place)));
}

/** The same data key under the newest master key: the same object when it already is. */
export function rewrapDataKey(keyring: Keyring, wrapped: Sealed, place: Place): Sealed {
  if (lockedBy(wrapped) === keyring[0].id) return wrapped;
  return wrap(keyring, openDataKey(keyring, wrapped, place), place);
}

/** Encrypts a text for one place. A broken half of a character becomes U+FFFD; nothing is refused. */
export function seal(dataKey: KeyObject, text: string, place: Place): Sealed {
  return new Uint8Array(encrypt(dataKey, pad(Buffer.from(text)), contextOf(place)));
}

/** Opens a text sealed for the same place, or throws a SealingError. */
export function unseal(dataKey: KeyObject, sealed: Uint8Array, place: Place): string {
  return unpad(decrypt(dataKey, sealed, contextOf(place))).toString();
}

function wrap(keyring: Keyring, dataKey: KeyObject, place: Place): Sealed {
  return new Uint8Array(lock(keyring, PURPOSE, dataKey.export(), contextOf(place)));
}

function contextOf({ table, column, row }: Place): string {
  const parts = [table, column, row];
  // An empty part or one with a bar in it would let two places share one context.
  if (parts.some((part) => !part || part.includes('|'))) {
    throw new Error('A place needs a table, a column and a row, none with a bar in it.');
  }
  return parts.join('|');
}

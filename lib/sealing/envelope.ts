import { createSecretKey, generateKeySync, type KeyObject } from 'node:crypto';
import type { Keyring } from '../keyring.ts';
import { decrypt, encrypt } from './aead.ts';
import { lock, lockedBy, unlock } from './box.ts';
import { pad, unpad } from './padding.ts';
import { contextOf, FILLED_TO, type KeyPlace, type RowOf, type TextPlace } from './places.ts';

/** What a database column of bytes takes. */
export type Sealed = Uint8Array<ArrayBuffer>;

const PURPOSE = 'data key';

/** A new key for the texts of one row's thing, and the form of it that may be stored at `place`. */
export function createDataKey<At extends KeyPlace>(
  keyring: Keyring,
  place: At,
  row: RowOf<At>,
): { dataKey: KeyObject; wrapped: Sealed } {
  const dataKey = generateKeySync('aes', { length: 256 });
  return { dataKey, wrapped: wrap(keyring, dataKey, place, row) };
}

/** Opens a stored data key, or throws a SealingError. */
export function openDataKey<At extends KeyPlace>(
  keyring: Keyring,
  wrapped: Uint8Array,
  place: At,
  row: RowOf<At>,
): KeyObject {
  return createSecretKey(unlock(keyring, PURPOSE, wrapped, contextOf(place, row)));
}

/** The same data key under the newest master key: the same object when it already is. */
export function rewrapDataKey<At extends KeyPlace>(
  keyring: Keyring,
  wrapped: Sealed,
  place: At,
  row: RowOf<At>,
): Sealed {
  if (lockedBy(wrapped) === keyring[0].id) return wrapped;
  return wrap(keyring, openDataKey(keyring, wrapped, place, row), place, row);
}

/** Encrypts a text for one place. A broken half of a character becomes U+FFFD; nothing is refused. */
export function seal<At extends TextPlace>(
  dataKey: KeyObject,
  text: string,
  place: At,
  row: RowOf<At>,
): Sealed {
  const filled = pad(Buffer.from(text), FILLED_TO[place]);
  return new Uint8Array(encrypt(dataKey, filled, contextOf(place, row)));
}

/** Opens a text sealed for the same place, or throws a SealingError. */
export function unseal<At extends TextPlace>(
  dataKey: KeyObject,
  sealed: Uint8Array,
  place: At,
  row: RowOf<At>,
): string {
  return unpad(decrypt(dataKey, sealed, contextOf(place, row))).toString();
}

function wrap<At extends KeyPlace>(
  keyring: Keyring,
  dataKey: KeyObject,
  place: At,
  row: RowOf<At>,
): Sealed {
  return new Uint8Array(lock(keyring, PURPOSE, dataKey.export(), contextOf(place, row)));
}

import { deriveKey, type Keyring } from '../keyring.ts';
import { decrypt, encrypt, SealingError } from './aead.ts';

/** Encrypts under the newest master key. The key's id stands in front: its length, the id, the rest. */
export function lock(
  keyring: Keyring,
  purpose: string,
  plain: Uint8Array,
  context = '',
): Buffer<ArrayBuffer> {
  const [newest] = keyring;
  const id = Buffer.from(newest.id);
  const sealed = encrypt(deriveKey(newest, purpose), plain, context);
  return Buffer.concat([Uint8Array.of(id.length), id, sealed]);
}

/** Opens what `lock` made under any key of the ring, or throws a SealingError. */
export function unlock(
  keyring: Keyring,
  purpose: string,
  box: Uint8Array,
  context = '',
): Buffer<ArrayBuffer> {
  const id = lockedBy(box);
  const master = keyring.find((candidate) => candidate.id === id);
  if (!master) throw new SealingError();
  return decrypt(deriveKey(master, purpose), box.subarray(1 + id.length), context);
}

/** The id of the master key that a box was locked with. */
export function lockedBy(box: Uint8Array): string {
  return Buffer.from(box.subarray(1, 1 + (box[0] ?? 0))).toString('latin1');
}

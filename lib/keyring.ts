import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** Keys are KeyObjects, which print and serialise without their bytes. */
export type MasterKey = { readonly id: string; readonly key: KeyObject };

/** The first key encrypts; all of them can open. */
export type Keyring = readonly [MasterKey, ...MasterKey[]];

const ENTRY = /^([\w-]{1,32}):([A-Za-z0-9+/]{43}=)$/;

/** Reads "id:base64,id:base64", newest first, 32 bytes each. Its errors name a position, never a key. */
export function parseKeyring(masterKeys: string): Keyring {
  const [newest, ...older] = masterKeys.split(',').map(parseMasterKey);
  if (!newest) throw new Error('There is no master key.');
  const keyring: Keyring = [newest, ...older];
  if (new Set(keyring.map(({ id }) => id)).size < keyring.length) {
    throw new Error('Two master keys have the same id.');
  }
  return keyring;
}

/** The key for one purpose, so that nothing sealed for one purpose opens for another. */
export function deriveKey({ key }: MasterKey, purpose: string): KeyObject {
  return createSecretKey(new Uint8Array(hkdfSync('sha256', key, '', `rinnalla ${purpose}`, 32)));
}

function parseMasterKey(entry: string, index: number): MasterKey {
  const [, id, base64] = ENTRY.exec(entry.trim()) ?? [];
  if (!id || !base64) {
    throw new Error(`Master key ${index + 1} must be written as id:base64 and be 32 bytes long.`);
  }
  return { id, key: createSecretKey(base64, 'base64') };
}

import { createHmac, type KeyObject } from 'node:crypto';
import { clock } from '../clock.ts';
import { deriveKey } from '../keyring.ts';
import { masterKeys } from '../sealing/vault.ts';

const BYTES = 16; // far more than there will ever be keys in a day

const salts = new Map<string, KeyObject>(); // of today

/** The day of a salt, as midnight UTC: in Finland it changes while nearly everybody sleeps. */
export function dayOfKeys(): Date {
  return new Date(clock.now().toISOString().slice(0, 10));
}

/**
 * A name for whoever does something, of 16 bytes: another for every purpose and every day, the same in all
 * processes. Without the master key nobody finds out from it who that is.
 */
export function dayKey(purpose: string, who: string): Uint8Array<ArrayBuffer> {
  const day = dayOfKeys().toISOString().slice(0, 10);
  const mac = createHmac('sha256', saltOf(day)).update(`${purpose}|${who}`).digest();
  return new Uint8Array(mac.subarray(0, BYTES));
}

function saltOf(day: string): KeyObject {
  const known = salts.get(day);
  if (known) return known;
  const [newest] = masterKeys();
  const salt = deriveKey(newest, `rates of ${day}`);
  salts.clear();
  salts.set(day, salt);
  return salt;
}

/** A key as a text, by which a process remembers it. */
export function nameOfKey(key: Uint8Array): string {
  return Buffer.from(key).toString('base64');
}

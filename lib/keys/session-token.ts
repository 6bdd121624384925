import { createHash, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { Vault } from '../sealing/vault.ts';

const TOKEN = /^[\w-]{43}$/;

/** The token of a session, 256 random bits: whoever has it has a key open. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token, and by which its session is found; null when it can be none. */
export function sessionHash(token: string): string | null {
  return TOKEN.test(token) ? createHash('sha256').update(token).digest('hex') : null;
}

/** Seals and opens what is shown in one session alone: neither the database nor the master keys open it. */
export function sessionVault(token: string): Vault {
  const key = hkdfSync('sha256', token, '', 'rinnalla shown in a session', 32);
  return new Vault(createSecretKey(new Uint8Array(key)));
}

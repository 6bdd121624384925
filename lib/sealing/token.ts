import type { Keyring } from '../keyring.ts';
import { SealingError } from './aead.ts';
import { lock, unlock } from './box.ts';

/** What a token is for. The words are part of its key: another word, and no token given out opens. */
export type TokenPurpose = 'form opened' | 'stop notices' | 'said now' | 'delete question';

/** An encrypted string for a cookie, a form or an address, which opens for one purpose until it expires. */
export function sealToken(
  keyring: Keyring,
  purpose: TokenPurpose,
  payload: object,
  expiresAt: Date,
): string {
  const plain = JSON.stringify({ payload, expiresAt: expiresAt.toISOString() });
  return lock(keyring, `token ${purpose}`, Buffer.from(plain)).toString('base64url');
}

/** The payload of a token, or null when it is expired, altered, foreign or made for something else. */
export function openToken(
  keyring: Keyring,
  purpose: TokenPurpose,
  token: string,
  now: Date,
): unknown {
  const box = Buffer.from(token, 'base64url');
  // Decoding forgives stray characters; a token has exactly one spelling.
  if (box.toString('base64url') !== token) return null;
  try {
    const plain = unlock(keyring, `token ${purpose}`, box).toString();
    const { payload, expiresAt } = JSON.parse(plain);
    return now < new Date(expiresAt) ? payload : null;
  } catch (error) {
    if (error instanceof SealingError) return null;
    throw error;
  }
}

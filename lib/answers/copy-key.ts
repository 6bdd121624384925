import { createHmac } from 'node:crypto';
import type { Member } from '../actor.ts';
import { deriveKey } from '../keyring.ts';
import { masterKeys } from '../sealing/vault.ts';

/**
 * The key under which a browser keeps what could not be saved yet. It stands on the page of this
 * member and this question only, so whoever uses the browser next cannot read the text.
 */
export function copyKey(actor: Member, questionId: string): string {
  const [newest] = masterKeys();
  return createHmac('sha256', deriveKey(newest, 'unsaved draft'))
    .update(`${actor.id}|${questionId}`)
    .digest('base64');
}

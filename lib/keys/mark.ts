import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyId, QuestionId } from '../id.ts';
import { deriveKey, type MasterKey } from '../keyring.ts';
import { masterKeys } from '../sealing/vault.ts';

type Marked = QuestionId | KeyId;
const LENGTH = 16; // 96 bits in an address

/**
 * Names one thing of a key, or the key, in the addresses and forms of whoever has it open. It opens nothing, and
 * nobody without the master keys can tell of which thing it is: the id stands in the address of a public page.
 */
export function markOf(id: Marked): string {
  return markBy(masterKeys()[0], id);
}

/** That of several things which a mark names; also after the master key was changed. */
export function markedBy<Id extends Marked>(mark: string, ids: readonly Id[]): Id | undefined {
  return ids.find((id) => masterKeys().some((key) => isSame(mark, markBy(key, id))));
}

function markBy(key: MasterKey, id: Marked): string {
  const mac = createHmac('sha256', deriveKey(key, 'own thing')).update(id).digest('base64url');
  return mac.slice(0, LENGTH);
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

import { createHmac } from 'node:crypto';
import type { Member } from '../actor.ts';
import type { QuestionId } from '../id.ts';
import { deriveKey } from '../keyring.ts';
import { masterKeys } from '../sealing/vault.ts';

/** The key of a browser's unsaved copy, on this member's page of this question only: for no later user. */
export function copyKey(actor: Member, questionId: QuestionId): string {
  const [newest] = masterKeys();
  return createHmac('sha256', deriveKey(newest, 'unsaved draft'))
    .update(`${actor.id}|${questionId}`)
    .digest('base64');
}

import type { Visitor } from '../actor.ts';
import { reading, withActor } from '../db/client.ts';
import { env } from '../env.ts';
import { DomainError } from '../errors.ts';
import type { KeyId, QuestionId } from '../id.ts';
import { formatCode, parseCode } from './code.ts';
import { heldBy } from './held-questions.ts';
import { verifySecret } from './secret.ts';

// Looked up when what was typed is no code at all: a wrong code costs the same whatever is wrong.
const NOWHERE = { locator: '00000', secret: '00000000000000' };

/**
 * A key that somebody has shown, with the newest question it holds, if any; on the first return the code itself,
 * to be shown once more.
 */
export type OpenedKey = { keyId: KeyId; questionId: QuestionId | null; code: string | null };

/** What a code leads to. @throws DomainError wrong_code: mistyped, unknown or all deleted alike */
export async function openKey(actor: Visitor, typed: string): Promise<OpenedKey> {
  const { keyId, code } = await provenKey(actor, typed);
  const [newest] = await heldBy(actor, keyId);
  const first = await isFirstReturn(actor, keyId);
  return { keyId, questionId: newest?.questionId ?? null, code: first ? code : null };
}

/** The key whose code this is, and the code as it is shown. @throws DomainError wrong_code */
export async function provenKey(
  actor: Visitor,
  typed: string,
): Promise<{ keyId: KeyId; code: string }> {
  const code = parseCode(typed);
  const { locator, secret } = code ?? NOWHERE;
  const key = await reading(actor, (tx) =>
    tx.key.findUnique({ where: { locator }, select: { id: true, secretHash: true } }),
  );
  const right = await verifySecret(env().keyPepper, secret, key?.secretHash ?? null);
  if (!code || !key || !right) throw new DomainError('wrong_code');
  return { keyId: key.id, code: formatCode(code) };
}

// Of two browsers at the same moment one is the first.
async function isFirstReturn(actor: Visitor, keyId: KeyId): Promise<boolean> {
  const { count } = await withActor(actor, (tx) =>
    tx.key.updateMany({ where: { id: keyId, returned: false }, data: { returned: true } }),
  );
  return count === 1;
}

import type { Visitor } from '../actor.ts';
import { reading, withActor } from '../db/client.ts';
import { env } from '../env.ts';
import { DomainError } from '../errors.ts';
import type { QuestionId } from '../id.ts';
import { formatCode, parseCode } from './code.ts';
import { verifySecret } from './secret.ts';

// Looked up when what was typed is no code at all: a wrong code costs the same whatever is wrong.
const NOWHERE = { locator: '00000', secret: '00000000000000' };

/** What a code leads to; on the first return the code itself, to be shown once more. */
export type OpenedReceipt = { questionId: QuestionId; code: string | null };

/** The question a code leads to. @throws DomainError wrong_code: mistyped, unknown or deleted alike */
export async function openReceipt(actor: Visitor, typed: string): Promise<OpenedReceipt> {
  const code = parseCode(typed);
  const { locator, secret } = code ?? NOWHERE;
  const receipt = await reading(actor, (tx) =>
    tx.receipt.findUnique({
      where: { locator },
      select: { questionId: true, secretHash: true },
    }),
  );
  const right = await verifySecret(env().receiptPepper, secret, receipt?.secretHash ?? null);
  if (!code || !receipt || !right) throw new DomainError('wrong_code');
  const { questionId } = receipt;
  return { questionId, code: (await isFirstReturn(actor, questionId)) ? formatCode(code) : null };
}

// Of two browsers at the same moment one is the first.
async function isFirstReturn(actor: Visitor, questionId: QuestionId): Promise<boolean> {
  const { count } = await withActor(actor, (tx) =>
    tx.receipt.updateMany({ where: { questionId, returned: false }, data: { returned: true } }),
  );
  return count === 1;
}

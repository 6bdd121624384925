import { createHmac } from 'node:crypto';
import { clock, DAY } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import { env } from '../env.ts';
import { DomainError } from '../errors.ts';
import { idFrom, type QuestionId } from '../id.ts';

/** Days for which an open form is good: nobody has to hurry with a hard question. */
export const FORM_DAYS = 30;

const MARK_BYTES = 16; // far more than there will ever be forms

/**
 * Notes that a form has become a question, so that it becomes no other in any process, even after a deletion.
 * Only a mark that leads to no question is kept, with the day. @throws DomainError expired (used before)
 */
export async function spendForm(tx: Tx, formToken: string): Promise<void> {
  const data = { mark: formMark(formToken), usedOn: clock.now() };
  const { count } = await tx.usedForm.createMany({ data: [data], skipDuplicates: true });
  if (count === 0) throw new DomainError('expired');
}

/** Forgets the marks of forms that are too old to be sent. @returns how many */
export async function forgetUsedForms(tx: Tx): Promise<number> {
  const tooOld = new Date(clock.now().getTime() - (FORM_DAYS + 1) * DAY); // 1: of the day it was used on
  const { count } = await tx.usedForm.deleteMany({ where: { usedOn: { lt: tooOld } } });
  return count;
}

/** The id of the question that a form becomes: sent again, it is found without a list of which form it was. */
export function questionOfForm(formToken: string): QuestionId {
  return idFrom(macOf(`question of form ${formToken}`));
}

function formMark(formToken: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(macOf(`used form ${formToken}`).subarray(0, MARK_BYTES));
}

function macOf(text: string): Buffer {
  return createHmac('sha256', env().keyPepper).update(text).digest();
}

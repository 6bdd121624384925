import type { Visitor } from '../auth/actor.ts';
import { clock, MINUTE } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { violatesUnique } from '../db/violations.ts';
import { env } from '../env.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import { newId } from '../id.ts';
import { deriveCode, formatCode } from '../receipts/code.ts';
import { hashSecret, verifySecret } from '../receipts/secret.ts';
import { promisedDay } from './promise.ts';
import type { AskInput, Background } from './schema.ts';
import { newVault } from './vault.ts';

// A second press of the button, or a reload, shows the same code again for this long and no longer:
// a form found later on a shared computer opens nothing.
const REPEAT_MINUTES = 10;
// 2^25 locators: two collisions in a row do not happen by chance even with a million questions.
const ATTEMPTS = 5;

export type Asked = { questionId: string; code: string };

/**
 * Stores a question and the receipt that leads back to it: both or neither. The code follows from
 * the form's token, so the same form sent twice is one question with one code.
 * @throws DomainError invalid (no such theme), expired (the form was used some time ago)
 */
export async function askQuestion(actor: Visitor, input: AskInput): Promise<Asked> {
  const pepper = env().receiptPepper;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const receipt = deriveCode(pepper, input.formToken, attempt);
    const earlier = await withActor(actor, (tx) => findByLocator(tx, receipt.locator));
    if (earlier && !(await verifySecret(pepper, receipt.secret, earlier.secretHash))) continue;
    if (earlier) return repeat(earlier, formatCode(receipt));
    const secretHash = await hashSecret(pepper, receipt.secret);
    try {
      const questionId = await withActor(actor, (tx) =>
        store(tx, actor, input, { locator: receipt.locator, secretHash }),
      );
      return { questionId, code: formatCode(receipt) };
    } catch (error) {
      if (!violatesUnique(error, 'locator')) throw error;
      attempt -= 1; // the same form came twice at once, or a rare collision: look who was first
    }
  }
  throw new DomainError('unavailable');
}

function findByLocator(tx: Tx, locator: string) {
  return tx.receipt.findUnique({
    where: { locator },
    select: {
      secretHash: true,
      questionId: true,
      question: { select: { receivedAt: true } },
    },
  });
}

function repeat(
  earlier: { questionId: string; question: { receivedAt: Date } },
  code: string,
): Asked {
  const age = clock.now().getTime() - earlier.question.receivedAt.getTime();
  if (age > REPEAT_MINUTES * MINUTE) throw new DomainError('expired');
  return { questionId: earlier.questionId, code };
}

async function store(
  tx: Tx,
  actor: Visitor,
  input: AskInput,
  receipt: { locator: string; secretHash: string },
): Promise<string> {
  const theme = await tx.theme.findUnique({
    where: { id: input.theme },
    select: { id: true, promiseDays: true },
  });
  if (!theme) throw new DomainError('invalid');
  const id = newId();
  const now = clock.now();
  const { vault, wrapped } = newVault(id);
  const background: Background = { ageBand: input.ageBand, aboutWhom: input.aboutWhom };
  await tx.question.create({
    data: {
      id,
      themeId: theme.id,
      language: input.language,
      audience: input.audience,
      previewFirst: input.audience === 'publish' && input.previewFirst,
      urgent: input.urgent,
      dataKey: wrapped,
      sealedTitle: vault.seal(input.title, 'questions', 'title', id),
      sealedBody: vault.seal(input.body, 'questions', 'body', id),
      sealedBackground: vault.seal(JSON.stringify(background), 'questions', 'background', id),
      receivedAt: now,
      changedAt: now,
      promisedOn: promisedDay(now, theme.promiseDays),
    },
  });
  await tx.receipt.create({ data: { questionId: id, ...receipt } });
  await recordEvent(tx, actor, { questionId: id, kind: 'received' });
  return id;
}

import type { Asker, Visitor } from '../actor.ts';
import { minuteOf } from '../calendar.ts';
import { expectVerdict } from '../classifier/expect-verdict.ts';
import { clock } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { violatesUnique } from '../db/violations.ts';
import { env } from '../env.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import { newId, type QuestionId } from '../id.ts';
import { raiseRisk } from '../questions/raise-risk.ts';
import type { AskInput } from '../questions/schema.ts';
import { deriveCode, formatCode, type ReceiptCode } from '../receipts/code.ts';
import { hashSecret, verifySecret } from '../receipts/secret.ts';
import { newVault } from '../sealing/vault.ts';
import { ASKING_EVENTS } from './event-kinds.ts';
import { promiseIn } from './expected-wait.ts';
import { sealedTexts } from './sealed-texts.ts';
import { sendAgain } from './send-again.ts';
import { spendForm } from './used-form.ts';

// 2^25 locators: two collisions in a row do not happen by chance even with a million questions.
const ATTEMPTS = 5;

export type AskedQuestion = { questionId: QuestionId; code: string };

/**
 * Stores a question and its receipt: both or neither. The code follows from the form's token, so the same
 * form sent twice is one question with one code.
 * @throws DomainError invalid (no such theme), expired (the form was used too long ago, or its question is
 * deleted or read already)
 */
export async function askQuestion(actor: Visitor, input: AskInput): Promise<AskedQuestion> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const receipt = deriveCode(env().receiptPepper, input.formToken, attempt);
    const questionId = await questionUnder(actor, input, receipt);
    if (questionId) return { questionId, code: formatCode(receipt) };
  }
  throw new DomainError('unavailable');
}

/** The question of this form: stored under the receipt before, or now. Null: the locator is another's. */
async function questionUnder(
  actor: Visitor,
  input: AskInput,
  receipt: ReceiptCode,
): Promise<QuestionId | null> {
  const earlier = await withActor(actor, (tx) => findByLocator(tx, receipt.locator));
  if (!earlier) {
    const stored = await storeUnder(actor, input, receipt);
    return stored ?? questionUnder(actor, input, receipt); // somebody was first: look who
  }
  const own = await verifySecret(env().receiptPepper, receipt.secret, earlier.secretHash);
  if (!own) return null;
  await sendAgain(actor, earlier.questionId, input);
  return earlier.questionId;
}

/** Null when the locator was taken meanwhile: by the same form sent twice at once, or by chance. */
async function storeUnder(
  actor: Visitor,
  input: AskInput,
  { locator, secret }: ReceiptCode,
): Promise<QuestionId | null> {
  const secretHash = await hashSecret(env().receiptPepper, secret);
  try {
    return await withActor(actor, (tx) => store(tx, input, { locator, secretHash }));
  } catch (error) {
    if (violatesUnique(error, 'locator')) return null;
    throw error;
  }
}

function findByLocator(tx: Tx, locator: string) {
  return tx.receipt.findUnique({
    where: { locator },
    select: { secretHash: true, questionId: true },
  });
}

async function store(
  tx: Tx,
  input: AskInput,
  receipt: { locator: string; secretHash: string },
): Promise<QuestionId> {
  const theme = await tx.theme.findUnique({
    where: { id: input.theme },
    select: { id: true },
  });
  if (!theme) throw new DomainError('invalid');
  const id = newId<QuestionId>();
  const now = minuteOf(clock.now());
  const { vault, wrapped } = newVault(id);
  await tx.question.create({
    data: {
      id,
      themeId: theme.id,
      language: input.language,
      audience: input.audience,
      previewFirst: input.audience === 'publish' && input.previewFirst,
      urgent: input.urgent,
      dataKey: wrapped,
      ...sealedTexts(vault, id, input),
      receivedAt: now,
      changedAt: now,
      promisedOn: await promiseIn(tx, theme.id),
    },
  });
  await tx.receipt.create({ data: { questionId: id, ...receipt } });
  await spendForm(tx, input.formToken); // after the receipt: of the same form at once, that tells who was first
  const asker: Asker = { kind: 'asker', questionId: id };
  await recordEvent(tx, asker, ASKING_EVENTS.received, { questionId: id });
  await raiseRisk(tx, asker, { id, risk: 0 }, input);
  await expectVerdict(tx, id);
  return id;
}

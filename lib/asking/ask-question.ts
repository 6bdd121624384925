import type { Asker, Visitor } from '../actor.ts';
import { minuteOf } from '../calendar.ts';
import { expectVerdict } from '../classifier/expect-verdict.ts';
import { clock } from '../clock.ts';
import { reading, type Tx, withActor } from '../db/client.ts';
import { violatesUnique } from '../db/violations.ts';
import { env } from '../env.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import type { KeyId, QuestionId } from '../id.ts';
import { deriveCode, formatCode, type KeyCode } from '../keys/code.ts';
import { holdByKey, holdByNewKey } from '../keys/hold.ts';
import { hashSecret, verifySecret } from '../keys/secret.ts';
import { raiseRisk } from '../questions/raise-risk.ts';
import type { AskInput } from '../questions/schema.ts';
import { newVault } from '../sealing/vault.ts';
import { carryNotices } from './carry-notices.ts';
import { ASKING_EVENTS } from './event-kinds.ts';
import { promiseIn } from './expected-wait.ts';
import { sealedTexts } from './sealed-texts.ts';
import { sendAgain } from './send-again.ts';
import { questionOfForm, spendForm } from './used-form.ts';

// 2^25 locators: two collisions in a row do not happen by chance even with a million keys.
const ATTEMPTS = 5;

/** `code` is that of a new key, to be shown; null where the question was added to one that its asker has. */
export type AskedQuestion = { questionId: QuestionId; keyId: KeyId; code: string | null };

/**
 * Stores a question and its key, or adds it to the `existing` one: both or neither. A new code follows from the
 * form's token, so the same form sent twice is one question with one code, whatever key the second one names.
 * @throws DomainError invalid (no such theme), expired (the form was used too long ago, or its question is
 * deleted or read already), wrong_code (the existing key was deleted meanwhile)
 */
export async function askQuestion(
  actor: Visitor,
  input: AskInput,
): Promise<AskedQuestion & { code: string }>;
export async function askQuestion(
  actor: Visitor,
  input: AskInput,
  existing: KeyId | null,
): Promise<AskedQuestion>;
export async function askQuestion(
  actor: Visitor,
  input: AskInput,
  existing: KeyId | null = null,
): Promise<AskedQuestion> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const code = deriveCode(env().keyPepper, input.formToken, attempt);
    const asked = await askedUnder(actor, input, code, existing);
    if (asked) return asked;
  }
  throw new DomainError('unavailable');
}

/** The question of this form: stored before, or now. Null: the locator is another's. */
async function askedUnder(
  actor: Visitor,
  input: AskInput,
  code: KeyCode,
  existing: KeyId | null,
): Promise<AskedQuestion | null> {
  const earlier = await sentBefore(actor, input, code, existing);
  if (earlier) return earlier === 'of another' ? null : earlier;
  const secretHash = existing ? null : await hashSecret(env().keyPepper, code.secret);
  const under = secretHash === null ? existing : { locator: code.locator, secretHash };
  if (under === null) throw new DomainError('unavailable');
  try {
    const ids = await withActor(actor, (tx) => store(tx, input, under));
    return { ...ids, code: existing ? null : formatCode(code) };
  } catch (error) {
    if (violatesUnique(error, 'locator')) return askedUnder(actor, input, code, existing); // look whose
    if (!(error instanceof DomainError && error.code === 'expired')) throw error;
    // Sent twice at once, or used before: the first one tells.
    const first = await sentBefore(actor, input, code, existing);
    if (!first || first === 'of another') throw error;
    return first;
  }
}

/** What became of this form before: nothing, a question, or the locator of its code is taken by another's. */
async function sentBefore(
  actor: Visitor,
  input: AskInput,
  code: KeyCode,
  existing: KeyId | null,
): Promise<AskedQuestion | 'of another' | null> {
  const questionId = questionOfForm(input.formToken);
  const { added, key } = await reading(actor, async (tx) => ({
    added: existing && (await tx.keyHold.count({ where: { questionId, keyId: existing } })) > 0,
    key: await tx.key.findUnique({
      where: { locator: code.locator },
      select: { id: true, secretHash: true, holds: { select: { questionId: true } } },
    }),
  }));
  if (existing && added) {
    await sendAgain(actor, questionId, input, { proven: true });
    return { questionId, keyId: existing, code: null };
  }
  if (!key) return null;
  if (!(await verifySecret(env().keyPepper, code.secret, key.secretHash))) return 'of another';
  const held = key.holds.map((hold) => hold.questionId);
  // The version before named its questions at random.
  const own = held.includes(questionId) ? questionId : held.length === 1 ? held[0] : null;
  if (!own) throw new DomainError('expired');
  await sendAgain(actor, own, input, { changed: own === questionId });
  return { questionId: own, keyId: key.id, code: formatCode(code) };
}

async function store(
  tx: Tx,
  input: AskInput,
  key: KeyId | { locator: string; secretHash: string },
): Promise<Pick<AskedQuestion, 'questionId' | 'keyId'>> {
  const theme = await tx.theme.findUnique({
    where: { id: input.theme },
    select: { id: true },
  });
  if (!theme) throw new DomainError('invalid');
  await spendForm(tx, input.formToken); // first of all: of the same form at once, that tells who was first
  const id = questionOfForm(input.formToken);
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
  const thing = { kind: 'question', id } as const;
  const keyId = typeof key === 'string' ? key : await holdByNewKey(tx, key, thing);
  if (typeof key === 'string') await holdByKey(tx, key, thing);
  const asker: Asker = { kind: 'asker', questionId: id };
  await recordEvent(tx, asker, ASKING_EVENTS.received, { questionId: id });
  await raiseRisk(tx, asker, { id, risk: 0 }, input);
  await expectVerdict(tx, id);
  if (typeof key === 'string') await carryNotices(tx, asker);
  return { questionId: id, keyId };
}

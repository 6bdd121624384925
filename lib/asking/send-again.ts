import type { Asker, Visitor } from '../actor.ts';
import { beginningOfDay } from '../calendar.ts';
import { expectVerdict } from '../classifier/expect-verdict.ts';
import { clock, MINUTE } from '../clock.ts';
import { type Tx, withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import type { QuestionId } from '../id.ts';
import { KEY_MINUTES } from '../keys/begin-asker-session.ts';
import { holdQuestion } from '../questions/hold-question.ts';
import { openOwn, ownSelect } from '../questions/opened.ts';
import { raiseRisk } from '../questions/raise-risk.ts';
import type { AskInput, Status } from '../questions/schema.ts';
import { vaultOf } from '../sealing/vault.ts';
import { sealedTexts } from './sealed-texts.ts';

// How long a second press or a reload shows the code: a form found later opens nothing.
const REPEAT_MINUTES = 10;

/**
 * The same form came once more. Unchanged, it is a second press; changed, the question takes the new text
 * as long as nobody has read the old one. @throws DomainError expired when it is too late for either, but for a
 * second press of whoever has `proven` their key; `changed`: whether it may take a new text
 */
export function sendAgain(
  actor: Visitor,
  questionId: QuestionId,
  input: AskInput,
  { proven = false, changed = true } = {},
): Promise<void> {
  return withActor(actor, async (tx) => {
    await holdQuestion(tx, questionId);
    const row = await tx.question.findUniqueOrThrow({
      where: { id: questionId },
      select: {
        ...ownSelect,
        receivedAt: true,
        status: true,
        audience: true,
        themeId: true,
        risk: true,
        urgent: true,
      },
    });
    const { title, body } = openOwn(row);
    const same =
      title === input.title &&
      body === input.body &&
      row.audience === input.audience &&
      row.themeId === input.theme;
    if (!(same && proven) && !(await isSentLately(tx, row))) throw new DomainError('expired');
    const asker: Asker = { kind: 'asker', questionId };
    if (same && input.urgent && !row.urgent) await believe(tx, asker, row, input);
    if (same) return;
    if (!changed || row.status !== 'received') throw new DomainError('expired');
    await tx.question.update({
      where: { id: questionId },
      data: {
        themeId: input.theme,
        language: input.language,
        audience: input.audience,
        previewFirst: input.audience === 'publish' && input.previewFirst,
        urgent: row.urgent || input.urgent,
        ...sealedTexts(vaultOf(row), questionId, input),
      },
    });
    await raiseRisk(tx, asker, row, input);
    await expectVerdict(tx, questionId);
  });
}

// Once somebody has read it only its day is known; then the browser tells that was shown its key just now.
async function isSentLately(
  tx: Tx,
  { id: questionId, receivedAt }: { id: QuestionId; receivedAt: Date },
): Promise<boolean> {
  const now = clock.now().getTime();
  if (receivedAt.getTime() !== beginningOfDay(receivedAt).getTime())
    return now - receivedAt.getTime() <= REPEAT_MINUTES * MINUTE;
  const keyUntil = { gte: new Date(now + (KEY_MINUTES - 1 - REPEAT_MINUTES) * MINUTE) };
  return (await tx.askerSession.count({ where: { questionId, keyUntil } })) > 0;
}

/** Whoever sends the same words again to say that it is urgent is heard, whoever has read them by now. */
async function believe(
  tx: Tx,
  asker: Asker,
  row: { id: QuestionId; risk: number; status: Status },
  input: AskInput,
): Promise<void> {
  if (row.status === 'closed') return;
  await tx.question.update({ where: { id: row.id }, data: { urgent: true } });
  await raiseRisk(tx, asker, row, input);
}

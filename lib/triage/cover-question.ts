import type { Member } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { recordEvent } from '../events/record-event.ts';
import { languageOf } from '../i18n/localised.ts';
import type { QuestionId } from '../id.ts';
import { openQuestion, sealedSelect } from '../questions/opened.ts';
import { coverIn, standsIn } from '../safety/cover.ts';
import { coverWords } from '../safety/personal-data-texts.ts';
import { vaultOf } from '../sealing/vault.ts';
import { TRIAGE_EVENTS } from './event-kinds.ts';
import { textMark } from './text-mark.ts';

/** What to cover: wordings that were found, others typed by hand, and which text was read. */
export type Covering = { cover?: string[]; coverAlso?: string[]; read?: string };

/**
 * Covers wordings in a question's text before others read it; what the asker wrote is kept beside it, sealed.
 * @throws DomainError conflict (another text than was read), invalid (typed words that stand nowhere)
 */
export async function coverQuestion(
  tx: Tx,
  actor: Member,
  questionId: QuestionId,
  { cover = [], coverAlso = [], read }: Covering,
): Promise<void> {
  const row = await tx.question.findUniqueOrThrow({
    where: { id: questionId },
    select: { ...sealedSelect, language: true },
  });
  if (read && read !== textMark(row)) throw new DomainError('conflict');
  const { title, body } = openQuestion(row);
  const texts = [title, body];
  if (!coverAlso.every((words) => standsIn(texts, words)))
    throw new DomainError('invalid', { coverAlso: 'notThere' });
  const words = await coverWords(languageOf(row.language));
  const [coveredTitle = title, coveredBody = body] = coverIn(
    texts,
    [...cover, ...coverAlso],
    words,
  );
  if (coveredTitle === title && coveredBody === body) return;
  const vault = vaultOf(row);
  await tx.original.create({
    data: {
      questionId,
      sealedTitle: vault.seal(title, 'originalTitle', questionId),
      sealedBody: vault.seal(body, 'originalBody', questionId),
    },
  });
  await tx.question.update({
    where: { id: questionId },
    data: {
      sealedTitle: vault.seal(coveredTitle, 'questionTitle', questionId),
      sealedBody: vault.seal(coveredBody, 'questionBody', questionId),
    },
  });
  await recordEvent(tx, actor, TRIAGE_EVENTS.covered, { questionId });
}

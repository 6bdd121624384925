import type { Member } from '../actor.ts';
import { withActor } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { allAskerLines } from '../help/asker-lines.ts';
import { lineText } from '../help/line-text.ts';
import { DEFAULT_LOCALE, isLocale } from '../i18n/routing.ts';
import { findHeld, type Saved, storeDraft, type Written } from './save-draft.ts';

/**
 * Adds a ready piece to the end of an answer and saves it: `line <id>` in the question's language, or
 * `template <id>` of the answerer's organisation.
 * @throws DomainError not_found (the question or the piece), not_allowed, conflict
 */
export function insertPiece(actor: Member, input: Written & { piece: string }): Promise<Saved> {
  return withActor(actor, async (tx) => {
    const row = await findHeld(tx, actor, input.questionId);
    const [kind, id = ''] = input.piece.split(' ');
    const { language } = await tx.question.findUniqueOrThrow({
      where: { id: row.id },
      select: { language: true },
    });
    const lines = allAskerLines(isLocale(language) ? language : DEFAULT_LOCALE);
    const line = kind === 'line' ? lines.find((one) => one.id === id) : undefined;
    const template =
      kind === 'template'
        ? await tx.answerTemplate.findFirst({
            where: { id, organisationId: actor.organisationId },
            select: { body: true },
          })
        : null;
    const piece = line ? lineText(line) : template?.body;
    if (!piece) throw new DomainError('not_found');
    const body = [input.body, piece].filter(Boolean).join('\n\n');
    return storeDraft(tx, actor, row, { ...input, body });
  });
}

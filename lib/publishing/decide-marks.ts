import type { Member } from '../actor.ts';
import { reading } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { readQuestion } from '../questions/facts.ts';
import { originalsOf } from './originals.ts';
import { saveVersion } from './save-version.ts';
import type { EditVersionInput } from './schema.ts';
import { decided, lacksReason } from './wording/decide-mark.ts';
import { knownIn } from './wording/marks.ts';

/**
 * Does in a public version what a button said of one place in its texts, and keeps it; what a browser with
 * scripts does by itself. @returns the number of the text that stands
 * @throws DomainError not_found, not_allowed, other_version, invalid (a place left without a reason)
 */
export async function decideMarks(actor: Member, input: EditVersionInput): Promise<number> {
  if (lacksReason(input))
    throw new DomainError('invalid', { [`marks.${input.place}.reason`]: 'leaveReason' });
  const known = await reading(actor, async (tx) => {
    const { row } = await readQuestion(tx, actor, input.questionId);
    return knownIn(await originalsOf(tx, row.id), input);
  });
  return saveVersion(actor, decided(input, known));
}

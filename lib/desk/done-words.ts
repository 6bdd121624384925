import type { Member } from '../actor.ts';
import { clock, HOUR } from '../clock.ts';
import { reading, withActor } from '../db/client.ts';
import { isId, newId, type QuestionId } from '../id.ts';
import { factsOf, factsSelect } from '../questions/facts.ts';
import { availableMoves } from '../questions/transitions.ts';
import { visibleTo } from '../questions/visibility.ts';
import { DONE_NAMES, type DoneName } from './schema.ts';

const UNSAID_FOR = HOUR; // its page never came: nobody waits for the word any more

/** What was done, and the question it was done to where this member still sees it. */
export type DoneWord = { name: DoneName; question: DoneQuestion | null };
type DoneQuestion = { id: QuestionId; takeBack: boolean }; // whether it can be taken from the pool again

/** Keeps what was done until the page that follows has said it. Answers with the word's id, for its address. */
export function keepDoneWord(
  actor: Member,
  name: DoneName,
  questionId: QuestionId | null,
): Promise<string> {
  const createdAt = clock.now();
  return withActor(actor, async (tx) => {
    const unsaid = new Date(createdAt.getTime() - UNSAID_FOR);
    await tx.doneWord.deleteMany({ where: { createdAt: { lt: unsaid } } });
    // A deed may have erased its question.
    const question =
      questionId &&
      (await tx.question.findUnique({ where: { id: questionId }, select: { id: true } }));
    const { id } = await tx.doneWord.create({
      data: {
        id: newId(),
        accountId: actor.accountId,
        word: name,
        questionId: question?.id ?? null,
        createdAt,
      },
    });
    return id;
  });
}

/** Takes the word that an address names, so that it is said once; null where there is none for this person. */
export async function takeDoneWord(actor: Member, id: unknown): Promise<DoneWord | null> {
  if (typeof id !== 'string' || !isId(id)) return null;
  const kept = await withActor(actor, async (tx) => {
    const where = { id, accountId: actor.accountId };
    const word = await tx.doneWord.findFirst({ where });
    // Of two pages at once, the one that takes it away says it.
    const { count } = await tx.doneWord.deleteMany({ where });
    return count > 0 ? word : null;
  });
  const name = DONE_NAMES.find((one) => one === kept?.word);
  if (!kept || !name) return null;
  return { name, question: await seen(actor, kept.questionId) };
}

function seen(actor: Member, id: QuestionId | null): Promise<DoneQuestion | null> {
  if (!id) return Promise.resolve(null);
  return reading(actor, async (tx) => {
    const row = await tx.question.findFirst({
      where: { AND: [{ id }, visibleTo(actor)] },
      select: factsSelect,
    });
    return row && { id, takeBack: availableMoves(actor, factsOf(row)).includes('claim') };
  });
}

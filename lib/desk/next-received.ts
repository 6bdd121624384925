import type { Member } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { visibleTo } from '../questions/visibility.ts';
import { PRESSING } from './inbox.ts';
import { sectionNames } from './policy.ts';

/** The question that whoever reads first would open next: the most pressing that nobody has read. */
export function nextReceived(actor: Member): Promise<QuestionId | null> {
  if (!sectionNames(actor).includes('received')) return Promise.resolve(null);
  return reading(actor, async (tx) => {
    const next = await tx.question.findFirst({
      where: { AND: [visibleTo(actor), { status: 'received' }] },
      orderBy: PRESSING,
      select: { id: true },
    });
    return next?.id ?? null;
  });
}

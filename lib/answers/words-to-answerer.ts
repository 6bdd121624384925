import type { Member } from '../actor.ts';
import { clock, DAY } from '../clock.ts';
import { reading } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { vaultOf } from '../sealing/vault.ts';
import { type Feedback, feedbackSelect, openFeedback } from './feedback.ts';

// A few of a month, long enough for an answerer who comes once in it: the rest is on their own page.
const GLANCE = { shown: 3, days: 30 };

/** What askers have lately said of this member's answers, newest first. */
export function wordsToAnswerer(
  actor: Member,
  { shown, days } = GLANCE,
): Promise<(Feedback & { questionId: QuestionId })[]> {
  return reading(actor, async (tx) => {
    const rows = await tx.feedback.findMany({
      where: {
        answer: { memberId: actor.id },
        createdAt: { gt: new Date(clock.now().getTime() - days * DAY) },
      },
      orderBy: [{ createdAt: 'desc' }, { sequence: 'desc' }],
      take: shown,
      select: {
        ...feedbackSelect,
        answer: { select: { question: { select: { id: true, dataKey: true } } } },
      },
    });
    return rows.flatMap((row) => {
      const { question } = row.answer;
      const said = openFeedback(vaultOf(question), row);
      return said ? { ...said, questionId: question.id } : [];
    });
  });
}

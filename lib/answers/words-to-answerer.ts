import type { Member } from '../auth/actor.ts';
import { clock, DAY } from '../clock.ts';
import { withActor } from '../db/client.ts';
import { vaultOf } from '../questions/vault.ts';
import { type Feedback, feedbackSelect, openFeedback } from './feedback.ts';

const SHOWN = 3; // a glance: the rest stands beside its answer
const SHOWN_DAYS = 30; // long enough for an answerer who comes once a month

/** What askers have lately said of this member's answers, newest first. */
export function wordsToAnswerer(actor: Member): Promise<(Feedback & { questionId: string })[]> {
  return withActor(actor, async (tx) => {
    const rows = await tx.feedback.findMany({
      where: {
        answer: { memberId: actor.id },
        createdAt: { gt: new Date(clock.now().getTime() - SHOWN_DAYS * DAY) },
      },
      orderBy: { createdAt: 'desc' },
      take: SHOWN,
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

import type { Member } from '../actor.ts';
import { finnishDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import { withActor } from '../db/client.ts';
import type { QuestionFacts } from '../questions/policy.ts';
import { PROFESSIONAL_REVIEW_RISK } from '../risk-levels.ts';

/**
 * Writes down that a member has opened a serious question, once a day: whoever asks later who knew of it finds
 * an answer. Of others nothing is kept.
 */
export async function noteOpening(
  actor: Member,
  { id: questionId, risk }: Pick<QuestionFacts, 'id' | 'risk'>,
): Promise<void> {
  if (risk < PROFESSIONAL_REVIEW_RISK) return;
  const openedAt = clock.now();
  const opening = { questionId, memberId: actor.id, openedOn: finnishDay(openedAt), openedAt };
  await withActor(actor, (tx) => tx.opening.createMany({ data: [opening], skipDuplicates: true }));
}

import type { Actor } from '../actor.ts';
import { beginningOfDay } from '../calendar.ts';
import { clock } from '../clock.ts';
import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import type { KeyOf, Subject, SubjectIds } from '../kinds.ts';
import type { Sealed } from '../sealing/envelope.ts';
import { announce } from './announce.ts';
import type { EventKind } from './event-kinds.ts';
import { keptMoment } from './kept-moment.ts';
import { subjectVault } from './subject-vault.ts';
import { tellAsker } from './tell-asker.ts';

/** What happened: to what, why, and in which words, where there is a key to seal them with. */
export type Happening<About extends Subject> = SubjectIds[About] & {
  reason?: string | null;
  words?: KeyOf<About> extends null ? never : string;
};

/**
 * Writes down who did what, in the transaction that does it. The only writer of events: none is ever changed,
 * but for the moment of an asker's act (kept-moment.ts).
 * What belongs to a question is erased with it. Everybody who has the question open hears of it.
 */
export async function recordEvent<About extends Subject>(
  tx: Tx,
  actor: Actor,
  { kind, about, news, waits, day }: EventKind<About>,
  happening: Happening<About>,
): Promise<void> {
  const { questionId = null, subjectId = null, reason = null, words } = happening;
  const ids = { questionId, subjectId };
  const now = day ? beginningOfDay(clock.now()) : keptMoment(actor, waits);
  await tx.event.create({
    data: {
      kind,
      subject: about,
      ...ids,
      reason,
      sealedText: words === undefined ? null : await seal(tx, about, ids, words),
      actor: actor.kind,
      memberId: actor.kind === 'member' ? actor.id : null,
      createdAt: now,
    },
  });
  if (!questionId) return;
  await tx.question.updateMany({
    where: { id: questionId },
    data: { lastEventAt: now, ...(waits && { toTheMinute: true }) },
  });
  if (news) await tellAsker(tx, questionId);
  await announce(tx, actor, { kind: 'question', questionId });
}

async function seal(
  tx: Tx,
  about: Subject,
  ids: { questionId: QuestionId | null; subjectId: string | null },
  words: string,
): Promise<Sealed> {
  const vault = await subjectVault(tx, about, ids);
  return vault.seal(words, 'eventText', ids.subjectId ?? ids.questionId ?? '');
}

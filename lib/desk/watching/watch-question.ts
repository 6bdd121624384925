import type { Member } from '../../actor.ts';
import { reading } from '../../db/client.ts';
import type { QuestionId } from '../../id.ts';
import { logFailure } from '../../log.ts';
import { questionStanding } from '../question-standing.ts';
import { hearOthers } from './hear-others.ts';
import { tellingDeed } from '../schema.ts';

/** changed: something new to read. moved: something they could do is no longer theirs, its form is gone. */
export type News = 'changed' | 'moved';

/** What was done last: an event of the question or a note on it, by its kind, and who did it. */
export type Deed = { kind: string; who: string | null; actor: string };

/** Whether all that somebody could do they can do still. */
function keepsAll(before: string, now: string): boolean {
  const [could = '', can = ''] = [before, now].map((standing) => standing.split(' ')[1]);
  return could.split('.').every((one) => can.split('.').includes(one));
}

/**
 * Tells a member with a question open that others changed it since `seen`, as far as they may see it; no more
 * once they may not. Answers how to stop.
 */
export function watchQuestion(
  actor: Member,
  { questionId, seen }: { questionId: QuestionId; seen: string },
  tell: (news: News, deed: Deed | null) => void,
): () => void {
  let known: string | null = seen;
  const look = async () => {
    if (known === null) return;
    const now = await questionStanding(actor, questionId);
    if (now === known) return;
    const deed = now === null ? null : await lastDeed(actor, { questionId, known, now });
    tell(now !== null && keepsAll(known, now) ? 'changed' : 'moved', deed);
    known = now;
  };
  const lookNow = () => {
    look().catch((error) => logFailure('watch question', error));
  };
  const stop = hearOthers(actor, {
    look: async ({ question, note }) => {
      if (question.includes(questionId) || note.includes(questionId)) await look();
    },
    missed: lookNow,
  });
  lookNow(); // what happened while nobody listened
  return stop;
}

/** What makes the difference between two standings, where it is one that has a name. */
function lastDeed(
  actor: Member,
  { questionId, known, now }: { questionId: QuestionId; known: string; now: string },
): Promise<Deed | null> {
  const [before, after] = [known, now].map((standing) => standing.split(' ')[0]?.split('.') ?? []);
  return reading(actor, async (tx) => {
    if (before?.[0] !== after?.[0]) {
      const events = await tx.event.findMany({
        where: { questionId, id: { gt: BigInt(before?.[0] ?? 0) } },
        orderBy: { id: 'asc' },
        select: { kind: true, actor: true, member: { select: { displayName: true } } },
      });
      const event = tellingDeed(events);
      return event ? { ...event, who: event.member?.displayName ?? null } : null;
    }
    if (before?.[1] === after?.[1]) return null;
    const note = await tx.staffNote.findFirst({
      where: { questionId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { kind: true, member: { select: { displayName: true } } },
    });
    return note && { kind: `note.${note.kind}`, actor: 'member', who: note.member.displayName };
  });
}

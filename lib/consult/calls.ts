import type { Member } from '../actor.ts';
import { reading } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { openTitle } from '../questions/opened.ts';
import { visibleTo } from '../questions/visibility.ts';
import { openConcernsOf } from './open-concerns.ts';

/** Somebody calls: a concern for somebody's safety, or a colleague who means this member. */
export type Call = {
  questionId: QuestionId;
  title: string;
  kind: 'concern' | 'request' | 'note';
  who: string;
  at: Date;
};

const titleSelect = { id: true, dataKey: true, sealedTitle: true } as const;

/** Who calls this member: concerns of their organisation, oldest first, then unread words of colleagues. */
export function callsTo(actor: Member): Promise<Call[]> {
  return reading(actor, async (tx) => {
    const concerns = await tx.safetyConcern.findMany({
      where: { AND: [openConcernsOf(actor), { question: visibleTo(actor) }] },
      orderBy: { raisedAt: 'asc' },
      select: {
        raisedAt: true,
        member: { select: { displayName: true } },
        question: { select: titleSelect },
      },
    });
    const mentions = await tx.staffMention.findMany({
      where: {
        memberId: actor.id,
        seenAt: null,
        note: { kind: { in: ['note', 'request'] }, question: visibleTo(actor) },
      },
      orderBy: { note: { createdAt: 'asc' } },
      select: {
        note: {
          select: {
            kind: true,
            createdAt: true,
            member: { select: { displayName: true } },
            question: { select: titleSelect },
          },
        },
      },
    });
    return [
      ...concerns.map(({ question, member, raisedAt }) => ({
        questionId: question.id,
        title: openTitle(question),
        kind: 'concern' as const,
        who: member.displayName,
        at: raisedAt,
      })),
      ...mentions.map(({ note }) => ({
        questionId: note.question.id,
        title: openTitle(note.question),
        kind: note.kind === 'request' ? ('request' as const) : ('note' as const),
        who: note.member.displayName,
        at: note.createdAt,
      })),
    ];
  });
}

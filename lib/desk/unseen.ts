import type { Member } from '../actor.ts';
import { clock } from '../clock.ts';
import { reading } from '../db/client.ts';
import type { QuestionId } from '../id.ts';

// Between a page and its stream there is a second in which nobody listens, and on a poor line there are minutes.

const SEEN = /^(\d{1,18})\.(\d{1,15})$/;
const MOST = 200; // questions; whoever was away longer sees a new page first

/** What others did: to questions themselves, or notes among the people of the desk on them. */
export type Heard = Record<'question' | 'note', QuestionId[]>;

/** Up to where a desk that is being read knows what happened: the last event, and the moment in ms. */
export function deskSeen(actor: Member): Promise<string> {
  const moment = clock.now().getTime();
  return reading(actor, async (tx) => {
    const last = await tx.event.findFirst({ orderBy: { id: 'desc' }, select: { id: true } });
    return `${last?.id ?? 0}.${moment}`;
  });
}

/** What others did since a desk was read; nothing where `seen` is not what deskSeen wrote. */
export async function unseenBy(actor: Member, seen: string): Promise<Heard> {
  const [, event, moment] = SEEN.exec(seen) ?? [];
  if (event === undefined || moment === undefined) return { question: [], note: [] };
  const newest = { orderBy: { id: 'desc' }, take: MOST, select: { questionId: true } } as const;
  return reading(actor, async (tx) => {
    const events = await tx.event.findMany({
      ...newest,
      where: {
        id: { gt: BigInt(event) },
        questionId: { not: null },
        OR: [{ memberId: null }, { memberId: { not: actor.id } }],
      },
    });
    const notes = await tx.staffNote.findMany({
      ...newest,
      where: { createdAt: { gte: new Date(Number(moment)) }, memberId: { not: actor.id } },
    });
    return { question: idsOf(events), note: idsOf(notes) };
  });
}

function idsOf(rows: { questionId: QuestionId | null }[]): QuestionId[] {
  return [...new Set(rows.flatMap(({ questionId }) => questionId ?? []))];
}

import type { Member } from '../auth/actor.ts';
import { listen } from '../db/channel.ts';
import { withActor } from '../db/client.ts';
import { logFailure } from '../web/log.ts';
import { sectionsOf } from './sections.ts';

const GATHERED_MS = 1_000; // what happens within a second is one change to somebody who watches

/**
 * Calls `changed` when something that others did stands in this member's inbox now. Says neither what nor
 * where: the desk is read anew. Answers how to stop.
 */
export function watchDesk(actor: Member, changed: () => void): () => void {
  const ids = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const look = async () => {
    timer = undefined;
    const happened = [...ids];
    ids.clear();
    try {
      if (await concerns(actor, happened)) changed();
    } catch (error) {
      logFailure('watch desk', error);
    }
  };
  const stop = listen({
    onMessage: ({ kind, ids: [questionId = '', memberId] }) => {
      if (kind !== 'question' || memberId === actor.id) return;
      ids.add(questionId);
      timer ??= setTimeout(look, GATHERED_MS);
    },
    onGap: changed,
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

function concerns(actor: Member, questionIds: string[]): Promise<boolean> {
  const sections = sectionsOf(actor).map(({ where }) => where);
  if (sections.length === 0) return Promise.resolve(false);
  return withActor(actor, async (tx) => {
    const found = await tx.question.findFirst({
      where: { id: { in: questionIds }, OR: sections },
      select: { id: true },
    });
    return found !== null;
  });
}

import type { Member } from '../../actor.ts';
import { listen } from '../../db/channel.ts';
import { idFields } from '../../id-fields.ts';
import { logFailure } from '../../log.ts';
import type { Heard } from '../unseen.ts';

const GATHERED_MS = 1_000; // what happens within a second is one change to somebody who watches

/** Hands on what others do once a second; `missed`: some may be lost. Answers how to stop. */
export function hearOthers(
  actor: Member,
  listener: { look: (heard: Heard) => Promise<void>; missed: () => void },
): () => void {
  let heard: Heard = { question: [], note: [] };
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    timer = undefined;
    const gathered = heard;
    heard = { question: [], note: [] };
    listener.look(gathered).catch((error) => logFailure('watch desk', error));
  };
  const stop = listen({
    onMessage: ({ kind, ids: [questionId = '', memberId] }) => {
      if (kind === 'purge' || kind === 'session' || memberId === actor.id) return;
      heard[kind].push(idFields.question.parse(questionId));
      timer ??= setTimeout(look, GATHERED_MS);
    },
    onGap: listener.missed,
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

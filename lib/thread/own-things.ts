import type { Visitor } from '../actor.ts';
import type { KeyId } from '../id.ts';
import { heldBy } from '../keys/held-questions.ts';
import { type Thread, threadOf } from './thread.ts';

/** One of the things that a key opens; `isNew`: it has an answer that was not shown yet. */
export type OwnThing = { thread: Thread; isNew: boolean };

/** What a key opens, the newest first. @throws DomainError not_found (something was deleted meanwhile) */
export async function ownThings(actor: Visitor, keyId: KeyId): Promise<OwnThing[]> {
  const things: OwnThing[] = [];
  for (const { questionId, seen } of await heldBy(actor, keyId)) {
    const thread = await threadOf({ kind: 'asker', questionId });
    const answers = thread.entries.filter(({ kind }) => kind === 'answer').length;
    things.push({ thread, isNew: answers > seen });
  }
  return things;
}

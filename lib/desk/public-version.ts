import type { Member } from '../actor.ts';
import { reading } from '../db/client.ts';
import { type PublicDraft, publicDraft } from '../publishing/public-draft.ts';
import type { DeskQuestion } from './desk-question.ts';

/**
 * From where a reviewer goes on: the version that is out, else the one laid before the asker, else the texts
 * as written. An answer not yet in it stands as its answerer wrote it. @throws DomainError not_found
 */
export function publicVersionOf(actor: Member, question: DeskQuestion): Promise<PublicDraft> {
  return reading(actor, async (tx) => {
    const proposed = await publicDraft(tx, actor, question.id);
    const published = await tx.publication.findUnique({
      where: { questionId: question.id },
      select: {
        title: true,
        body: true,
        ageBand: true,
        answers: { select: { answerId: true, body: true } },
      },
    });
    const earlier = published
      ? { ...published, showAge: published.ageBand !== null }
      : (proposed ?? { title: question.title, body: question.body, showAge: true, answers: [] });
    const edited = new Map(earlier.answers.map(({ answerId, body }) => [answerId, body]));
    return {
      title: earlier.title,
      body: earlier.body,
      showAge: earlier.showAge,
      answers: question.answers
        .filter(({ state }) => state === 'approved')
        .map(({ id, body }) => ({ answerId: id, body: edited.get(id) ?? body })),
    };
  });
}

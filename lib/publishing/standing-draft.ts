import type { Actor } from '../actor.ts';
import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import type { Originals } from './originals.ts';
import { publicDraft } from './public-draft.ts';
import type { PublicDraft, PublicPart } from './wording/draft.ts';
import { exchangesOf } from './wording/exchanges.ts';

/**
 * From where an editor goes on: the version that is being made, else the one that is out, else the texts as they
 * were written. What came later stands as it was written and, beyond the question's own answers, stays out.
 * @throws DomainError not_found
 */
export async function standingDraft(
  tx: Tx,
  actor: Actor,
  questionId: QuestionId,
  originals: Originals,
): Promise<PublicDraft> {
  const { title, body } = originals;
  const earlier = (await publicDraft(tx, actor, questionId)) ??
    (await publishedDraft(tx, questionId)) ?? { title, body, showAge: true, parts: [], left: [] };
  const edited = new Map(earlier.parts.map((part) => [part.id as string, part]));
  const exchanges = exchangesOf(originals.parts);
  const begun = earlier.parts.length > 0;
  return {
    ...earlier,
    parts: originals.parts.map((part, place): PublicPart => {
      const { included = !begun && exchanges[place] === 0, body = part.body } =
        edited.get(part.id) ?? {};
      return part.kind === 'answer'
        ? { kind: part.kind, id: part.id, body, included }
        : { kind: part.kind, id: part.id, body, included };
    }),
  };
}

/** The version that is out, as one goes on from it; null where none is. */
export async function publishedDraft(tx: Tx, questionId: QuestionId): Promise<PublicDraft | null> {
  const published = await tx.publication.findUnique({
    where: { questionId },
    select: {
      title: true,
      body: true,
      ageBand: true,
      answers: { select: { answerId: true, body: true, place: true } },
      followUps: { select: { messageId: true, body: true, place: true } },
    },
  });
  if (!published) return null;
  const { title, body, ageBand, answers, followUps } = published;
  const parts = [
    ...answers.map(({ answerId: id, ...part }) => ({ kind: 'answer' as const, id, ...part })),
    ...followUps.map(({ messageId: id, ...part }) => ({ kind: 'followUp' as const, id, ...part })),
  ].sort((a, b) => a.place - b.place);
  return {
    title,
    body,
    showAge: ageBand !== null,
    parts: parts.map(({ place: _, ...part }): PublicPart => ({ ...part, included: true })),
    left: [],
  };
}

import type { Tx } from '../db/client.ts';
import type { QuestionId } from '../id.ts';
import { cacheTags } from './tags.ts';

// By which a process of the version before, running beside this one for a while, forgets every list.
const BEFORE = 'questions';

/**
 * Tags of what shows a question as it is published now, or counts it among others: asked for before a change of
 * it and after, and both purged.
 */
export async function tagsOfQuestion(tx: Tx, questionId: QuestionId): Promise<string[]> {
  const publication = await tx.publication.findUnique({
    where: { questionId },
    select: { themeId: true, answers: { select: { organisationId: true } } },
  });
  const always = [BEFORE, cacheTags.newest, cacheTags.question(questionId)];
  if (!publication) return always;
  const by = publication.answers.map(({ organisationId }) =>
    cacheTags.organisation(organisationId),
  );
  return [...always, cacheTags.theme(publication.themeId), ...new Set(by)];
}

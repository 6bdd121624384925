import { unstable_cache } from 'next/cache';
import { VISITOR } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import { isId } from '../id.ts';
import { cacheTags } from '../web/cache-tags.ts';
import { type Part, partsOfAll } from './addresses.ts';
import { type Figures, figures } from './figures.ts';
import { type Listing, type ListingFilter, listing } from './listing.ts';
import { questionSelect } from './published-rows.ts';
import { type PublishedQuestion, publishedQuestionOf } from './published-views.ts';

/** One published question, or null; kept until it is edited or hidden. */
export async function publishedQuestion(questionId: string): Promise<PublishedQuestion | null> {
  if (!isId(questionId)) return null;
  const read = unstable_cache(
    () =>
      withActor(VISITOR, async (tx) => {
        const row = await tx.publication.findUnique({
          where: { questionId },
          select: questionSelect,
        });
        return row && publishedQuestionOf(row);
      }),
    ['question', questionId],
    { tags: [cacheTags.question(questionId)] },
  );
  return read();
}

/** Whether a question that is not public now once was: its address says gone, not unknown. */
export async function wasPublished(questionId: string): Promise<boolean> {
  if (!isId(questionId)) return false;
  const read = unstable_cache(
    () =>
      withActor(VISITOR, async (tx) => {
        const where = { id: questionId, visibility: 'hidden' } as const;
        return (await tx.question.count({ where })) > 0;
      }),
    ['was-published', questionId],
    { tags: [cacheTags.question(questionId)] },
  );
  return read();
}

/** Published questions, newest first, those in the reader's language before the others. */
export function publishedQuestions(filter: ListingFilter): Promise<Listing> {
  if (filter.text) return listing(filter); // what somebody searches for is kept nowhere
  const key = JSON.stringify(filter);
  return unstable_cache(() => listing(filter), ['questions', key], {
    tags: [cacheTags.questions],
  })();
}

/** All published questions in parts. */
export const publishedParts: () => Promise<Part[]> = unstable_cache(() => partsOfAll(), ['parts'], {
  tags: [cacheTags.questions],
});

/** Figures for the front page; computed anew when something is published, and every hour. */
export const publishedFigures: () => Promise<Figures> = unstable_cache(figures, ['figures'], {
  tags: [cacheTags.questions],
  revalidate: 3600,
});

import { unstable_cache } from 'next/cache';
import { VISITOR } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import type { Locale } from '../i18n/routing.ts';
import { isId } from '../id.ts';
import { countQuestions } from '../search/count-questions.ts';
import type { SearchCounts } from '../search/schema.ts';
import { similarItems } from '../similar/similar-items.ts';
import { cacheTags } from '../web/cache-tags.ts';
import { type Part, partsOfAll } from './addresses.ts';
import { type Figures, figures } from './figures.ts';
import { type Listing, type ListingFilter, listing } from './listing.ts';
import { questionSelect } from './published-rows.ts';
import {
  type PublishedItem,
  type PublishedQuestion,
  publishedQuestionOf,
} from './published-views.ts';

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
  const key = JSON.stringify(filter);
  return unstable_cache(() => listing(filter), ['questions', key], {
    tags: [cacheTags.questions],
  })();
}

/** How many published questions each choice of a filter would show beside the others. */
export function publishedCounts(
  filter: Omit<ListingFilter, 'locale' | 'page' | 'size'>,
): Promise<SearchCounts> {
  const { themeId = null, role = null, organisationId = null, language = null } = filter;
  const key = JSON.stringify([themeId, role, organisationId, language]);
  return unstable_cache(() => countQuestions(filter), ['counts', key], {
    tags: [cacheTags.questions],
  })();
}

/** Published questions about the same thing as one of them, in whatever language. */
export function publishedAlike(
  { id, title, body, themeId }: PublishedQuestion,
  locale: Locale,
  limit: number,
): Promise<PublishedItem[]> {
  const like = { text: `${title}\n${body}`, locale, themeId, not: id, limit };
  return unstable_cache(() => similarItems(like), ['alike', id, locale, String(limit)], {
    tags: [cacheTags.questions, cacheTags.question(id)],
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

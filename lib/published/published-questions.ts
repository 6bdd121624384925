import { VISITOR } from '../actor.ts';
import { HOUR } from '../clock.ts';
import { reading } from '../db/client.ts';
import { type Figures, figures } from '../figures/figures.ts';
import { isId, type QuestionId } from '../id.ts';
import { kept } from '../kept/reads.ts';
import { cacheTags, tagsOfQuestion } from '../kept/tags.ts';
import { listedAlike } from '../search/alike/similar-lists.ts';
import type { SearchCounts } from '../search/finding/schema.ts';
import { partsOfAll } from './addresses.ts';
import { listedCounts } from './counts.ts';
import { type Listing, type ListingFilter, listing } from './listing.ts';
import { questionSelect } from './rows.ts';
import { type PublishedQuestion, type PublishedTitle, publishedQuestionOf } from './views.ts';

/** One published question, or null; kept until it is edited or hidden. */
export async function publishedQuestion(questionId: QuestionId): Promise<PublishedQuestion | null> {
  if (!isId(questionId)) return null;
  return kept(
    () =>
      reading(VISITOR, async (tx) => {
        const row = await tx.publication.findUnique({
          where: { questionId },
          select: questionSelect,
        });
        return row && publishedQuestionOf(row);
      }),
    {
      key: `question ${questionId}`,
      tags: [cacheTags.question(questionId)],
      worth: (question) => question !== null,
    },
  );
}

/** Whether a question that is not public now once was: its address says gone, not unknown. */
export async function wasPublished(questionId: QuestionId): Promise<boolean> {
  if (!isId(questionId)) return false;
  return kept(
    () =>
      reading(VISITOR, async (tx) => {
        const hidden = { id: questionId, visibility: 'hidden' } as const;
        if ((await tx.question.count({ where: hidden })) > 0) return true;
        return (await tx.goneAddress.count({ where: { questionId } })) > 0;
      }),
    {
      key: `was published ${questionId}`,
      tags: [cacheTags.question(questionId)],
      worth: (was) => was,
    },
  );
}

/** Published questions, newest first, those in the reader's language before the others. */
export function publishedQuestions(filter: ListingFilter): Promise<Listing> {
  const key = `questions ${JSON.stringify(filter)}`;
  const read = async () => listing(filter, (await publishedCounts(filter)).language);
  const worth = ({ items, total }: Listing) => items.length > 0 || total === 0; // a page there is
  return kept(read, { key, tags: [cacheTags.questions], worth });
}

/** How many published questions each choice of a filter would show beside the others. */
export function publishedCounts(
  filter: Omit<ListingFilter, 'locale' | 'page' | 'size'>,
): Promise<SearchCounts> {
  const { themeId = null, role = null, organisationId = null, language = null } = filter;
  const key = `counts ${JSON.stringify([themeId, role, organisationId, language])}`;
  return kept(() => listedCounts(filter), { key, tags: [cacheTags.questions] });
}

/** Published questions about the same thing as one of them, in its language. */
export function publishedAlike(questionId: QuestionId, limit: number): Promise<PublishedTitle[]> {
  const tags = tagsOfQuestion(questionId);
  const read = async () => {
    const listed = await reading(VISITOR, (tx) => listedAlike(tx, questionId, limit));
    return listed.map(({ slug, ...title }) => ({ ...title, handle: `${title.id}-${slug}` }));
  };
  return kept(read, { key: `alike ${questionId} ${limit}`, tags });
}

/** The parts of all published questions, by their numbers from 0. */
export function publishedParts(): Promise<number[]> {
  return kept(() => partsOfAll(), { key: 'parts', tags: [cacheTags.questions] });
}

/** Figures for the front page; computed anew when something is published, and every hour. */
export function publishedFigures(): Promise<Figures> {
  return kept(figures, { key: 'figures', tags: [cacheTags.questions], forMs: HOUR });
}

import { VISITOR } from '../actor.ts';
import { HOUR, MINUTE } from '../clock.ts';
import { reading } from '../db/client.ts';
import { type Figures, pace, publishedAnswers } from '../figures/figures.ts';
import type { Locale } from '../i18n/routing.ts';
import { isId, type QuestionId } from '../id.ts';
import { kept } from '../kept/reads.ts';
import { cacheTags } from '../kept/tags.ts';
import { fittingBeside } from '../search/fitting-beside.ts';
import { listedAlike } from '../search/listed-alike.ts';
import type { SearchCounts } from '../search/schema.ts';
import { partsOfAll } from './addresses.ts';
import { listedCounts } from './counts.ts';
import { type Listing, type ListingFilter, listing } from './listing.ts';
import { questionSelect } from './rows.ts';
import {
  type PublishedItem,
  type PublishedQuestion,
  type PublishedTitle,
  publishedQuestionOf,
} from './views.ts';

// Of other choices than one's own: how many questions another theme has is no matter of the minute.
const COUNTS_MS = 5 * MINUTE;
const LOOKED_THROUGH = 12; // of the newest of a theme, for some that may stand beside a question

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
  return kept(read, { key, tags: tagsOfList(filter), shows: ({ items }) => shown(items), worth });
}

/** How many published questions each choice of a filter would show beside the others. */
export function publishedCounts(
  filter: Omit<ListingFilter, 'locale' | 'page' | 'size'>,
): Promise<SearchCounts> {
  const { themeId = null, role = null, organisationId = null, language = null } = filter;
  const key = `counts ${JSON.stringify([themeId, role, organisationId, language])}`;
  const forMs = themeId || organisationId ? COUNTS_MS : undefined;
  return kept(() => listedCounts(filter), { key, tags: tagsOfList(filter), forMs });
}

// Whatever changes a list of an organisation within a theme changes one of the theme.
function tagsOfList({ themeId, organisationId }: Partial<ListingFilter>): string[] {
  if (themeId) return [cacheTags.questions, cacheTags.theme(themeId)];
  if (organisationId) return [cacheTags.questions, cacheTags.organisation(organisationId)];
  return [cacheTags.questions, cacheTags.newest];
}

/** What is hidden goes from every list by itself, whatever else the list is of. */
function shown(items: readonly { id: QuestionId }[]): string[] {
  return items.map(({ id }) => cacheTags.question(id));
}

/** Published questions about the same thing as one of them, in its language. */
export function publishedAlike(questionId: QuestionId, limit: number): Promise<PublishedTitle[]> {
  const tags = [cacheTags.questions, cacheTags.question(questionId), cacheTags.alike(questionId)];
  const read = async () => {
    const listed = await reading(VISITOR, (tx) => listedAlike(tx, questionId, limit));
    return listed.map(({ slug, ...title }) => ({ ...title, handle: `${title.id}-${slug}` }));
  };
  return kept(read, { key: `alike ${questionId} ${limit}`, tags, shows: shown });
}

/** The newest of the theme of a question that may stand on its page. They need not be like it. */
export function newestBeside(
  locale: Locale,
  { id, themeId }: Pick<PublishedItem, 'id' | 'themeId'>,
  limit: number,
): Promise<PublishedTitle[]> {
  const tags = [...tagsOfList({ themeId }), cacheTags.question(id)];
  const read = async () => {
    const { items } = await publishedQuestions({ locale, themeId, size: LOOKED_THROUGH });
    const ids = items.map((item) => item.id);
    const fitting = new Set(await reading(VISITOR, (tx) => fittingBeside(tx, id, ids)));
    return items
      .filter((item) => fitting.has(item.id))
      .slice(0, limit)
      .map(({ id: itsId, handle, language, title }) => ({ id: itsId, handle, language, title }));
  };
  return kept(read, { key: `newest beside ${id} ${locale} ${limit}`, tags, shows: shown });
}

/** The parts of all published questions, by their numbers from 0. */
export function publishedParts(): Promise<number[]> {
  return kept(() => partsOfAll(), { key: 'parts', tags: [cacheTags.newest] });
}

/** Figures for the front page: what is published as it stands, and the pace of an hour ago at most. */
export async function publishedFigures(): Promise<Figures> {
  const tags = [cacheTags.questions, cacheTags.newest];
  const published = kept(publishedAnswers, { key: 'answers', tags });
  const paced = kept(pace, { key: 'pace', tags: [], forMs: HOUR });
  return { published: await published, ...(await paced) };
}

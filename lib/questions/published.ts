import { unstable_cache } from 'next/cache';
import { VISITOR } from '../auth/actor.ts';
import { withActor } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import type { Locale } from '../i18n/routing.ts';
import { cacheTags } from '../web/cache-tags.ts';
import { type Figures, figures } from './figures.ts';
import { itemSelect, questionSelect } from './published-rows.ts';
import {
  itemOf,
  type PublishedItem,
  type PublishedQuestion,
  publishedQuestionOf,
} from './published-views.ts';
import { searchTerms } from './search-terms.ts';

export const PAGE_SIZE = 20;

export type Listing = { items: PublishedItem[]; total: number };
type Filter = {
  locale: Locale;
  themeId?: string | null;
  organisationId?: string | null;
  role?: 'volunteer' | 'professional' | null;
  text?: string | null;
  page?: number; // from 1
  size?: number;
};

/** One published question, or null; kept until it is edited or hidden. */
export function publishedQuestion(questionId: string): Promise<PublishedQuestion | null> {
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
export function wasPublished(questionId: string): Promise<boolean> {
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
export function publishedQuestions(filter: Filter): Promise<Listing> {
  if (filter.text) return listing(filter); // what somebody searches for is kept nowhere
  const key = JSON.stringify(filter);
  return unstable_cache(() => listing(filter), ['questions', key], {
    tags: [cacheTags.questions],
  })();
}

/** Figures for the front page; computed anew when something is published, and every hour. */
export const publishedFigures: () => Promise<Figures> = unstable_cache(figures, ['figures'], {
  tags: [cacheTags.questions],
  revalidate: 3600,
});

function listing({ locale, page = 1, size = PAGE_SIZE, ...filter }: Filter): Promise<Listing> {
  const terms = searchTerms(filter.text ?? '');
  return withActor(VISITOR, async (tx) => {
    const where = whereOf(filter, terms);
    const own = { AND: [where, { language: locale }] };
    const others = { AND: [where, { language: { not: locale } }] };
    const ownTotal = await tx.publication.count({ where: own });
    const total = ownTotal + (await tx.publication.count({ where: others }));
    const skip = (page - 1) * size;
    const read = (among: Prisma.PublicationWhereInput, from: number, take: number) =>
      tx.publication.findMany({
        where: among,
        orderBy: [{ publishedAt: 'desc' }, { questionId: 'asc' }],
        skip: from,
        take,
        select: itemSelect,
      });
    const first = skip < ownTotal ? await read(own, skip, size) : [];
    const rest = size - first.length;
    const second = rest > 0 ? await read(others, Math.max(0, skip - ownTotal), rest) : [];
    return { items: [...first, ...second].map((row) => itemOf(row, { ...filter, terms })), total };
  });
}

function whereOf({ themeId, organisationId, role }: Partial<Filter>, terms: string[]) {
  const answers: Prisma.PublishedAnswerWhereInput = {
    ...(organisationId && { organisationId }),
    ...(role && { role }),
  };
  const where: Prisma.PublicationWhereInput = {
    ...(themeId && { themeId }),
    answers: { some: answers },
    AND: terms.map((contains) => {
      const match = { contains, mode: 'insensitive' } as const;
      return {
        OR: [{ title: match }, { body: match }, { answers: { some: { body: match } } }],
      };
    }),
  };
  return where;
}

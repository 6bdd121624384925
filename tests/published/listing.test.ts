import { beforeAll, expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import {
  type ListingFilter,
  listing,
  MOST_PAGES,
  PAGE_SIZE,
  pagesOf,
} from '#lib/published/listing.ts';
import { publishedQuestions } from '#lib/published/published-questions.ts';
import { withdrawPublication } from '#lib/publishing/withdraw-publication.ts';
import { answeredQuestion } from '../../prisma/seed/factories/answer.ts';
import { createCrew } from '../../prisma/seed/factories/crew.ts';
import { createMember } from '../../prisma/seed/factories/member.ts';
import { publishedQuestion } from '../../prisma/seed/factories/publication.ts';
import type { Made } from '../../prisma/seed/factories/question.ts';
import { testDatabase } from '../support/database.ts';
import { statementsOf } from '../support/statements.ts';

testDatabase();

const DAYS = ['02', '03', '04', '05', '06', '07'];
const LANGUAGES: Locale[] = ['fi', 'sv', 'fi', 'en', 'fi', 'sv'];

let crew: Awaited<ReturnType<typeof createCrew>>;
let oldestFirst: Made[];

beforeAll(async () => {
  crew = await createCrew();
  oldestFirst = [];
  for (const [index, day] of DAYS.entries()) {
    const made = await publishedQuestion({
      ...crew,
      question: { language: LANGUAGES[index], title: `Kysymys numero ${10 + index}` },
      answer: index === 2 ? 'Sulkeuduin itsekin kotiin, kunnes Merikotka-ryhmä löytyi.' : undefined,
      moments: { published: new Date(`2026-03-${day}T12:00:00Z`) },
    });
    oldestFirst.push(made);
  }
});

const inOrder = (...indexes: number[]) => indexes.map((index) => oldestFirst[index]?.questionId);
async function listed(filter: Partial<ListingFilter> = {}) {
  const asked = { locale: 'fi', themeId: crew.theme, ...filter } as const;
  const { items, total } = await publishedQuestions(asked);
  return { ids: items.map(({ id }) => id), total, items };
}

test('a list shows the reader’s language first, and within it the newest', async () => {
  expect((await listed()).ids).toEqual(inOrder(4, 2, 0, 5, 3, 1));
  expect((await listed({ locale: 'sv' })).ids).toEqual(inOrder(5, 1, 4, 3, 2, 0));
});

test('its pages together are the list, each question once, also where languages meet', async () => {
  for (const size of [1, 2, 4, 5, 7]) {
    const pages = [1, 2, 3, 4, 5, 6, 7].map(async (page) => listed({ page, size }));
    const ids = (await Promise.all(pages)).flatMap((page) => page.ids);
    expect(ids, `in pages of ${size}`).toEqual(inOrder(4, 2, 0, 5, 3, 1));
  }
  expect((await listed({ page: 1, size: 2 })).total).toBe(6);
});

test('a list of however many has fifty pages, and nothing is read for one beyond', async () => {
  const total = MOST_PAGES * PAGE_SIZE + 1;
  expect([0, 1, 20, 21, total].map(pagesOf)).toEqual([1, 1, 1, 2, MOST_PAGES]);
  const beyond = { locale: 'fi', page: MOST_PAGES + 1 } as const;
  const sent = await statementsOf(async () =>
    expect(await listing(beyond, { fi: total })).toEqual({ items: [], total }),
  );
  expect(sent.statements).toEqual([]);
});

test('of one day the last to come out stands first', async () => {
  const same = await createCrew({ openLimit: 9 });
  const made = [];
  for (const hour of ['10', '08', '14']) {
    const published = new Date(`2026-03-09T${hour}:00:00Z`);
    made.push(await publishedQuestion({ ...same, moments: { published } }));
  }
  const { items } = await publishedQuestions({ locale: 'fi', themeId: same.theme });
  expect(items.map(({ id }) => id)).toEqual(made.map(({ questionId }) => questionId).reverse());
});

test('another theme has none of them', async () => {
  expect((await listed({ themeId: (await createCrew()).theme })).total).toBe(0);
});

test('a list can be of one role or one organisation', async () => {
  expect((await listed({ role: 'professional' })).total).toBe(0);
  expect((await listed({ role: 'volunteer' })).total).toBe(6);
  expect((await listed({ organisationId: crew.organisation })).total).toBe(6);
  expect((await listed({ organisationId: (await createCrew()).organisation })).total).toBe(0);
  const answerer = await createMember({ organisation: crew.organisation, role: 'professional' });
  const { questionId } = await publishedQuestion({ ...crew, answerer });
  expect((await listed({ role: 'professional' })).ids).toEqual([questionId]);
  expect((await listed({ language: 'sv' })).ids).toEqual(inOrder(5, 1));
});

test('what is not public is in no list', async () => {
  const other = await createCrew();
  const secret = { title: 'Kirjoitan vain itselleni', audience: 'private' } as const;
  await answeredQuestion({ ...other, question: secret });
  const { asker } = await publishedQuestion(other);
  expect((await listed({ themeId: other.theme })).total).toBe(1);
  await withdrawPublication(asker);
  expect((await listed({ themeId: other.theme })).total).toBe(0);
});

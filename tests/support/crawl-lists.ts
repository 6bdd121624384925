import assert from 'node:assert/strict';
import { client } from '#lib/db/client.ts';
import type { Role } from '#lib/db/generated/enums.ts';
import { LOCALES, type Locale } from '#lib/i18n/routing.ts';
import type { OrganisationId, ThemeId } from '#lib/id.ts';
import { ANSWERER_KINDS } from '#lib/members/schema.ts';
import { addressesOf, partsOfAll } from '#lib/published/addresses.ts';
import { listedCounts } from '#lib/published/counts.ts';
import {
  type ListingFilter,
  listing,
  MOST_PAGES,
  PAGE_SIZE,
  pagesOf,
} from '#lib/published/listing.ts';
import type { Random } from '../../prisma/seed/random.ts';

type Answerer = { organisationId: OrganisationId; role: Role };
type Published = {
  id: string;
  themeId: ThemeId;
  language: string;
  answerers: Answerer[];
};
type Choice = Omit<ListingFilter, 'page' | 'size'>;

/** What was followed to its end. */
export type Crawled = { questions: number; parts: number; lists: number; pages: number };

/**
 * Follows the sitemap and so many lists to their ends, and compares both with all that is published, read whole.
 * @throws AssertionError where a question is missing, comes twice or stands at another place
 */
export async function crawlLists(random: Random, lists: number): Promise<Crawled> {
  const all = await publishedNewestFirst();
  const parts = await crawlSitemap(all);
  let pages = 0;
  for (const choice of choices(all, random, lists)) pages += await crawlList(all, choice);
  return { questions: all.length, parts, lists, pages };
}

/** As it stands in the tables themselves, without the keys by which lists are read. */
async function publishedNewestFirst(): Promise<Published[]> {
  return client().$queryRaw<Published[]>`
    SELECT p.question_id AS id, p.theme_id AS "themeId", p.language,
      json_agg(json_build_object('organisationId', a.organisation_id, 'role', a.role)) AS answerers
    FROM publications p JOIN published_answers a ON a.question_id = p.question_id
    GROUP BY p.question_id ORDER BY p.published_at DESC, p.sequence DESC`;
}

async function crawlSitemap(all: readonly Published[]): Promise<number> {
  const parts = await partsOfAll();
  const ids: string[] = [];
  for (const part of parts) {
    const addresses = await addressesOf(part);
    assert.notEqual(addresses.length, 0, `part ${part} is empty`);
    ids.push(...addresses.map(({ handle }) => handle.split('-')[0] ?? ''));
  }
  assert.deepEqual(ids.toSorted(), all.map(({ id }) => id).toSorted(), 'the sitemap');
  return parts.length;
}

/** The list of everything in each language first; the others are drawn. */
function choices(all: readonly Published[], random: Random, count: number): Choice[] {
  const whole = LOCALES.map((locale): Choice => ({ locale }));
  const drawn = Array.from({ length: Math.max(0, count - whole.length) }, (): Choice => {
    const { themeId, answerers } = random.pick(all);
    const { organisationId } = random.pick(answerers);
    const some = <Value>(value: Value) => (random.next() < 0.5 ? value : null);
    return {
      locale: random.pick(LOCALES),
      themeId: some(themeId),
      organisationId: some(organisationId),
      role: some(random.pick(ANSWERER_KINDS)),
      language: random.next() < 0.2 ? random.pick(LOCALES) : null,
    };
  });
  return [...whole, ...drawn].slice(0, count);
}

/** @returns how many pages it has */
async function crawlList(all: readonly Published[], choice: Choice): Promise<number> {
  const expected = expectedIn(all, choice);
  const counts = await listedCounts(choice);
  const said = JSON.stringify(choice);
  const pages = pagesOf(expected.length);
  const found: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const { items, total } = await listing({ ...choice, page }, counts.language);
    assert.equal(total, expected.length, `the number of ${said}`);
    found.push(...items.map(({ id }) => id));
  }
  assert.deepEqual(found, expected.slice(0, MOST_PAGES * PAGE_SIZE), said);
  const beyond = await listing({ ...choice, page: pages + 1 }, counts.language);
  assert.deepEqual(beyond.items, [], `beyond the end of ${said}`);
  return pages;
}

function expectedIn(all: readonly Published[], choice: Choice): string[] {
  const { locale, themeId, organisationId, role, language } = choice;
  const by = (answerer: Answerer) =>
    (!organisationId || answerer.organisationId === organisationId) &&
    (!role || answerer.role === role);
  const those = all.filter(
    (one) =>
      (!themeId || one.themeId === themeId) &&
      (!language || one.language === language) &&
      one.answerers.some(by),
  );
  const isOwn = (one: Published) => one.language === (locale as Locale);
  return [...those.filter(isOwn), ...those.filter((one) => !isOwn(one))].map(({ id }) => id);
}

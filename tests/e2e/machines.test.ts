import { LOCALES } from '#lib/i18n/routing.ts';
import { linksOf, metaOf } from '../support/html.ts';
import { childrenOf, textOf } from '../support/xml.ts';
import { expect } from './fixtures.ts';
import { listed, read, rootOf } from './machine-reader.ts';
import { test } from './own-world.ts'; // in which nothing is published meanwhile

const FEEDS = { fi: 'kysymykset', sv: 'fragor', en: 'questions' };
const THEME = '/fi/teemat/yksinaisyys';

test('every page of the sitemap is there, and says the same of itself', async ({ request }) => {
  test.slow();
  const pages = await listed(request, '/sitemap.xml');
  expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
  const some = pages.filter((_, place) => place < 50 || place % 10 === 0);
  for (const { address, siblings } of some) {
    const html = await read(request, address);
    const links = linksOf(html);
    expect(links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href)).toEqual([
      address,
    ]);
    const said = links.filter(({ hreflang }) => hreflang);
    expect(Object.fromEntries(said.map(({ hreflang, href }) => [hreflang, href]))).toEqual(
      siblings,
    );
    expect(Object.values(siblings)).toContain(address);
    expect(metaOf(html, 'og:url')).toBe(address);
    expect(metaOf(html, 'robots') ?? '', address).not.toContain('noindex');
  }
});

test('the parts of the sitemap hold the same pages as the whole', async ({ request }) => {
  const whole = await listed(request, '/sitemap.xml');
  const parts = [
    ...(await listed(request, '/sitemap-0.xml')),
    ...(await listed(request, '/sitemap-1.xml')),
  ];
  const addresses = (pages: typeof whole) => pages.map(({ address }) => address).sort();
  expect(addresses(parts)).toEqual(addresses(whole));
  expect((await request.get('/sitemap-2.xml')).status()).toBe(404);
});

test('crawlers are told where the sitemap is and what is nobody’s business', async ({
  request,
  baseURL,
}) => {
  const lines = (await read(request, '/robots.txt')).split('\n');
  expect(lines).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const forbidden = lines.flatMap((line) => /^Disallow: (.+)/.exec(line)?.[1] ?? []);
  expect(forbidden).toEqual(expect.arrayContaining(['/fi/tyopoyta', '/sv/min-fraga', '/api/']));
  const paths = (await listed(request, '/sitemap.xml')).map(({ address }) => new URL(address));
  expect(
    paths.filter(({ pathname }) => forbidden.some((path) => pathname.startsWith(path))),
  ).toEqual([]);
});

for (const locale of LOCALES) {
  test(`the feed of all questions in ${locale} leads to them`, async ({ request, baseURL }) => {
    const path = `/${locale}/${FEEDS[locale]}/feed.xml`;
    const feed = await rootOf(request, path);
    expect(textOf(feed, 'id')).toBe(baseURL + path);
    expect(feed.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': locale,
    });
    const entries = childrenOf(feed, 'entry');
    expect(entries).toHaveLength(30);
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(30);
    const newest = entries.map((entry) => textOf(entry, 'updated')).sort();
    expect(textOf(feed, 'updated')).toBe(newest.at(-1));
    for (const entry of entries.slice(0, 3)) {
      const url = childrenOf(entry, 'link')[0]?.attributes.href ?? '';
      await read(request, url);
      const moved = await request.get(textOf(entry, 'id'), { maxRedirects: 0 });
      expect(moved.status()).toBe(308);
      const to = moved.headersArray().filter(({ name }) => name.toLowerCase() === 'location');
      expect(to.map(({ value }) => new URL(value, url).href)).toEqual([url]);
    }
  });
}

test('a theme has a feed of its own, and its page leads there', async ({ request, page }) => {
  const [link] = linksOf(await read(request, THEME)).filter(
    ({ type }) => type === 'application/atom+xml',
  );
  const feed = await rootOf(request, link?.href ?? '');
  expect(textOf(feed, 'title')).toBe(link?.title);
  const themes = childrenOf(feed, 'entry').map(
    (entry) => childrenOf(entry, 'category')[0]?.attributes.term,
  );
  expect(new Set(themes)).toEqual(new Set(['Ystävyys ja yksinäisyys']));
  await page.goto(THEME);
  await expect(page.getByRole('link', { name: /syötteenä/ })).toHaveAttribute(
    'href',
    `${THEME}/feed.xml`,
  );
  expect((await request.get('/fi/teemat/ei-ole/feed.xml')).status()).toBe(404);
});

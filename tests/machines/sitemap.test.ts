import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { questionPages, sitePages } from '#lib/machines/listed-pages.ts';
import { sitemap, sitemapIndex } from '#lib/machines/sitemap.ts';
import { PART_SIZE } from '#lib/published/addresses.ts';
import { childrenOf, textOf } from '../support/xml.ts';

const SITE = new URL('https://rinnalla.example');

const entriesOf = (xml: string, name: string) => {
  const { root } = parseXml(xml);
  return root ? childrenOf(root, name) : [];
};

test('a page is listed once in each language, each time with all its siblings', () => {
  const question = { handle: 'bcd-aiti', changedAt: '2026-03-02T10:00:00.000Z' };
  const entries = entriesOf(sitemap(SITE, questionPages([question])), 'url');
  const addresses = ['fi/kysymykset', 'sv/fragor', 'en/questions'].map(
    (path) => `https://rinnalla.example/${path}/bcd-aiti`,
  );
  expect(entries.map((entry) => textOf(entry, 'loc'))).toEqual(addresses);
  for (const entry of entries) {
    expect(textOf(entry, 'lastmod')).toBe(question.changedAt);
    const links = childrenOf(entry, 'xhtml:link').map(({ attributes }) => attributes);
    expect(links.map(({ hreflang }) => hreflang)).toEqual(['fi', 'sv', 'en', 'x-default']);
    expect(links.map(({ href }) => href)).toEqual([...addresses, addresses[0]]);
  }
});

test('the pages of the site hold none that belong to one person', () => {
  const listed = entriesOf(sitemap(SITE, sitePages([], [])), 'url').map((entry) =>
    textOf(entry, 'loc'),
  );
  expect(listed).toContain('https://rinnalla.example/fi/apua-heti');
  expect(listed.join(' ')).not.toMatch(/tyopoyta|kirjaudu|oma-kysymys|avain/);
});

test('a long sitemap is a list of parts, none longer than a sitemap may be', () => {
  const parts = entriesOf(
    sitemapIndex(
      SITE,
      Array.from({ length: 200 }, (_, part) => part + 1),
    ),
    'sitemap',
  ).map((part) => textOf(part, 'loc'));
  expect(parts).toHaveLength(201);
  expect(parts[1]).toBe('https://rinnalla.example/sitemap-1.xml');
  const full = Array.from({ length: PART_SIZE }, (_, at) => ({
    handle: `${String(at).padStart(12, 'b')}-${'a'.repeat(70)}`,
    changedAt: '2026-03-02T10:00:00.000Z',
  }));
  const xml = sitemap(SITE, questionPages(full));
  expect(entriesOf(xml, 'url').length).toBeLessThanOrEqual(50_000);
  expect(Buffer.byteLength(xml)).toBeLessThan(50_000_000);
});

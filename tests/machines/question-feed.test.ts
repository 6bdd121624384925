import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { questionFeed } from '#lib/machines/question-feed.ts';
import type { PublishedItem } from '#lib/published/views.ts';
import { asId } from '../support/as-id.ts';
import { childrenOf, textOf } from '../support/xml.ts';

const item = (changes: Partial<PublishedItem>): PublishedItem => ({
  id: asId('bcdfghjkmnpq'),
  handle: 'bcdfghjkmnpq-aiti-ei-puhu',
  language: 'fi',
  themeId: asId('theme'),
  title: 'Äiti & <minä>',
  excerpt: 'Miksi äiti ei puhu?',
  publishedAt: '2026-03-01',
  updatedAt: '2026-03-02',
  sequence: 1,
  answerer: {
    displayName: 'Helmi',
    role: 'volunteer',
    title: null,
    organisationName: { fi: 'Perheliitto', sv: 'Familjeförbundet', en: 'Families' },
    organisationSlug: 'perheliitto',
  },
  answeredAt: '2026-03-01',
  ...changes,
});

const feed = (items: PublishedItem[]) => {
  const xml = questionFeed({
    site: new URL('https://rinnalla.example'),
    locale: 'sv',
    self: '/sv/fragor/feed.xml',
    page: '/sv/fragor',
    title: 'Frågor',
    subtitle: 'De nyaste',
    items,
    themes: [],
  });
  const { root } = parseXml(xml);
  if (!root) throw new Error('A feed has a root.');
  return root;
};

test('an entry says where the question stands, who answered and when it changed', () => {
  const [entry] = childrenOf(feed([item({})]), 'entry');
  if (!entry) throw new Error('There is no entry.');
  expect(textOf(entry, 'title')).toBe('Äiti & <minä>');
  expect(textOf(entry, 'id')).toBe('https://rinnalla.example/sv/fragor/bcdfghjkmnpq');
  expect(childrenOf(entry, 'link')[0]?.attributes.href).toBe(
    'https://rinnalla.example/sv/fragor/bcdfghjkmnpq-aiti-ei-puhu',
  );
  expect(textOf(entry, 'author')).toBe('Familjeförbundet');
  expect(textOf(entry, 'updated')).toBe('2026-03-02T00:00:00+02:00');
  expect(entry.attributes['xml:lang']).toBe('fi');
});

test('the newest question comes first, and the feed is as new as what changed last', () => {
  const old = item({ title: 'Vanha', updatedAt: '2026-05-01' });
  const fresh = item({ title: 'Uusi', publishedAt: '2026-04-01' });
  const later = item({ title: 'Vielä uudempi', publishedAt: '2026-04-01', sequence: 2 });
  const root = feed([old, fresh, later]);
  expect(childrenOf(root, 'entry').map((entry) => textOf(entry, 'title'))).toEqual([
    'Vielä uudempi',
    'Uusi',
    'Vanha',
  ]);
  expect(textOf(root, 'updated')).toBe('2026-05-01T00:00:00+03:00');
});

test('a feed without questions is a feed', () => {
  const root = feed([]);
  expect(root.name).toBe('feed');
  expect(Date.parse(textOf(root, 'updated'))).not.toBeNaN();
});

import { firstMomentOf } from '../calendar.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/** One question in a feed. Addresses are whole. `published` and `updated` are days. */
export type FeedEntry = {
  id: string; // an address that stays when the title changes
  url: string;
  language: string;
  title: string;
  summary: string;
  author: string;
  category: string;
  published: string;
  updated: string;
};

export type Feed = {
  language: string;
  self: string;
  page: string; // what it is the feed of
  title: string;
  subtitle: string;
  author: string;
  updated: string; // when nothing stands in it
  entries: readonly FeedEntry[];
};

/** The feed as an Atom document (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const updated = feed.entries.map((entry) => entry.updated).sort();
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, feed.self),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.subtitle),
      element('updated', {}, firstMomentOf(updated.at(-1) ?? feed.updated)),
      element('author', {}, element('name', {}, feed.author)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      ...feed.entries.map(entryElement),
    ),
  );
}

function entryElement(entry: FeedEntry): Xml {
  return element(
    'entry',
    { 'xml:lang': entry.language },
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    element('published', {}, firstMomentOf(entry.published)),
    element('updated', {}, firstMomentOf(entry.updated)),
    element('author', {}, element('name', {}, entry.author)),
    element('category', { term: entry.category }),
    element('summary', {}, entry.summary),
  );
}

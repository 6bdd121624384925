import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { shallow } from './shallow.ts';

// A letter has paragraphs, lists, links, emphasis and quotes. Other Markdown stays what was typed.
const NOT_FOR_LETTERS = [
  'autolink',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];

const SITE = 'https://own.invalid'; // stands for our own address, in which paths are read
const ODD = /[\\\p{Cc}]/u; // browsers turn backslashes and leave out what is invisible
const WAYS = ['https:', 'http:', 'mailto:', 'tel:'];

/** An answer as a tree of what it holds: HTML in it is text like any other. */
export function letterTree(text: string): Root {
  return fromMarkdown(shallow(text), { extensions: [{ disable: { null: NOT_FOR_LETTERS } }] });
}

/** The address that a link may lead to: a page, a telephone number or a mail; null for any other. */
export function safeAddress(written: string): string | null {
  if (ODD.test(written)) return null;
  const url = URL.parse(written, SITE);
  if (!url || !WAYS.includes(url.protocol)) return null;
  if (url.origin !== SITE) return url.href;
  const path = url.pathname + url.search;
  // Dots that are followed may leave two slashes, which lead to another site.
  const stays = written.startsWith('/') && URL.parse(path, SITE)?.origin === SITE;
  return stays ? path : null;
}

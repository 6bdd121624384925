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
const WAYS = ['https:', 'http:', 'mailto:', 'tel:'];

/** An answer as a tree of what it holds: HTML in it is text like any other. */
export function letterTree(text: string): Root {
  return fromMarkdown(shallow(text), { extensions: [{ disable: { null: NOT_FOR_LETTERS } }] });
}

/** The address that a link may lead to: a page, a telephone number or a mail; null for any other. */
export function safeAddress(written: string): string | null {
  const url = URL.parse(written, SITE);
  if (!url || !WAYS.includes(url.protocol)) return null;
  if (url.origin === SITE) return written.startsWith('/') ? url.pathname + url.search : null;
  return url.href;
}

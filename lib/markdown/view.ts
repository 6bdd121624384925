import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { numberAsTyped } from './list-numbers.ts';
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

const PLUS = /^([ \t]*)\+(?=[ \t]*\d)/gm; // a telephone number at the start of a line, and no list

const SITE = 'https://own.invalid'; // stands for our own address, in which paths are read
const ODD = /[\\\p{Cc}]/u; // browsers turn backslashes and leave out what is invisible
const WAYS = ['https:', 'http:', 'mailto:', 'tel:'];

// As people write addresses; of names with a dot only those that end like the sites around us.
const BARE_SITE =
  /^(?:www\.|[\p{L}\p{N}.-]+\.(?:fi|se|ax|ee|no|dk|com|org|net|eu|info)(?:[/?#]|$))/iu;
const BARE_MAIL = /^[^\s@/:?#]+@[^\s@/:?#]+\.\p{L}{2,}$/u;

/** An answer as a tree of what it holds: HTML in it is text like any other, numbers of lists are as typed. */
export function letterTree(text: string): Root {
  const source = shallow(text.replace(PLUS, '$1\\+'));
  const tree = fromMarkdown(source, { extensions: [{ disable: { null: NOT_FOR_LETTERS } }] });
  numberAsTyped(tree, source);
  return tree;
}

/** The address that a link may lead to: a page, a telephone number or a mail; null for any other. */
export function safeAddress(typed: string): string | null {
  if (ODD.test(typed)) return null;
  const written = withScheme(typed);
  const url = URL.parse(written, SITE);
  if (!url || !WAYS.includes(url.protocol)) return null;
  if (url.origin !== SITE) return url.href;
  const path = url.pathname + url.search + url.hash;
  // Dots that are followed may leave two slashes, which lead to another site.
  const stays = written.startsWith('/') && URL.parse(path, SITE)?.origin === SITE;
  return stays ? path : null;
}

function withScheme(typed: string): string {
  if (BARE_MAIL.test(typed)) return `mailto:${typed}`;
  return BARE_SITE.test(typed) ? `https://${typed}` : typed;
}

import type { Nodes } from 'mdast';
import { letterTree } from './view.ts';

// Most answers hold none of these, and a list of them should not wait for a parser.
const MARKS = /[*_[\]\\>]|^[ \t]*([-+]|\d{1,9}[.)])[ \t]/m;

/** An answer without its marks, for search, feeds and machines; `links` keeps where a link leads. */
export function plainText(text: string, { links = false } = {}): string {
  if (!MARKS.test(text)) return text;
  return said(letterTree(text), links).trim();
}

function said(node: Nodes, links: boolean): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const parts = node.children.map((child) => said(child, links));
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return parts.join('\n\n');
    case 'listItem':
      return parts.join('\n');
    case 'list':
      return parts
        .map((part, place) => {
          const mark = node.ordered ? `${node.children[place]?.data?.number}.` : '-';
          return `${mark} ${part}`;
        })
        .join('\n');
    case 'link': {
      const words = parts.join('');
      return links && words !== node.url ? `${words} (${node.url})` : words;
    }
    default:
      return parts.join('');
  }
}

import type { Nodes } from 'mdast';
import { createElement, Fragment, type ReactNode } from 'react';
import { letterTree, safeAddress } from '#lib/markdown/view.ts';

const PLAIN = { emphasis: 'em', strong: 'strong', blockquote: 'blockquote' } as const;

/** A text with paragraphs, lists, links, emphasis and quotes; nothing but what is named here. */
export function Markdown({ text }: { text: string }) {
  return <div className="prose">{inside(letterTree(text))}</div>;
}

function inside(node: Nodes): ReactNode {
  if (!('children' in node)) return 'value' in node ? node.value : null;
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
  return node.children.map((child, place) => <Fragment key={place}>{drawn(child)}</Fragment>);
}

function drawn(node: Nodes): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return (
        <p dir="auto" className="whitespace-pre-line">
          {inside(node)}
        </p>
      );
    case 'emphasis':
    case 'strong':
    case 'blockquote':
      return createElement(
        PLAIN[node.type],
        node.type === 'blockquote' ? { dir: 'auto' } : null,
        inside(node),
      );
    case 'list':
      if (!node.ordered) return <ul>{inside(node)}</ul>;
      return <ol>{inside(node)}</ol>; // each item says its own number
    case 'listItem': {
      const [only] = node.children;
      const short = node.children.length === 1 && only?.type === 'paragraph';
      return (
        <li dir="auto" value={node.data?.number}>
          {inside(short ? only : node)}
        </li>
      );
    }
    case 'link': {
      const address = safeAddress(node.url);
      if (!address) return inside(node);
      return (
        <a href={address} rel="nofollow noopener noreferrer">
          {inside(node)}
        </a>
      );
    }
    case 'break':
      return <br />;
    default:
      return inside(node);
  }
}

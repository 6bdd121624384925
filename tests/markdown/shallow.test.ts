import type { Nodes } from 'mdast';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown } from '#components/ui/markdown.tsx';
import { plainText } from '#lib/markdown/plain-text.ts';
import { letterTree } from '#lib/markdown/view.ts';

const MOST_LEVELS = 450; // the emphasis of one paragraph, and nothing that overflows a stack

// Each as long as an answer may be; what a person sees of it stands beside it.
const DEEP: Record<string, { text: string; seen: string }> = {
  lists: { text: '- '.repeat(4_000), seen: '- - - -' },
  'numbered lists': { text: '1. '.repeat(2_666), seen: '1. 1. 1.' },
  quotes: { text: `${'>'.repeat(7_999)}a`, seen: '>>>>' },
  'lists in quotes': { text: '> - '.repeat(2_000), seen: '> - > -' },
  'lists that go on': {
    text: Array.from({ length: 88 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    seen: 'a',
  },
  'lists with nothing in them yet': {
    text: Array.from({ length: 88 }, (_, depth) => `${'  '.repeat(depth)}-`).join('\n'),
    seen: '-',
  },
  'lists that go on, many a line': {
    text: Array.from(
      { length: 31 },
      (_, step) => `${' '.repeat(16 * step)}${'- '.repeat(8)}a`,
    ).join('\n'),
    seen: 'a',
  },
  emphasis: { text: `${'*a '.repeat(1_300)}b${' a*'.repeat(1_300)}`, seen: '*a *a' },
  'one long mark': { text: `${'*'.repeat(4_000)}a${'*'.repeat(4_000)}`, seen: '****a****' },
  brackets: { text: '[a]('.repeat(2_000), seen: '[a]([a](' },
};

function levelsOf(root: Nodes): number {
  let most = 0;
  const open: [Nodes, number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, level] = next;
    most = Math.max(most, level);
    if ('children' in node) for (const child of node.children) open.push([child, level + 1]);
  }
  return most;
}

describe('a text of lists, quotes or emphasis in each other by the thousand', () => {
  it.each(Object.entries(DEEP))('is drawn, and stays what was typed: %s', (_, { text, seen }) => {
    expect(levelsOf(letterTree(text))).toBeLessThan(MOST_LEVELS);
    expect(plainText(text)).toContain(seen);
    const html = renderToStaticMarkup(createElement(Markdown, { text }));
    expect(html.replaceAll(/<[^>]+>/g, '').replaceAll('&gt;', '>')).toContain(seen);
  });

  it('keeps the levels that a person writes', () => {
    const text = ['- yksi', '  - kaksi', '    - kolme', '      1. neljä'].join('\n');
    const html = renderToStaticMarkup(createElement(Markdown, { text }));
    expect(html.match(/<ul>/g)).toHaveLength(3);
    expect(html).toContain('<ol><li dir="auto" value="1">neljä</li></ol>');
    const eight = `${'- '.repeat(8)}pohjalla`;
    expect(renderToStaticMarkup(createElement(Markdown, { text: eight }))).toContain(
      'pohjalla</li>',
    );
  });

  it('keeps the emphasis of a long list', () => {
    const list = Array.from({ length: 90 }, (_, number) => `- **kohta ${number}** ja muuta`).join(
      '\n',
    );
    const html = renderToStaticMarkup(createElement(Markdown, { text: list }));
    expect(html.match(/<strong>/g)).toHaveLength(90);
  });
});

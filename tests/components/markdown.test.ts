import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Markdown } from '#components/ui/markdown.tsx';

const html = (text: string) => renderToStaticMarkup(createElement(Markdown, { text }));

test('an answer has paragraphs, lists, links, emphasis and quotes', () => {
  const drawn = html(
    '> en jaksa\n\nEt ole *yksin* etkä **outo**.\n\n- kävele\n- soita [tänne](tel:116123)\n\n3. kolmas',
  );
  expect(drawn).toContain(
    '<blockquote dir="auto"><p dir="auto" class="whitespace-pre-line">en jaksa</p></blockquote>',
  );
  expect(drawn).toContain('<em>yksin</em> etkä <strong>outo</strong>');
  expect(drawn).toContain('<ul><li dir="auto">kävele</li>');
  expect(drawn).toContain('<a href="tel:116123" rel="nofollow noopener noreferrer">tänne</a>');
  expect(drawn).toContain('<ol><li dir="auto" value="3">kolmas</li></ol>');
});

test('a plain letter looks as it did: an empty line starts a paragraph, a line break stays one', () => {
  expect(html('Hei sinä,\nkiitos.\n\nVoi hyvin.')).toBe(
    '<div class="prose"><p dir="auto" class="whitespace-pre-line">Hei sinä,\nkiitos.</p><p dir="auto" class="whitespace-pre-line">Voi hyvin.</p></div>',
  );
});

test('the numbers of a list are those that were typed, for whoever answers one by one', () => {
  const items = (text: string) =>
    [...html(text).matchAll(/<li dir="auto" value="(\d+)"/g)].map(([, n]) => n);
  expect(items('2. Soita.\n4. Kyllä, se on normaalia.')).toEqual(['2', '4']);
  expect(items('7) ensin\n3) sitten')).toEqual(['7', '3']);
  expect(items('> 2. lainattu\n> 5. toinen')).toEqual(['2', '5']);
  expect(items('1. yksi\n1. toinen\n1. kolmas')).toEqual(['1', '2', '3']); // left to us to count
});

test('a telephone number at the start of a line is no list', () => {
  expect(html('Soita minulle:\n+ 358 40 000 0000')).toContain('\n+ 358 40 000 0000</p>');
  expect(html('+ kävele\n+ soita')).toContain('<ul><li dir="auto">kävele</li>');
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'relative/path',
])('a link to %s is only its words', (address) => {
  expect(html(`[tästä](<${address}>)`)).not.toContain('<a');
});

test('a link may stay within the site, and never points to another under its name', () => {
  expect(html('[apua](/fi/apua-heti)')).toContain('href="/fi/apua-heti"');
  expect(html('[numerot](/fi/apua-heti#numerot)')).toContain('href="/fi/apua-heti#numerot"');
  expect(html('[apua](//paha.example/x)')).toContain('href="https://paha.example/x"');
});

const pieces = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '![x](https://a.example/x.png)',
  '[a]: javascript:x',
  '<https://a.example>',
  '"onmouseover="x',
  '\\',
  '*',
  '_',
  '> ',
  '- ',
  '1. ',
  '\n',
  '    ',
  '`',
  '~~~',
  '# ',
  '&lt;script&gt;',
  '](',
);

test('whatever is typed, nothing comes of it but the few elements of a letter', () => {
  const text = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 });
  fc.assert(
    fc.property(text, (parts) => {
      const drawn = html(parts.join(''));
      const elements = [...drawn.matchAll(/<\/?([a-z]+)([^>]*)>/g)];
      for (const [, name = '', attributes = ''] of elements) {
        expect(['div', 'p', 'em', 'strong', 'blockquote', 'ul', 'ol', 'li', 'a', 'br']).toContain(
          name,
        );
        expect(attributes).toMatch(
          /^( dir="auto")?(| class="[a-z-]+"| value="\d+"| href="(https?:\/\/|mailto:|tel:|\/(?!\/))[^"]*" rel="nofollow noopener noreferrer"|\/)$/,
        );
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

import { expect, test } from 'vitest';
import {
  addressOf,
  continued,
  emphasised,
  inserted,
  linked,
  listed,
  paragraphed,
  quoted,
  type Selected,
} from '#components/desk/editor/marks.ts';

/** A text in which [ and ] stand where the selection begins and ends, | where both do. */
function field(written: string): Selected {
  const start = written.search(/[[|]/);
  const text = written.replace(/[[\]|]/g, '');
  return { text, start, end: written.includes('|') ? start : written.indexOf(']') - 1 };
}
function shown({ text, start, end }: Selected): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

test.each([
  ['olet [tärkeä] minulle', 'olet *[tärkeä]* minulle'],
  ['olet [tärkeä ]minulle', 'olet *[tärkeä]* minulle'],
  ['olet *[tärkeä]* minulle', 'olet [tärkeä] minulle'],
  ['olet |', 'olet *|*'],
])('emphasis: %s becomes %s', (from, to) => expect(shown(emphasised(field(from)))).toBe(to));

test('strong words are not emphasis, and the other way round', () => {
  expect(shown(emphasised(field('**[näin]**'), '**'))).toBe('[näin]');
  expect(shown(emphasised(field('**[näin]**')))).toBe('***[näin]***');
});

test.each([
  ['yksi\n[kaksi\nkolme]\nneljä', 'yksi\n- kaksi\n- kolme|\nneljä'],
  ['- kak|si', 'kaksi|'],
  ['|', '- |'],
])('list: %s becomes %s', (from, to) => expect(shown(listed(field(from)))).toBe(to));

test.each([
  ['|', '> en jaksa\n> enää\n\n|'],
  ['Hei.|', 'Hei.\n\n> en jaksa\n> enää\n\n|'],
  ['Hei.\n\n|\n\nLoppu.', 'Hei.\n\n> en jaksa\n> enää\n\n|\n\nLoppu.'],
])('quote: into %s', (from, to) => expect(shown(quoted(field(from), ' en jaksa\nenää '))).toBe(to));

test('a paragraph begins on a line of its own', () => {
  expect(shown(paragraphed(field('Hei.|')))).toBe('Hei.\n\n|');
  expect(shown(paragraphed(field('Hei.| Jatkuu.')))).toBe('Hei.\n\n|\n\n Jatkuu.');
  expect(shown(paragraphed(field('Hei.\n\n|')))).toBe('Hei.\n\n\n\n|');
});

test('a ready text stands apart from what is around it', () => {
  expect(shown(inserted(field('Hei.|Loppu.'), 'Soita 112.'))).toBe('Hei.\n\nSoita 112.\n\n|Loppu.');
  expect(shown(inserted(field('|'), 'Soita 112.'))).toBe('Soita 112.|');
});

test('a link takes what people type for an address', () => {
  expect(linked(field('katso [tämä]'), 'tämä', addressOf('mieli.fi/apua')).text).toBe(
    'katso [tämä](https://mieli.fi/apua)',
  );
  expect(addressOf('09 2525 0111')).toBe('tel:0925250111');
  expect(addressOf('apua@jarjesto.fi')).toBe('mailto:apua@jarjesto.fi');
  expect(addressOf('/fi/apua-heti')).toBe('/fi/apua-heti');
  expect(linked(field('|'), 'a[b]', 'https://x.fi/(y)').text).toBe('[ab](https://x.fi/%28y%29)');
});

test.each([
  ['- yksi|', '- yksi\n- |'],
  ['3. kolmas|', '3. kolmas\n4. |'],
  ['- yksi\n- |', '- yksi\n|'],
])('enter in a list: %s becomes %s', (from, to) => {
  const next = continued(field(from));
  expect(next && shown(next)).toBe(to);
});

test('enter elsewhere is an ordinary line end', () => expect(continued(field('Hei.|'))).toBeNull());

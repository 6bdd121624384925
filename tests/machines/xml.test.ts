import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, escapeXml, xmlDocument } from '#lib/machines/xml.ts';

test('signs that mean something in XML are escaped', () => {
  expect(escapeXml(`<a href="x">Mari's & Co</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;Mari&apos;s &amp; Co&lt;/a&gt;',
  );
});

test('what XML has no place for is left out, and other letters stay', () => {
  const broken = String.fromCharCode(0, 8, 0x1b, 0xd800, 0xfffe, 0xffff);
  expect(escapeXml(`Yö${broken}vuoro 😀\tja\nuni`)).toBe('Yövuoro 😀\tja\nuni');
});

test('children that are written already are not escaped twice', () => {
  expect(element('a', { b: '"' }, element('c', {}), '<').xml).toBe('<a b="&quot;"><c/>&lt;</a>');
});

test('any text comes back from a parser as it was, but for what XML cannot hold', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aäö<>&"\'] \u0000\u001b\ud800😀') });
  fc.assert(
    fc.property(text, (given) => {
      const { root } = parseXml(xmlDocument(element('a', { b: given }, given)));
      const kept = given
        .replaceAll('\0', '')
        .replaceAll('\u001b', '')
        .replace(/\p{Cs}/gu, '');
      expect(root?.text).toBe(kept);
      expect(root?.attributes.b).toBe(kept);
    }),
  );
});

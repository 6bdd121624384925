import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeAddress } from '#lib/markdown/view.ts';
import { ELSEWHERE } from '../support/elsewhere.ts';

const PAGE = 'https://rinnalla.example/fi/kysymykset/x';

/** Whether a link tells the truth: a path leads to the site it stands on, anything else says where it leads. */
function isHonest(address: string | null): boolean {
  if (address === null) return true;
  if (!address.startsWith('/')) return /^(https?:\/\/|mailto:|tel:)/.test(address);
  return URL.parse(address, PAGE)?.origin === new URL(PAGE).origin;
}

test.each([
  ['/fi/apua-heti', '/fi/apua-heti'],
  ['/fi/kysymykset?q=yksin%20on', '/fi/kysymykset?q=yksin%20on'],
  ['/fi/a/../b', '/fi/b'],
  ['/', '/'],
  ['https://mieli.fi/apua//nyt', 'https://mieli.fi/apua//nyt'],
  ['/fi/apua-heti#numerot', '/fi/apua-heti#numerot'],
  ['www.mielenterveystalo.fi', 'https://www.mielenterveystalo.fi/'],
  ['mieli.fi/apua?a=b#c', 'https://mieli.fi/apua?a=b#c'],
  ['Nettiturvakoti.fi', 'https://nettiturvakoti.fi/'],
  ['tuki@mieli.example.fi', 'mailto:tuki@mieli.example.fi'],
  ['tel:116123', 'tel:116123'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('%s leads to %s', (written, address) => expect(safeAddress(written)).toBe(address));

describe('what seems to be a page of this site and leaves it', () => {
  test.each(ELSEWHERE)('%s', (written) => {
    const address = safeAddress(written);
    expect(address).toSatisfy(isHonest);
    if (!/^\/\/+evil/.test(written)) expect(address).toBeNull();
  });

  test('in any spelling of dots, slashes and names', () => {
    const part = fc.constantFrom(
      '/',
      '//',
      '.',
      '..',
      '\\',
      '%2f',
      '%5C',
      '%2e',
      '\t',
      '\n',
      '@',
      ':',
      '?',
      '#',
      'https:',
      'a.example',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) =>
        isHonest(safeAddress(parts.join(''))),
      ),
    );
  });
});

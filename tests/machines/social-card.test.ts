import { readFile } from 'node:fs/promises';
import { ImageResponse } from 'next/og.js';
import { expect, test, vi } from 'vitest';
import { SocialCard } from '#components/layout/social-card.tsx';
import { CARD_SIZE } from '#lib/machines/card-path.ts';
import { drawable, LETTERS, NORTHERN_LETTERS, WESTERN_LETTERS } from '#lib/machines/letters.ts';
import { ROOT } from '../support/sources.ts';

test('every letter we draw is in the font, so that nobody else is asked for one', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const fonts = ['card', 'card-western', 'card-northern'].map(async (name) => ({
    name,
    data: await readFile(`${ROOT}/public/fonts/${name}.woff`),
  }));
  const title = drawable(LETTERS + WESTERN_LETTERS + NORTHERN_LETTERS);
  const image = new ImageResponse(SocialCard({ above: null, title }), {
    ...CARD_SIZE,
    fonts: await Promise.all(fonts),
  });
  const bytes = Buffer.from(await image.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  // The library hands itself a part of its own as a data: address.
  const asked = fetched.mock.calls.map(([address]) => String(address).slice(0, 60));
  expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
});

test.each([
  ['western', WESTERN_LETTERS],
  ['northern', NORTHERN_LETTERS],
])('%s letters have files of their own, fetched for just these letters', async (part, letters) => {
  const css = await readFile(`${ROOT}/app/fonts.css`, 'utf8');
  const ranges = [...css.matchAll(/fonts\/\w+-(\w+)\.woff2[^}]+unicode-range: ([^;]+);/g)]
    .filter(([, name]) => name === part)
    .map(([, , range]) => range ?? '');
  expect(ranges).toHaveLength(2);
  for (const range of ranges) {
    const points = range.split(/,\s+/).flatMap((each) => {
      const [first = 0, last = first] = each
        .slice(2)
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, step) => first + step);
    });
    const wanted = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
    expect(points).toEqual(wanted.sort((a, b) => a - b));
  }
});

test('other letters are left out of a card', () => {
  expect(drawable('Äiti 😀 ei  puhu سلام')).toBe('Äiti ei puhu');
  expect(drawable('Šamaani, Łukasz ja Áŋŋel')).toBe('Šamaani, ukasz ja Áŋŋel');
  expect(drawable('سلام')).toBe('');
});

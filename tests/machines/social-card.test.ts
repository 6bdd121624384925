import { readFile } from 'node:fs/promises';
import { ImageResponse } from 'next/og.js';
import { expect, test, vi } from 'vitest';
import { SocialCard } from '#components/layout/social-card.tsx';
import { drawable, LETTERS } from '#lib/machines/letters.ts';
import { CARD_SIZE } from '#lib/web/card-path.ts';
import { ROOT } from '../support/sources.ts';

test('every letter we draw is in the font, so that nobody else is asked for one', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  const data = await readFile(`${ROOT}/public/fonts/card.woff`);
  const image = new ImageResponse(SocialCard({ above: null, title: drawable(LETTERS) }), {
    ...CARD_SIZE,
    fonts: [{ name: 'Fraunces', data }],
  });
  const bytes = Buffer.from(await image.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  // The library hands itself a part of its own as a data: address.
  const asked = fetched.mock.calls.map(([address]) => String(address).slice(0, 60));
  expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
});

test('other letters are left out of a card', () => {
  expect(drawable('Äiti 😀 ei  puhu سلام')).toBe('Äiti ei puhu');
  expect(drawable('Šamaani ja Žižek')).toBe('Samaani ja Zizek');
  expect(drawable('سلام')).toBe('');
});

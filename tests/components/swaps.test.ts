import { expect, test } from 'vitest';
import { type WordSwap, withoutSwap } from '#components/desk/publishing/swaps.ts';

const swapped = (whole: string, { text, word }: WordSwap) => whole.replaceAll(text, word);

const BEFORE = { title: 'Jari ja Aino', body: 'Aino itki.' };
const SWAPS: WordSwap[] = [
  { text: 'Jari', word: 'mieheni', before: BEFORE },
  { text: 'Aino', word: 'tytär', before: { ...BEFORE, title: 'mieheni ja Aino' } },
];
const NOW = { title: 'mieheni ja tytär', body: 'tytär itki.' };

test('a swap is taken back, and the later ones stand', () => {
  expect(withoutSwap(SWAPS, 'Jari', NOW, swapped)).toEqual({
    title: 'Jari ja tytär',
    body: 'tytär itki.',
  });
  expect(withoutSwap(SWAPS, 'Aino', NOW, swapped)).toEqual({
    title: 'mieheni ja Aino',
    body: 'Aino itki.',
  });
});

test.each([
  ['somebody has written on', 'Jari', { ...NOW, body: 'tytär itki taas.' }],
  ['nothing was swapped', 'Oulu', NOW],
])('nothing is taken back where %s', (_, text, now) => {
  expect(withoutSwap(SWAPS, text, now, swapped)).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { excerptAround, excerptOf, type Range } from '#lib/questions/excerpt.ts';

const long = `${'Tavallinen ilta. '.repeat(20)}Sitten tuli yksinäisyys, eikä se lähtenyt.`;

const wordsWith =
  (...starts: string[]) =>
  (text: string): Range[] =>
    [...text.matchAll(/\p{L}+/gu)]
      .filter(([word]) => starts.some((start) => word.toLowerCase().startsWith(start)))
      .map(({ 0: word, index }) => [index, index + word.length]);

describe('an excerpt', () => {
  it('is the whole text where that is short', () => {
    expect(excerptOf('Olen\n\nväsynyt.')).toBe('Olen väsynyt.');
  });

  it('ends at a whole word', () => {
    expect(excerptOf(long)).toMatch(/(Tavallinen|ilta)…$/);
  });

  it('never halves a sign', () => {
    for (const sign of ['😀', '👩‍👩‍👧', '🏳️‍🌈', 'é'.normalize('NFD')]) {
      for (const before of [165, 168, 169, 170]) {
        const cut = excerptOf(`${'x'.repeat(before)}${sign.repeat(100)}`);
        expect(cut.replace(/^x+|…$/g, '').replaceAll(sign, ''), `${before} ${sign}`).toBe('');
        expect(cut.isWellFormed()).toBe(true);
      }
    }
  });

  it('shows the place where a searched word stands', () => {
    expect(excerptAround([long], wordsWith('yksinäisy'))).toMatch(/^….*yksinäisyys/);
  });

  it('shows the place where most of the searched words stand together', () => {
    const text = `Ero tuli. ${'Tavallinen ilta. '.repeat(20)}Ero ja lapset, lapset ja ero.`;
    expect(excerptAround([text], wordsWith('ero', 'lapset'))).toMatch(
      /Ero ja lapset, lapset ja ero/,
    );
  });

  it('is taken from the answer when only that holds the word', () => {
    const texts = ['Olen väsynyt.', 'Lepää yönyli.'];
    expect(excerptAround(texts, wordsWith('lepää'))).toBe('Lepää yönyli.');
  });

  it('is the beginning of the question when no text holds the word', () => {
    const texts = ['Olen väsynyt.', 'Lepää.'];
    expect(excerptAround(texts, wordsWith('uimaan'))).toBe('Olen väsynyt.');
  });
});

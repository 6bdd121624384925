import { describe, expect, it } from 'vitest';
import { excerptAround, excerptOf, type Range } from '#lib/questions/excerpt.ts';

const long = `${'Tavallinen ilta. '.repeat(20)}Sitten tuli yksinäisyys, eikä se lähtenyt.`;

const wordsWith =
  (...starts: string[]) =>
  (text: string): Range[] =>
    [...text.matchAll(/\p{L}+/gu)]
      .filter(([word]) => starts.some((start) => word.toLowerCase().startsWith(start)))
      .map(({ 0: word, index }) => [index, index + word.length]);

const marked = (text: string, marks: Range[]) => marks.map(([from, to]) => text.slice(from, to));

describe('an excerpt', () => {
  it('is the whole text where that is short', () => {
    expect(excerptOf('Olen\n\nväsynyt.')).toBe('Olen väsynyt.');
  });

  it('ends at a whole word', () => {
    expect(excerptOf(long)).toMatch(/(Tavallinen|ilta)…$/);
  });

  it('shows the place where a searched word stands, and which word it is', () => {
    const { excerpt, marks } = excerptAround([long], wordsWith('yksinäisy'));
    expect(excerpt).toMatch(/^….*yksinäisyys/);
    expect(marked(excerpt, marks)).toEqual(['yksinäisyys']);
  });

  it('shows the place where most of the searched words stand together', () => {
    const text = `Ero tuli. ${'Tavallinen ilta. '.repeat(20)}Ero ja lapset, lapset ja ero.`;
    const { excerpt, marks } = excerptAround([text], wordsWith('ero', 'lapset'));
    expect(marked(excerpt, marks)).toEqual(['Ero', 'lapset', 'lapset', 'ero']);
  });

  it('marks only what it shows', () => {
    const text = `Ero tuli. ${'Tavallinen ilta. '.repeat(20)}Ero.`;
    const { excerpt, marks } = excerptAround([text], wordsWith('ero'));
    expect(marked(excerpt, marks)).toEqual(['Ero']);
  });

  it('is taken from the answer when only that holds the word', () => {
    const texts = ['Olen väsynyt.', 'Lepää yönyli.'];
    expect(excerptAround(texts, wordsWith('lepää')).excerpt).toBe('Lepää yönyli.');
  });

  it('is the beginning of the question when no text holds the word', () => {
    const { excerpt, marks } = excerptAround(['Olen väsynyt.', 'Lepää.'], wordsWith('uimaan'));
    expect(excerpt).toBe('Olen väsynyt.');
    expect(marks).toEqual([]);
  });
});

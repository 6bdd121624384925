import { describe, expect, it } from 'vitest';
import { excerptAround, excerptOf } from '#lib/questions/excerpt.ts';

const long = `${'Tavallinen ilta. '.repeat(20)}Sitten tuli yksinäisyys, eikä se lähtenyt.`;

describe('an excerpt', () => {
  it('is the whole text where that is short', () => {
    expect(excerptOf('Olen\n\nväsynyt.')).toBe('Olen väsynyt.');
  });

  it('ends at a whole word', () => {
    expect(excerptOf(long)).toMatch(/(Tavallinen|ilta)…$/);
  });

  it('shows the place where a searched word stands', () => {
    expect(excerptAround([long], ['yksinäisy'])).toMatch(/^….*yksinäisyys/);
  });

  it('is taken from the answer when only that holds the word', () => {
    expect(excerptAround(['Olen väsynyt.', 'Lepää yönyli.'], ['lepää'])).toBe('Lepää yönyli.');
  });

  it('is the beginning of the question when no text holds the word', () => {
    expect(excerptAround(['Olen väsynyt.', 'Lepää.'], ['uimaan'])).toBe('Olen väsynyt.');
  });
});

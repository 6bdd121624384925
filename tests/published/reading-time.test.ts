import { describe, expect, test } from 'vitest';
import { readingMinutes } from '#lib/published/reading-time.ts';

describe('reading time', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'sana').join(' ');
  test.each([
    [[], null],
    [[words(540)], null],
    [[words(541)], 4],
    [[words(400), words(320)], 4],
    [[words(1800)], 10],
  ])('is said only where it is long', (texts, minutes) => {
    expect(readingMinutes(texts)).toBe(minutes);
  });

  test('counts words, not signs', () => {
    expect(readingMinutes([Array.from({ length: 541 }, () => '–').join(' ')])).toBeNull();
  });
});

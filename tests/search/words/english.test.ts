import { describe, expect, test } from 'vitest';
import { writtenEnglish } from '#lib/search/words/english.ts';
import { lostForms, meet } from '../paradigms.ts';

// Each line is one word: its basic form, then forms that must be found by it.
const WORDS = `
  friend friends friendly
  bully bullied bullying bullies
  lonely loneliness lonelier
  anxious anxiety
  depressed depression depressing
  drink drank drunk drinking
  break broke broken breaking
  feel felt feeling feelings
  divorce divorced divorcing divorces
  child children
  relationship relationships
  cheat cheated cheating cheater
  touch touched touching
  pregnant pregnancy`;

describe('an English word', () => {
  test('is found by its basic form', () => expect(lostForms(WORDS, 'en')).toEqual([]));
  test('is written for a spoken one', () => expect(writtenEnglish('mum')).toBe('mother'));
  test.each([
    ['friend', 'fiend'],
    ['mother', 'moth'],
    ['school', 'scholar'],
  ])('is not another one: %s, %s', (one, other) => expect(meet(one, other, 'en')).toBe(false));
});

import { describe, expect, test } from 'vitest';
import { folded, tokensOf } from '#lib/search/words/letters.ts';

describe('words of a text', () => {
  test('are runs of letters and digits, with their places', () =>
    expect(tokensOf('Äitini, 15v!')).toEqual([
      { word: 'äitini', from: 0, to: 6 },
      { word: '15v', from: 8, to: 11 },
    ]));
  test('leave hyphens and signs out', () =>
    expect(tokensOf('itsemurha-ajatukset % _ "').map(({ word }) => word)).toEqual([
      'itsemurha',
      'ajatukset',
    ]));
  test('keep what an apostrophe joins', () =>
    expect(tokensOf("vaa'an don’t").map(({ word }) => word)).toEqual(['vaaan', 'dont']));
  test('are the same however their dots are encoded', () =>
    expect(tokensOf('a\u0308iti')[0]?.word).toBe('äiti'));
  test('have an end', () => expect(tokensOf('a'.repeat(10_000))[0]?.word).toHaveLength(60));
  test.each(['', '😀 🏳️‍🌈', '\u0000', '\ud800', '%_"\'&|!()<>:*'])('are none in %j', (text) =>
    expect(tokensOf(text)).toEqual([]),
  );
});

test.each([
  ['äitiä', 'aitia'],
  ['Åbo'.toLowerCase(), 'abo'],
  ['smørrebrød', 'smorrebrod'],
  ['šakki', 'sakki'],
  ['15v', '15v'],
])('%s without dots is %s', (word, bare) => expect(folded(word)).toBe(bare));

import { expect, test } from 'vitest';
import { readability } from '#lib/answers/hints/readability.ts';
import { letterHints } from '#lib/answers/hints/view.ts';
import { LOCALES } from '#lib/i18n/routing.ts';

const hintsOf = (text: string, language: 'fi' | 'sv' | 'en' = 'fi') =>
  letterHints(text, language).hints;

test('a plain letter gets no hint', () => {
  const letter =
    'Hei. Luin kirjeesi kahteen kertaan. Minullakin oli noita iltoja.\n\n- Soita jollekulle.\n- Lepää.';
  expect(hintsOf(letter)).toEqual([]);
});

test('a long sentence is named by its beginning and its words', () => {
  const sentence = `Kun ${'minä olen nyt '.repeat(8)}täällä.`;
  expect(hintsOf(`Lyhyt. ${sentence} Lyhyt.`)).toEqual([
    { kind: 'sentence', quote: expect.stringMatching(/^Kun minä olen nyt .*…$/), words: 26 },
  ]);
});

test('sentences of a list are sentences of their own', () => {
  const list = Array.from({ length: 12 }, () => '- tämä on yksi pieni neuvo').join('\n');
  expect(hintsOf(list)).toEqual([]);
});

test.each([
  ['fi', 'Mikäli haluat, voit hyödyntää tätä.', ['jos', 'käyttää']],
  ['sv', 'Beträffande det vill jag reflektera.', ['om', 'fundera']],
  ['en', 'Prior to that you may utilise this.', ['use', 'before']],
] as const)('words of offices get a plain one beside them (%s)', (language, text, plain) => {
  const found = hintsOf(text, language);
  expect(found.map((hint) => hint.kind === 'word' && hint.plain).sort()).toEqual([...plain].sort());
});

test('what is quoted from the asker is not the answerer’s', () => {
  expect(hintsOf('> Söin 20 tablettia ja mikäli joku kysyy, en kerro kenellekään.')).toEqual([]);
});

test('the address of a link is no long word', () => {
  expect(hintsOf('Katso [tästä](https://example.org/erittainpitkaosoitejokajatkuuvaan).')).toEqual(
    [],
  );
  expect(hintsOf('Perhetukikeskuspalvelujärjestelmä auttaa.')).toEqual([
    { kind: 'longWord', quote: 'Perhetukikeskuspalvelujärjestelmä' },
  ]);
});

test('a very long answer is said to be long, and hints of a kind stay few', () => {
  expect(hintsOf('Kuuntelen sinua nyt. '.repeat(200)).map(({ kind }) => kind)).toEqual(['length']);
  const sentence = `${'sana '.repeat(30)}loppu. `;
  expect(hintsOf(sentence.repeat(12))).toHaveLength(6);
});

test('LIX counts words to a sentence and long words in a hundred', () => {
  const sentences = [
    Array.from({ length: 30 }, () => 'lyhyt'),
    Array.from({ length: 20 }, () => 'pitkähkö'),
  ];
  expect(readability(sentences, 'fi')).toEqual({ lix: 25 + 40, newspaper: 72 });
  expect(readability([['liian', 'lyhyt']], 'fi')).toBeNull();
  for (const locale of LOCALES)
    expect(readability(sentences, locale)?.newspaper).toBeGreaterThan(40);
});

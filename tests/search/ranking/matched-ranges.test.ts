import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#lib/i18n/routing.ts';
import { matchedRanges } from '#lib/search/ranking/matched-ranges.ts';
import { type QueryWord, queryWords } from '#lib/search/words/analyser.ts';
import { tokensOf, wordsOf } from '#lib/search/words/letters.ts';
import { synonymsOf } from '#lib/search/words/synonyms.ts';
import { NO_VOCABULARY, type Vocabulary } from '#lib/search/words/vocabulary.ts';
import { wantedWords } from '#lib/search/words/wanted-words.ts';
import { termsOf } from '#lib/search/words/word-terms.ts';
import { readContent } from '../../../prisma/seed/content.ts';
import { memoryVocabulary } from '../memory-vocabulary.ts';

const TEXT = 'Äitini kiusaa minua. Koulukiusaaminen ahdistaa, ja ystäväni hylkäsi minut.';
const none = synonymsOf([]);
const ASKED = 40; // words of the demo

describe('marked in a text', () => {
  const known = memoryVocabulary([TEXT], 'fi');
  const marked = (query: string, text = TEXT) =>
    matchedRanges(wantedWords(queryWords(query, 'fi', known, none), 'fi'))(text, known).map(
      ([from, to]) => text.slice(from, to),
    );
  test('are whole words in any form', () => expect(marked('aiti')).toEqual(['Äitini']));
  test('are compounds that have the word in them', () =>
    expect(marked('kiusattu')).toEqual(['kiusaa', 'Koulukiusaaminen']));
  test('are forms that begin with other letters, as in töissä and told', () => {
    const text = 'Olen töissä, ja työ uuvuttaa. Kotitöihin en jaksa.';
    expect(marked('työ', text)).toEqual(['töissä', 'työ', 'Kotitöihin']);
    const words = queryWords('telling', 'en', NO_VOCABULARY, none);
    expect(matchedRanges(wantedWords(words, 'en'))('I told her', NO_VOCABULARY)).toEqual([[2, 6]]);
  });
  test('is nothing for another word', () => expect(marked('huoltajuus')).toEqual([]));
  test('is judged by the vocabulary of each time, also for a text that was read before', () => {
    const ranges = matchedRanges(wantedWords(queryWords('kiusattu', 'fi', known, none), 'fi'));
    const text = 'Saunakiusaaminen';
    expect(ranges(text, NO_VOCABULARY)).toEqual([]);
    expect(ranges(text, memoryVocabulary(['sauna', 'kiusaaminen'], 'fi'))).toEqual([[0, 16]]);
  });
});

/** The same without any short cut: every word of the text with all of its terms. */
function plainly(words: readonly QueryWord[], language: Locale, vocabulary: Vocabulary) {
  const terms = new Set(
    words.flatMap(({ keys }) => keys.filter(({ weight }) => weight >= 0.4).map(({ term }) => term)),
  );
  return (text: string) =>
    tokensOf(text).filter(({ word }) =>
      termsOf(word, language, vocabulary).some(
        ({ term, weight }) => weight >= 0.4 && terms.has(term),
      ),
    );
}

test.each(LOCALES)('the short cuts miss only words that begin otherwise (%s)', (language) => {
  const questions = readContent().questions.filter((question) => question.language === language);
  const texts = questions.map(({ body }) => body);
  const vocabulary = memoryVocabulary(texts, language);
  const written = [...new Set(texts.flatMap(wordsOf))];
  const asked = written.filter((_, index) => index % Math.ceil(written.length / ASKED) === 0);
  let marked = 0;
  const missed = asked.flatMap((query) => {
    const words = queryWords(query, language, vocabulary, none);
    const plain = plainly(words, language, vocabulary);
    const quick = matchedRanges(wantedWords(words, language));
    return texts.flatMap((text) => {
      const all = plain(text);
      const found = new Set(quick(text, vocabulary).map(([from]) => from));
      expect(all.map(({ from }) => from)).toEqual(expect.arrayContaining([...found]));
      marked += found.size;
      const lost = all.filter(({ from }) => !found.has(from)).map(({ word }) => word);
      return lost.filter((word) => word.startsWith(query.slice(0, 2)));
    });
  });
  expect(marked).toBeGreaterThan(ASKED);
  expect(missed).toEqual([]);
});

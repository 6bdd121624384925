import { describe, expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { spellingOf } from '#lib/search/words/analyser.ts';
import synonymLines from '#lib/search/words/synonyms.json' with { type: 'json' };
import { synonymsOf } from '#lib/search/words/synonyms.ts';
import { wantedWords } from '#lib/search/words/wanted-words.ts';
import { markedWord, wordsOfSearch } from '#lib/search/words/words-of-search.ts';
import { memoryVocabulary } from '../memory-vocabulary.ts';

// What stands in the texts and looks like what is searched for.
const TEXTS: Record<Locale, string> = {
  fi: 'Raskaus ja kortti. Kova kuri rapussa. Hyvä tapa käyttää kuppia. Raskautta raskauksista. Tapasin itse.',
  sv: 'Jag har varit mig själv hela dagen, och mord på tiden är moral. Vald till våren.',
  en: 'The grape harvest is my own self portrait. Do drapes harm?',
};
const vocabularies = (texts: Record<Locale, string>) => {
  const all = {
    fi: memoryVocabulary([texts.fi], 'fi'),
    sv: memoryVocabulary([texts.sv], 'sv'),
    en: memoryVocabulary([texts.en], 'en'),
  };
  return (language: Locale) => all[language];
};
const synonyms = {
  fi: synonymsOf(synonymLines.fi),
  sv: synonymsOf(synonymLines.sv),
  en: synonymsOf(synonymLines.en),
};

/** The words of the texts that a search would mark. */
function marks(query: string, locale: Locale, texts: Record<Locale, string>): string[] {
  const known = vocabularies(texts);
  const words = wordsOfSearch(query, locale, known, synonyms).map(markedWord);
  return (['fi', 'sv', 'en'] as const).flatMap((language) => {
    const wanted = wantedWords(words, language);
    const written = texts[language].toLowerCase().match(/[\p{L}]+/gu) ?? [];
    return written.filter((word) => wanted.surely(word, known(language)));
  });
}

describe('a sensitive word that no text has finds nothing else, and is no other word', () => {
  test.each([
    ['raiskaus', 'fi'],
    ['raiskattiin', 'fi'],
    ['abortti', 'fi'],
    ['hyväksikäyttö', 'fi'],
    ['hyvaksikaytto', 'fi'],
    ['kuristi', 'fi'],
    ['insesti', 'fi'],
    ['pedofiili', 'fi'],
    ['itsari', 'fi'],
    ['itsemurha', 'fi'],
    ['itsemuhra', 'fi'],
    ['anoreksia', 'fi'],
    ['tapan itseni', 'fi'],
    ['haluan kuolla', 'fi'],
    ['självmord', 'sv'],
    ['våldtäkt', 'sv'],
    ['övergrepp', 'sv'],
    ['rape', 'en'],
    ['rape', 'fi'],
  ] as const)('%s (%s)', (query, locale) => {
    expect(marks(query, locale, TEXTS)).toEqual([]);
    expect(spellingOf(query, locale, vocabularies(TEXTS)(locale))).toBeNull();
  });
});

test('self harm marks no Swedish har', () =>
  expect(marks('self harm', 'en', TEXTS)).toEqual(['harm']));

describe('a sensitive word is found in all its forms, inside compounds and by what means the same', () => {
  const texts = {
    fi: 'Minut raiskattiin. Joukkoraiskaus ja seksuaaliväkivalta. Lapsi oli hyväksikäytetty. Itsemurhasta puhutaan.',
    sv: 'Hon blev våldtagen. Våldtäkten var ett övergrepp. Självmordet.',
    en: 'She was raped. He overdosed.',
  };
  test.each([
    ['raiskaus', 'fi', ['raiskattiin', 'joukkoraiskaus', 'seksuaaliväkivalta']],
    ['hyväksikäyttö', 'fi', ['hyväksikäytetty']],
    ['itsemuhra', 'fi', ['itsemurhasta']],
    ['tapan itseni', 'fi', ['itsemurhasta', 'självmordet']],
    ['våldtäkt', 'sv', ['våldtagen', 'våldtäkten']],
    ['rape', 'en', ['raped']],
    ['overdose', 'en', ['overdosed']],
  ] as const)('%s', (query, locale, found) =>
    expect(marks(query, locale, texts)).toEqual(expect.arrayContaining([...found])),
  );
  test('and a search for one of its parts finds it not', () => {
    expect(marks('hyvä käyttää', 'fi', texts)).toEqual([]);
    expect(marks('själv', 'sv', texts)).toEqual([]);
  });
});

describe('a correction', () => {
  const texts = { ...TEXTS, fi: 'Raiskaus, raiskauksia, itsemurha, aborttia.' };
  const spelt = (query: string) => spellingOf(query, 'fi', vocabularies(texts)('fi'));
  test.each(['raskaus', 'raskauksia', 'raskaukset', 'kortti', 'abrtti'])(
    '%s never leads to a sensitive word',
    (query) => expect(spelt(query)).toBeNull(),
  );
  test('leads from a misspelt one to itself where that is certain', () =>
    expect(spelt('ystävän itsemuhra')).toBe('ystävän itsemurha'));
});

import { describe, expect, test } from 'vitest';
import { compoundParts, knownPart } from '#lib/search/words/compounds.ts';
import { NO_VOCABULARY } from '#lib/search/words/vocabulary.ts';
import { memoryVocabulary } from '../memory-vocabulary.ts';

const fi = memoryVocabulary(
  ['Alkionsiirron jälkeen odotin. Pornoa on kaikkialla. Kateus ja kammo. Kaverini puhui hukasta.'],
  'fi',
);
const sv = memoryVocabulary(['Jag är rädd för att flyga. Min vän har ett arbete.'], 'sv');

describe('a compound is split', () => {
  test.each([
    ['koulukiusaamisesta', ['koulu', 'kiusaamisesta']],
    ['avioerosta', ['avio', 'erosta']],
    ['parisuhdeväkivalta', ['parisuhde', 'vakivalta']],
    ['murrosiässä', ['murros', 'iassa']],
    ['itsetunnosta', ['itse', 'tunnosta']],
    ['pornoriippuvuus', ['porno', 'riippuvuus']],
  ])('%s', (word, parts) => expect(compoundParts(word, 'fi', fi)).toEqual(parts));

  test('by the words of our own texts', () => {
    expect(compoundParts('kaverikateus', 'fi', fi)).toEqual(['kaveri', 'kateus']);
    expect(compoundParts('hukkakammo', 'fi', NO_VOCABULARY)).toBeNull();
  });
  test('in Swedish, with or without the s between', () => {
    expect(compoundParts('flygrädd', 'sv', sv)).toEqual(['flyg', 'radd']);
    expect(compoundParts('arbetsvän', 'sv', sv)).toEqual(['arbets', 'van']);
  });
});

test.each([
  ...['puhumaan', 'rakastan', 'ystävällinen', 'tuntemaan', 'kuuntelemassa', 'vanhemmilleni'],
  ...['ihmisistä', 'opettajalle', 'masentunut', 'elämästä', 'työ', 'yksinäisyys'],
])('%s is no compound', (word) => expect(compoundParts(word, 'fi', fi)).toBeNull());

describe('a compound of which our texts have only one part', () => {
  test('is looked for by its end', () => expect(knownPart('hirvikateus', 'fi', fi)).toBe('kateus'));
  test('else by its beginning', () => expect(knownPart('kaverixyzzy', 'fi', fi)).toBe('kaveri'));
  test('not at all when there is none', () => expect(knownPart('qwertyuiop', 'fi', fi)).toBeNull());
});

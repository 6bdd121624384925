import { describe, expect, test } from 'vitest';
import {
  isSensitiveWord,
  meantSensitive,
  sensitivePhrases,
  sensitiveTerm,
} from '#lib/safety/sensitive-words.ts';

describe('a sensitive word is one in all its forms', () => {
  test.each([
    ['fi', 'raisk', 'raiskaus raiskattiin raiskasi raiskattu raiskaaja raiskauksesta'],
    ['fi', 'hyvaksikayt', 'hyväksikäyttö hyväksikäytti hyväksikäytetty hyvaksikaytto'],
    ['fi', 'itsemurh', 'itsemurha itsemurhaa itsemurhat itsemurhayritys itsemurhasta'],
    ['fi', 'itsar', 'itsari itsarin itsaria itsarit'],
    ['fi', 'viiltel', 'viiltely viiltelyä viiltelen viillellä viillellyt'],
    ['fi', 'pahoinpi', 'pahoinpitely pahoinpideltiin pahoinpidellä pahoinpidelty'],
    ['fi', 'insest', 'insesti insestiä insestin'],
    ['fi', 'pedof', 'pedofiili pedofiilit pedofilia'],
    ['fi', 'kurist', 'kuristi kuristaa kuristanut kuristettu'],
    ['fi', 'abort', 'abortti abortin aborttia abortoida'],
    ['fi', 'anore', 'anoreksia anoreksiaa anoreksian anorektikko'],
    ['fi', 'bulim', 'bulimia bulimiaa bulimikko'],
    ['fi', 'kuoll', 'kuolla kuollut kuollutta kuolema kuolemaa kuoli kuolen kuolisin'],
    ['fi', 'tappaa', 'tappaa tappoi tapettiin'],
    ['fi', 'vakival', 'väkivalta väkivaltaa väkivallan vakivallasta'],
    ['sv', 'sjalvmord', 'självmord självmordet självmordsförsök sjalvmord'],
    ['sv', 'sjalvskad', 'självskada självskador självskadebeteende'],
    ['sv', 'valdt', 'våldtäkt våldtäkten våldtog våldtagen'],
    ['sv', 'overgrepp', 'övergrepp övergreppet övergreppen'],
    ['sv', 'misshand', 'misshandel misshandlad misshandlas'],
    ['sv', 'abort', 'abort aborten aborter'],
    ['en', 'rape', 'rape raped raping rapist'],
    ['en', 'suicid', 'suicide suicidal suicides'],
    ['en', 'overdos', 'overdose overdosed overdosing'],
    ['en', 'grooming', 'grooming groomed groomer'],
    ['en', 'incest', 'incest incestuous'],
  ] as const)('%s: %s', (language, term, forms) => {
    for (const form of forms.split(' ')) expect(sensitiveTerm(form, language), form).toBe(term);
  });
});

test('everyday words that look like one are none, and no slip away from one', () => {
  const everyday =
    'raskaus raskautta raskaukset raskauksia raskaana raskas raaskia kortti kortit kuri kurissa kuulla kuuluu rapu rapussa har hyvä käyttää käytös itsetunto itsetuntoa murhe tapaan tapa tavata ahdistus ahdistettu ahdistaa hyväksyntä hyväksyä pahoinvointi hukkaaminen dödö vald valda till överallt själv självkänsla självständig grape rap rapid drapes do dog deaf diet overdue groom abroad';
  const taken = everyday
    .split(' ')
    .filter((word) => isSensitiveWord(word) || meantSensitive(word) !== null);
  expect(taken).toEqual([]);
});

test.each([
  ['itsemuhra', 'itsemurh'],
  ['itsemrhaa', 'itsemurh'],
  ['hyväksikätytö', 'hyvaksikayt'],
  ['phoinpitely', 'pahoinpi'],
  ['självmrod', 'sjalvmord'],
  ['självmordd', null], // is on the list: any ending
  ['raikaus', null], // too short to be sure: it may be raskaus
  ['abrtti', null],
])('%s surely means %s', (typed, meant) => expect(meantSensitive(typed)?.term ?? null).toBe(meant));

describe('words that mean something grave together are looked for by what they mean', () => {
  test.each([
    ['tapan itseni', [0, 1], 'itsemurha itsetuhoinen'],
    ['mä haluan vaan kuolla', [1, 3], 'itsemurha itsetuhoinen'],
    ['isä lyö mua', [0, 1], 'pahoinpitely väkivalta lyödä hakata'],
    ['self harm', [0, 1], 'viiltely'],
    ['itse murha', [0, 1], 'itsemurha itsetuhoinen'],
    ['hyväksi käyttö', [0, 1], 'raiskaus hyväksikäyttö seksuaaliväkivalta'],
  ])('%s', (text, place, means) => {
    const [first] = sensitivePhrases(text.split(' '));
    expect([[first?.first, first?.last], first?.means.fi]).toEqual([place, means]);
  });
  test('and none where something else is meant', () =>
    expect(sensitivePhrases('isä lyö vetoa'.split(' '))).toEqual([]));
});

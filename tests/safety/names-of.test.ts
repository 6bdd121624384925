import { describe, expect, test } from 'vitest';
import { namesBeside, namesOf } from '#lib/safety/names-of.ts';
import { findPersonalData, personalDataIn } from '#lib/safety/personal-data.ts';

/** What is marked in a text made of others. */
const marks = (originals: string[], text: string) =>
  personalDataIn(text, namesOf(originals)).map(({ start, end }) => text.slice(start, end));
const alone = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

const QUESTION = 'Mieheni Jari Virtanen lyö minua. Kirjoita minna.virtanen@example.com.';

describe('a name of the originals is found in every part', () => {
  test.each([
    ['Jarin kanssa on vaikeaa.', ['Jarin']],
    ['Kerroit, että Jarille ei voi puhua ja Jariin ei luota.', ['Jarille', 'Jariin']],
    [
      'Virtasen perhe ja Virtasista kertominen; Virtaseen sattuu.',
      ['Virtasen', 'Virtasista', 'Virtaseen'],
    ],
    ['Hei Minna, kiitos kysymyksestäsi.', ['Minna']],
    ['Minna', ['Minna']],
    ['Onko Minnalla ketään? Minnan äiti auttaa.', ['Minnalla', 'Minnan']],
    ['Jaris fru och Jari’s wife.', ['Jaris', 'Jari’s']],
    ['Meidän Minna-äiti ja jari.', ['Minna-äiti']],
    ['Hän on virtasen suvusta.', ['virtasen']],
    ['Millä mielellä olet? Minä kuuntelen.', []],
  ])('%s', (text, expected) => expect(marks([QUESTION], text)).toEqual(expected));

  test.each([
    ['Pekka Aalto', 'Pekan tilanne, Aallon perhe, Pekkaan ja Aaltoon.', 4],
    ['Matti Mäki', 'Matin ja Mäen ero; Matille, Mäelle, Mattia.', 5],
    ['Markus Lahti', 'Markuksen koti, Lahden suku, Markukselle, Lahteen.', 4],
    ['Satu Ranta', 'Sadun sisko, Rannan suku, Satuun.', 3],
    ['Heikki Kallio', 'Heikin, Heikille, Kallion, Heikkiä.', 4],
    ['Mikael Salmi', 'Mikaelin luona, Salmen talo, Mikaelille.', 3],
    ['Hannes Lampi', 'Hanneksen, Lammen, Hannekselta.', 3],
    ['Janne Tuhkuri', 'Jannen, Tuhkurin, Jannella, Tuhkurille.', 4],
    ['Lars Andersson', 'Lars bror, Anderssons hus, Larsin.', 3],
  ])('%s', (name, text, count) => {
    expect(marks([`Tämä on ${name}.`], text)).toHaveLength(count);
  });

  test.each([
    [
      'Naapurin Lahtiset huutaa.',
      'Lahtisten poika, lahtisille, Lahtisia, Lahtinen, Lahtisissa.',
      5,
    ],
    ['Tunnen Ulla Mäkelän.', 'Mäkelät, Mäkelöiden, Mäkelöille.', 3],
    ['Hän on Pekka Aalto.', 'Aalloilla, Aalloille.', 2],
    ['Tunnen Milla Mäen.', 'Milloin nähdään? Annoin periksi.', 0],
  ])('a whole family by its surname: %s', (original, text, count) => {
    expect(marks([original], text)).toHaveLength(count);
  });

  test('also when it stood there inflected, in a signature or run together in an address', () => {
    expect(marks(['Tunnen Pekka Virtasen.'], 'Virtanen ja Pekka ja Pekan')).toHaveLength(3);
    expect(marks(['En jaksa enää.\n\nTerveisin Minna'], 'Hei Minna')).toEqual(['Minna']);
    expect(marks(['En jaksa enää.\n\nJari'], 'Hei Jari')).toEqual(['Jari']);
    expect(marks(['minnavirtanen@posti.fi'], 'Hei Minna, Virtasilla')).toEqual([
      'Minna',
      'Virtasilla',
    ]);
    expect(marks(['snap: heppatyttö7'], 'Hei, heppatyttö7')).toEqual(['heppatyttö7']);
  });

  test('a whole name makes the mark a sure one, a first name alone does not', () => {
    const sure = (original: string) => personalDataIn('Jannen', namesOf([original]))[0]?.sure;
    expect(sure('Hän on Janne Tuhkuri.')).toBe(true);
    expect(sure('Kerroin Jannelle.')).toBe(false);
  });
});

describe('what its neighbours told is found where they do not stand', () => {
  const ORIGINAL =
    'Olen Oulujoen koulussa 8B:llä, ja soita mulle 5551234. Koulun jälkeen nähdään Zeppelinissä.';

  test.each([
    ['Kaikki 8B:llä tietää, 8b-luokan opekin.', ['8B:llä', '8b-luokan']],
    ['Zeppelinistä tultiin ja Oulujoella oltiin.', ['Zeppelinistä', 'Oulujoella']],
    ['Numero oli 5551234.', ['5551234']],
    ['Kello 8 bussi meni, ja 8 kaveria jäi.', []],
  ])('%s', (text, expected) => expect(marks([ORIGINAL], text)).toEqual(expected));

  test('also where they have been covered, of what still stands', () => {
    const text = 'Olen [paikka] 8B:llä. Lahtisten poika kiusaa.';
    const known = namesBeside([text], ['Olen Oulujoen koulussa 8B:llä. Naapurin Lahtiset huutaa.']);
    const found = personalDataIn(text, known).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['8B:llä', 'Lahtisten']);
    expect(known.places).toEqual([]); // nobody learns the name of the school
  });
});

describe('a town beside a school, work or a rare part', () => {
  test.each([
    ['Asun Nokialla. Käyn Rajakylän koulua.', ['place: Nokialla', 'place: Rajakylän koulua']],
    ['Olen töissä Lidlissä Kemissä.', ['place: Lidlissä', 'place: Kemissä']],
    ['Opiskelen Oulussa yliopistossa.', ['place: Oulussa']],
    ['Olen pieni kunnan pappi. Täällä Utajärvellä kaikki tietävät.', ['place: Utajärvellä']],
    ['Jag bor i Esbo. Jag går i skolan där.', ['place: Esbo']],
    ['I live in Tampere and my school is small.', ['place: Tampere']],
    ['Käyn Oulun lukiota.', ['place: Oulun lukiota']],
    ['Koulun jälkeen ollaan Zeppelinissä.', ['place: Zeppelinissä']],
    ['Olen 8B:llä, ja Oulujoen väki tietää.', ['place: Oulujoen']],
  ])('%s', (text, expected) => expect(alone(text)).toEqual(expected));

  test.each([
    'Asun Oulussa ja olen yksin.',
    'Muutimme Tampereelle viime vuonna. Kaikki meni hyvin.',
    'Koulu alkaa. Olen väsynyt. Nukun vähän. Olemme Turussa.',
    'Turun kriisikeskus auttaa. Myös koulun kuraattori kuuntelee.',
    'Meidän koulussa kiusataan. Pojan koulu ei auta.',
    'Helsingin Sanomat kirjoitti koulusta.',
    'Nokia oli hyvä puhelin koulussa.',
    'Koulussa Wilmassa ja Instagramissa luki siitä. Suomessa koulu on tällainen.',
    'Koulun jälkeen soitin Kriisipuhelimessa olleelle.',
  ])('%s: nothing to point out', (text) => expect(alone(text)).toEqual([]));

  test('once it stood beside one, it is found alone in the other parts', () => {
    const known = ['Käyn koulua Nokialla. Asun Mannerheimintie 12 A 4.'];
    expect(marks(known, 'Nokialta saa apua, Mannerheimintiellä myös.')).toEqual([
      'Nokialta',
      'Mannerheimintiellä',
    ]);
  });
});

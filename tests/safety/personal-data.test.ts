import { describe, expect, test } from 'vitest';
import { helplineNumbers } from '#lib/help/helplines.ts';
import { findPersonalData, quotedFinds, replaceFinds } from '#lib/safety/personal-data.ts';
import { Random } from '../../prisma/seed/random.ts';
import { clean } from './clean.ts';
import { markFigures } from './mark-figures.ts';
import vectors from './personal-data-vectors.json' with { type: 'json' };
import { planted } from './planted.ts';
import { plantedSpoken } from './planted-spoken.ts';

const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind);
const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('identity codes', () => {
  test.each(vectors.henkilotunnus.valid)('%s is one', (code) => {
    expect(findPersonalData(`Se on ${code}, luulen.`)).toMatchObject([
      { kind: 'identityCode', sure: true },
    ]);
  });
  test.each(vectors.henkilotunnus.wrong_check)('%s is perhaps one', (code) => {
    expect(findPersonalData(code)).toMatchObject([{ kind: 'identityCode', sure: false }]);
  });
  test.each(vectors.henkilotunnus.impossible_date)('%s is none', (code) => {
    expect(findPersonalData(code)).toEqual([]);
  });
});

test.each(vectors.iban.valid)('%s is an account number', (iban) => {
  expect(kindsIn(`Tili ${iban}.`)).toEqual(['iban']);
});

test.each([
  ['040 123 4567', 'phone: 040 123 4567'],
  ['Numeroni on 040 123 4567 ja osoite sama.', 'phone: 040 123 4567'],
  ['+358 50 1234567', 'phone: +358 50 1234567'],
  ['0401234567', 'phone: 0401234567'],
  ['soita mulle 5551234', 'phone: 5551234'],
  ['matti.virtanen@gmail.com', 'email: matti.virtanen@gmail.com'],
  ['matti (at) gmail piste com', 'email: matti (at) gmail piste com'],
  ['Asun Mannerheimintie 12 A 4', 'address: Mannerheimintie 12 A 4'],
  ['asutaan iltakadulla 5', 'address: iltakadulla 5'],
  ['Jag bor på Storgatan 5 B', 'address: Storgatan 5 B'],
  ['I live at 12 Baker Street', 'address: 12 Baker Street'],
  ['postinumero 00100 Helsinki', 'address: 00100 Helsinki'],
  ['auto on ABC-123', 'plate: ABC-123'],
  ['rekkari AB 12', 'plate: AB 12'],
  ['snap: liisav', 'account: liisav'],
  ['mun ig liisa_99', 'account: liisa_99'],
  ['olen @mattikoo', 'account: @mattikoo'],
  ['katso instagram.com/liisav', 'account: instagram.com/liisav'],
  ['Tunnen Pekka Virtasen', 'name: Pekka Virtasen'],
  ['Naapurini on Aura Mäki', 'name: Aura Mäki'],
  ['Kerroin Markukselle', 'name: Markukselle'],
  ['mun nimi on toivo', 'name: toivo'],
  ['oon Aura', 'name: Aura'],
  ['opettaja Mäkinen huusi', 'name: Mäkinen'],
  ['Jag heter Lars Andersson', 'name: Lars Andersson'],
  ['my name is Sarah', 'name: Sarah'],
  ['kerroin pekka virtaselle', 'name: pekka virtaselle'],
  ['mieheni Amir huusi', 'name: Amir'],
  ['min vän Thanh kom', 'name: Thanh'],
  ['tunnus 131052\u2212308T', 'identityCode: 131052\u2212308T'],
  ['tunnus 131052 308T', 'identityCode: 131052 308T'],
  ['tunnus 13.10.52-308T', 'identityCode: 13.10.52-308T'],
  ['soita 0 4 0 1 2 3 4 5 6 7', 'phone: 0 4 0 1 2 3 4 5 6 7'],
  [
    'numero on nolla neljä nolla yksi kaksi kolme neljä viisi',
    'phone: nolla neljä nolla yksi kaksi kolme neljä viisi',
  ],
  ['asun Koivutiellä numerossa 14', 'address: Koivutiellä numerossa 14'],
  ['bor på Esplanaden 5', 'address: Esplanaden 5'],
  ['snäpissä mun nimi on liisa09', 'account: liisa09'],
  ['olen töissä Tähtituotteella', 'place: Tähtituotteella'],
  ['firma on Tähtityö Oy', 'place: Tähtityö Oy'],
  ['I work at Northwind', 'place: Northwind'],
  ['Käyn koulua Rajakylän koulussa', 'place: Rajakylän koulussa'],
])('in “%s” stands %s', (text, expected) => expect(found(text)).toEqual([expected]));

test.each(helplineNumbers())('the helpline %s is nobody’s secret', (number) => {
  expect(kindsIn(`Soita ${number} tai ${number.replaceAll(' ', '')}.`)).toEqual([]);
});

test.each([
  'Toivo elää, ja Onni potkaisi. Aina kun Meri on tyyni, Lumi sulaa.',
  'Annan hänelle aikaa. Ennen kaikkea Ilo palaa. Kai se Satu loppuu.',
  'Hans mamma kom hem. Liv är svårt. Ville han så?',
  'May is hard and Hope is far. Will it pass?',
  'Olen 15-vuotias, tapasimme 1.2.2024 klo 18.30 ja maksoin 25,90 e.',
  'GAD-7 antoi 12 pistettä ja HPV-16 löytyi.',
  'Yksi kaksi kolme, ja nolla yksi kaksi: se oli leikki.',
  'Terveyskylä ja Punainen Risti auttavat, ja koulun terveydenhoitaja Wilmassa.',
  'Äiti Suomessa ja isä Ruotsissa. Mieheni Facebookissa oli viesti.',
  'Valtatie 4 oli tyhjä, ja kuljin katua 2 tuntia.',
])('%s: nothing to point out', (text) => expect(found(text)).toEqual([]));

test('a class beside a school by its name is pointed out, elsewhere it is not', () => {
  expect(found('Olen Rajakylän koulussa luokalla 8B.')).toEqual([
    'place: Rajakylän koulussa',
    'place: 8B',
  ]);
  expect(found('Olen 8B-luokalla ja väsynyt.')).toEqual([]);
});

test('a name said whole is found alone and in other cases in the same text', () => {
  expect(found('Hän on Janne Tuhkuri. Tuhkurin suku ja Jannen koti.')).toEqual([
    'name: Janne Tuhkuri',
    'name: Tuhkurin',
    'name: Jannen',
  ]);
});

test('what is found is replaced by a word wherever it stands, and nothing else changes', () => {
  const text = 'Numeroni on 040 123 4567. Soita 040 123 4567 tai a@b.fi.';
  expect(quotedFinds(text).map((quoted) => quoted.text)).toEqual(['040 123 4567', 'a@b.fi']);
  expect(replaceFinds(text, new Map([['040 123 4567', 'puhelinnumero']]))).toBe(
    'Numeroni on puhelinnumero. Soita puhelinnumero tai a@b.fi.',
  );
});

test('of 5 000 planted things of each sort at least 99.5 % are found', () => {
  const all = planted(new Random(20_261_122), 5_000);
  for (const kind of ['identityCode', 'phone', 'email', 'iban']) {
    const these = all.filter((one) => one.kind === kind);
    const hits = these.filter(({ text, start, end }) =>
      findPersonalData(text).some(
        (finding) => finding.kind === kind && finding.start <= start && finding.end >= end,
      ),
    );
    expect(hits.length / these.length, kind).toBeGreaterThanOrEqual(0.995);
  }
});

test('what is told as people say it is found whole in at least 99 %, by the hand that wrote the rules', () => {
  const all = plantedSpoken(new Random(20_261_129), 1_000);
  const missed = all.filter(({ text, start, end }) => {
    const covered = new Set(
      findPersonalData(text).flatMap((find) =>
        Array.from({ length: find.end - find.start }, (_, at) => find.start + at),
      ),
    );
    const told = Array.from({ length: end - start }, (_, at) => start + at);
    return told.some((at) => /[\p{L}\p{N}]{2}/u.test(text.slice(at, at + 2)) && !covered.has(at));
  });
  expect(missed.length, missed[0]?.text).toBeLessThanOrEqual(10);
});

test('of 10 000 sentences without anything personal at most 0.5 % are pointed out', {
  timeout: 120_000,
}, () => {
  const sentences = clean(new Random(20_261_122), 10_000);
  const wrong = sentences.filter((text) => findPersonalData(text).length > 0);
  expect(wrong.length, wrong.slice(0, 5).join('\n')).toBeLessThanOrEqual(50);
});

test.each(['looked at', 'only counted'] as const)(
  'of the demo’s questions, written by others, hardly any shows more than one mark: %s',
  (half) => {
    const { median, moreThanOne } = markFigures(half);
    expect(median).toBeLessThanOrEqual(1);
    expect(moreThanOne).toBeLessThanOrEqual(0.1);
  },
);

test.each([
  'a',
  '1 ',
  '@',
  'A ',
  'a.',
  'Aa ',
  '0',
  'FI21',
  'ä-',
  '(at)',
  'puh ',
  'katu 1 ',
  '\u00a0',
])(
  'three hundred kilobytes of nothing but “%s” is read to its end', // what grows by squares would take minutes
  (piece) => {
    const text = `${piece.repeat(300_000 / piece.length)}\nSoita 040 123 4567`;
    expect(kindsIn(text)).toContain('phone');
  },
);

import { expect, test } from 'vitest';
import { unsafeWords } from '#lib/safety/safe-messaging.ts';

const kinds = (text: string) => unsafeWords(text).map(({ kind }) => kind);

test.each([
  'Hän otti yliannostuksen lääkkeitä.',
  'Moni miettii silloin, että hyppää sillalta.',
  'Ystäväni viilsi ranteensa auki.',
  'Hon tog en överdos.',
  'Han försökte hänga sig.',
  'He tried to hang himself.',
  'She thought about an overdose.',
  'He wanted to jump off a bridge.',
])('a method is pointed out: %s', (text) => expect(kinds(text)).toContain('method'));

test.each([
  'Ota 500 mg illalla.',
  'Söin kerralla 20 tablettia.',
  'Ta 2 tabletter och vila.',
  'I took 12 pills.',
  'Take 1.5 mg.',
])('an amount is pointed out: %s', (text) => expect(kinds(text)).toContain('dose'));

test.each([
  'Lupaan etten kerro tästä.',
  'En kerro tästä kenellekään.',
  'Tämä jää meidän välillemme tai ainakin pysyy välillämme.',
  'Jag lovar att inte berätta för din mamma.',
  'Det här stannar mellan oss.',
  'I promise not to tell your parents.',
  "I won't tell anyone.",
  'This is our secret.',
])('a promise of secrecy is pointed out: %s', (text) => expect(kinds(text)).toContain('secrecy'));

test.each([
  'Juttelimme 20 minuuttia, ja kävelin 2 kilometriä.',
  'Voit kertoa tästä kenelle haluat.',
  'Hyppää rohkeasti mukaan, kun kaveri pyytää.',
  'Minusta sinun kannattaa kertoa jollekulle aikuiselle.',
  'Sain lääkkeitä lääkäriltä, ja ne auttoivat.',
  'Du kan berätta för någon du litar på.',
  'Jag hängde med mina vänner.',
  'I hung out with my friends, and it helped.',
  'You can tell anyone you trust.',
  'Se vaati 2 kokeilua ja 3 keskustelua.',
])('an ordinary sentence is left alone: %s', (text) => expect(unsafeWords(text)).toEqual([]));

test('the hint quotes what was written, in its place and once', () => {
  expect(unsafeWords('Ensin tämä: En kerro kenellekään. Sitten 500 mg.')).toEqual([
    { kind: 'secrecy', quote: 'En kerro kenellekään' },
    { kind: 'dose', quote: '500 mg' },
  ]);
});

test('a long text is looked through at once', () => {
  const text = 'En tiedä mitä sanoisin, mutta kuuntelen sinua. '.repeat(400);
  expect(unsafeWords(text)).toEqual([]);
});

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dangerIn, isGrave } from '#lib/safety/danger.ts';
import en from '#lib/safety/lexicon/en.json' with { type: 'json' };
import fi from '#lib/safety/lexicon/fi.json' with { type: 'json' };
import sv from '#lib/safety/lexicon/sv.json' with { type: 'json' };
import list from '#lib/safety/sensitive-words.json' with { type: 'json' };

test.each([
  ['haluan kuolla', 'life'],
  ['Mä haluun vaa kuolla', 'life'],
  ['itsemurha', 'life'],
  ['itsemuhra', 'life'],
  ['tapan itseni', 'life'],
  ['en jaksa elää', 'life'],
  ['itsari', 'life'],
  ['viiltely', 'life'],
  ['satutan itseäni', 'life'],
  ['yliannostus', 'life'],
  ['isä lyö', 'child'],
  ['aiti loi', 'child'],
  ['parisuhdeväkivalta', 'violence'],
  ['äiti löi', 'child'],
  ['isäpuoli hakkaa mua', 'child'],
  ['lapsen hyväksikäyttö', 'child'],
  ['insesti', 'child'],
  ['pedofiili', 'child'],
  ['raiskaus', 'violence'],
  ['raiskattiin', 'violence'],
  ['hyvaksikaytto', 'violence'],
  ['mies hakkaa', 'violence'],
  ['väkivalta', 'violence'],
  ['pahoinpitely', 'violence'],
  ['kuristi', 'violence'],
  ['jag vill dö', 'life'],
  ['självmord', 'life'],
  ['självskada', 'life'],
  ['pappa slår', 'child'],
  ['våldtäkt', 'violence'],
  ['övergrepp', 'violence'],
  ['misshandlad', 'violence'],
  ['min man slår mig', 'violence'],
  ['i want to die', 'life'],
  ['kill myself', 'life'],
  ['self harm', 'life'],
  ['suicide', 'life'],
  ['overdose', 'life'],
  ['grooming', 'child'],
  ['my dad hits me', 'child'],
  ['rape', 'violence'],
  ['boyfriend beats me', 'violence'],
])('a search for “%s” means a danger: %s', (text, matter) => expect(dangerIn(text)).toBe(matter));

const EVERYDAY = [
  'dog grooming',
  'kurkkua kuristaa',
  ...['raskaus', 'abortti', 'keskenmeno', 'anoreksia', 'bulimia', 'kuolema', 'isä kuoli', 'suru'],
  ...['koiran kuolema', 'tapaan kaveria', 'tappaa aikaa', 'isä lyö vetoa', 'kello lyö', 'kortti'],
  ...['yksinäisyys', 'avioero', 'masennus', 'ahdistus', 'paniikki', 'uupumus', 'itsetunto'],
  ...['hyväksyntä', 'hyvä käytös', 'velat', 'muistisairaus', 'omaishoitaja', 'traktorin öljy'],
  ...['jag är ensam', 'mamma dog', 'missfall', 'pappa slår vad', 'abort', 'själv', 'vald', 'sorg'],
  ...['loneliness', 'abortion', 'eating disorder', 'my dog died', 'death of a parent', 'grape'],
  ...['dying to meet you', 'drug abuse', 'kill time', 'do i love him', ''],
];

test.each(EVERYDAY)('a search for “%s” does not', (text) => expect(dangerIn(text)).toBeNull());

test.each(['abortti', 'bulimia', 'kuolema', 'raiskaus', 'itsemuhra', 'tapan itseni', 'self harm'])(
  'where “%s” finds nothing, somebody can be talked to',
  (text) => expect(isGrave(text)).toBe(true),
);
test.each(['raskaus', 'kortti', 'yksinäisyys', ''])('not where “%s” does', (text) =>
  expect(isGrave(text)).toBe(false),
);

test('what a browser fetches to read for danger stays small', () => {
  const words = JSON.stringify({ fi, sv, en }) + JSON.stringify(list);
  expect(gzipSync(words).length).toBeLessThan(48 * 1024);
});

test('a phrase that means nothing grave is no grave search', () => {
  expect(isGrave('tappaa aikaa')).toBe(false);
  expect(isGrave('tappaa')).toBe(true);
});

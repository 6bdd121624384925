import { expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { mattersIn } from '#lib/search/matters/matters-in.ts';
import { isClear, mayStandBeside } from '#lib/search/matters/may-stand-beside.ts';
import { nearnessOf } from '#lib/search/matters/nearness.ts';
import { readContent } from '../../../prisma/seed/content.ts';

const of = (title: string, body = '', locale: Locale = 'fi') => mattersIn(title, body, locale);
const SAME_MATTER = 0.8;
const NAMED = 0.55;

test('each published question is clearly about something that few others are about', () => {
  const { questions } = readContent();
  const untold = questions.filter(({ published, title, body, language }) => {
    const matters = mattersIn(title, body, language);
    return published && nearnessOf(matters, matters, false).most < SAME_MATTER;
  });
  expect(untold.map(({ title }) => title)).toEqual([]);
});

test.each([
  ['fi', 'Mopolla oli kaksi', 'Mä ohjasin, ja kaveri on sairaalassa.', 'accident'],
  ['fi', 'Vaimo jäi kesällä eläkkeelle', 'Nyt hän neuvoo minua keittiössä.', 'retiredCouple'],
  ['fi', 'Yöt ovat liian pitkiä', 'Herään kahdelta ja makaan hereillä.', 'sleeplessness'],
  ['sv', 'Kuverten i garderoben', 'Jag öppnar inte posten, räkningarna ligger där.', 'debts'],
  ['sv', 'olika stora tuttar', 'ena sidan e platt', 'bodyChange'],
  ['en', 'The PhD under my bed', 'I cannot open the next chapter.', 'studyStuck'],
  ['en', 'Afraid to leave', 'He says they will cancel my permit and send me back.', 'deportation'],
] as const)('in %s "%s" is known for what it is about', (locale, title, body, matter) => {
  expect(isClear(mattersIn(title, body, locale), matter)).toBe(true);
});

test.each([
  ['Sydän hakkaa kun menen nukkumaan', 'violence'],
  ['Irtisanoin vuokrasopimuksen', 'jobLoss'],
  ['Kaapista löytyi vanha takki', 'orientation'],
  ['Olen eläkkeellä ja yksin', 'retiredCouple'],
  ['Koko kylä haisee puulta', 'hygiene'],
  ['Naapurin koira haukkuu yöt', 'bullying'],
])('"%s" is not about another sense of its word', (title, matter) => {
  expect(of(title).has(matter)).toBe(false);
});

test('a word in passing says little beside what a text is clearly about', () => {
  const training = of('Valmentaja huutaa joukkueelle', 'Valmentaja huutaa. Puhelinta räplätään.');
  const faith = of('En enää usko', 'Suku on seuroissa. Valmentajani ei tiedä.');
  expect(nearnessOf(faith, training, false).most).toBeLessThan(NAMED);
  const saturday = of('Lauantai', 'Valmentajani ei tiedä.');
  expect(nearnessOf(saturday, training, true).most).toBeGreaterThan(NAMED);
  expect(nearnessOf(saturday, training, false).most).toBeLessThan(NAMED); // a long text says more
});

test('what would be offered is about the matter, and does not only name it', () => {
  const service = of('Sivari vai intti', 'Armeijaan pitäisi lähteä.');
  const mover = of('Yksiöön muutto', 'Armeijaan menin nuorena.');
  expect(nearnessOf(service, mover, false).most).toBeLessThan(NAMED);
});

test('who takes leave of life, eats nothing or is married to somebody changed is spared', () => {
  const tired = of('En halua elää', 'Olisi helpompaa, jos en heräisi.');
  expect(mayStandBeside(of('Olen päättänyt jo', 'Kirjoitin kirjeet.'), tired)).toBe(false);
  const weighed = of('Valmentaja punnitsee tytöt', 'Valmentaja lukee painot. Tyttö ei syö mitään.');
  expect(mayStandBeside(of('En syö mitään', 'Lasken kalorit.'), weighed)).toBe(false);
  const widower = of('Vaimoni kuoli', 'Leskenä keitän perunat. Vaimoni kuolemasta on vuosi.');
  const changed = of('Leski, vaikka vaimo elää', 'Hän on aivovamman jälkeen eri ihminen.');
  expect(mayStandBeside(changed, widower)).toBe(false);
});

test('to be pregnant is not to be afraid of the birth', () => {
  const happy = of('Raskaana 43-vuotiaana', 'Olen raskaana ja onnellinen.');
  const afraid = of('Pelkään synnytystä', 'Raskaus etenee. Synnytyspelko kasvaa.');
  expect(nearnessOf(happy, afraid, false).most).toBeLessThan(NAMED);
});

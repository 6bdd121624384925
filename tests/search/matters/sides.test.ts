import { expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { mattersIn } from '#lib/search/matters/matters-in.ts';
import { mayStandBeside } from '#lib/search/matters/may-stand-beside.ts';
import { nearnessOf } from '#lib/search/matters/nearness.ts';
import { readEntries } from '../../../prisma/seed/content.ts';

const entries = readEntries();

function demo(beginning: string) {
  const entry = entries.find(({ title }) => title.startsWith(beginning));
  if (!entry) throw new Error(`No question of the demo begins with "${beginning}".`);
  return mattersIn(entry.title, entry.body, entry.language);
}

const CRUEL: readonly (readonly [Locale, string, string, string])[] = [
  ['fi', 'Jouduin irtisanomaan seitsemän', 'Yt-neuvottelut loppuivat.', '31 vuotta'],
  [
    'fi',
    'Olen isä ja juon',
    'Juon olutta. Onko isä alkoholisti, tyttö kysyi.',
    'mistä tietää onko',
  ],
  ['fi', 'Äiti juo taas', 'oon 14 ja äiti on humalassa', 'Vien pullot'],
  ['fi', 'Löin vaimoani', 'Se oli väkivaltaa, ja lapset näkivät.', 'Ei ole koskaan lyönyt'],
  ['fi', 'Löin vaimoani', 'Se oli väkivaltaa, ja lapset näkivät.', 'Miehenä tätä'],
  ['fi', 'Mieheni löi minua', 'Minulla on mustelmia.', 'Miehenä tätä'],
  ['fi', 'Vaimoni lyö minua', 'Olen mies.', 'Ei ole koskaan lyönyt'],
  ['fi', 'Luen poikaystäväni viestejä', 'Oon mustasukkainen, haluan koodin.', 'poikaystävä haluu'],
  ['fi', 'Jaoin hänen kuviaan', 'Uhkasin laittaa ne kaikille.', 'Ex uhkaa laittaa'],
  ['fi', 'Olenko raiskannut hänet', 'Jatkoin vaikka hän jähmettyi.', 'En sanonut ei'],
  ['fi', 'Tyttäreni raiskattiin', 'En tiedä miten autan häntä.', 'En sanonut ei'],
  ['fi', 'tein tarroja yhestä tytöstä', 'Olen kiusannut sitä luokan chatissa.', 'luokan chatissa'],
  ['fi', 'Petin miestäni', 'Olen pettänyt häntä työkaverin kanssa.', 'Luin mieheni viestit'],
  ['fi', 'Haluan erota', 'Minulla on uusi suhde. Ero ei ole hänelle helppo.', 'Ex seurustelee jo'],
  ['fi', 'Vanhempani eroavat', 'Vuoroviikko isällä, vuoroviikko äidillä.', 'Isä vaihtaa viikkoja'],
  ['fi', 'Äidilläni on MS-tauti', 'Hän sai MS-diagnoosin.', 'MS-diagnoosi kaksi'],
  ['fi', 'Mieheni pelaa nettikasinolla', 'Hän on hävinnyt rahat.', 'Opintolaina meni'],
  ['fi', 'Käytän huumeita', 'Äiti vaihtoi lukon.', 'Vaihdoinko lukon'],
  ['fi', 'Katkaisin välit äitiini', 'Mummo ei saa tavata lapsenlapsia.', 'En ole nähnyt lastenl'],
  [
    'fi',
    'Hoidot eivät onnistu',
    'Lapsettomuus vie voimat, neljäs ivf meni.',
    'Tyttäreni ei saa lasta',
  ],
  ['fi', 'Jäin auton alle', 'Onnettomuudesta on vuosi.', 'Mä ajoin sitä autoa'],
  ['fi', 'Viillän itseäni', 'Viiltelen joka ilta.', 'lupasin etten kerro'],
  [
    'fi',
    'Jäin paikoilleni',
    'Kroppa lukkiutu treffien jälkeen. En yrittänyt estää.',
    'En ole kenenkään',
  ],
  [
    'fi',
    'Mieheni toi tartunnan',
    'Hän toi taudin reissulta, klamydia. Odotan vauvaa.',
    'Klamydia ja neljä',
  ],
  [
    'fi',
    'Poikamme on se joka kiusaa',
    'Tarroja luokan chatissa, kiusaaminen jatkui.',
    'luokan chatissa',
  ],
  [
    'sv',
    'Jag är den som kontrollerar',
    'Jag kollar kvitton och ringer. Kontroll.',
    'Han har aldrig slagit mig',
  ],
  ['sv', 'Jag slog min fru', 'Det var våld.', 'Han har aldrig slagit mig'],
  ['sv', 'Min mamma har MS', 'Hon fick diagnosen MS i går.', 'Fick diagnosen MS'],
  ['en', 'I hit my wife', 'I was violent. She is afraid of me.', 'My husband says he will'],
];

test.each(CRUEL)('in %s "%s" is not shown the other side', (locale, title, body, shown) => {
  const own = mattersIn(title, body, locale);
  const other = demo(shown);
  expect(mayStandBeside(own, other)).toBe(false);
  expect(mayStandBeside(other, own)).toBe(false);
});

test.each([
  ['fi', 'Tehdas lopetettiin', 'Yt-neuvottelut, ja minut irtisanottiin.', '31 vuotta'],
  ['fi', 'Juon liikaa viiniä', 'Piilotan pullot.', 'Vien pullot'],
  ['fi', 'Vaimoni lyö minua', 'Olen iso mies, vaimo lyö.', 'Miehenä tätä'],
  [
    'fi',
    'Siskoni lapsettomuus',
    'Sisko ei saa lasta, sanon aina väärin.',
    'Tyttäreni ei saa lasta',
  ],
  ['fi', 'Hävisin nettikasinolla', 'Olen peliriippuvainen.', 'Opintolaina meni'],
  ['sv', 'Jag fick diagnosen MS', 'Neurologen ringde.', 'Fick diagnosen MS'],
] as const)('in %s "%s" may read who is on the same side', (locale, title, body, shown) => {
  expect(mayStandBeside(mattersIn(title, body, locale), demo(shown))).toBe(true);
});

test.each([
  ['fi', 'Se seuraa minua Instagramissa', 'threat'],
  ['fi', 'Onko normaalia itkeä töiden jälkeen', 'bodyChange'],
  ['fi', 'Kamala päivä, pilvet roikkuvat', 'drugs'],
  ['fi', 'Lapset syövät huonosti', 'seriousIllness'],
  ['fi', 'Hirveen väsyny olo', 'accident'],
  ['fi', 'Veljen perintö', 'debts'],
  ['sv', 'Posten kom till fel hus', 'debts'],
  ['sv', 'Skuldkänslor mot mamma', 'debts'],
  ['sv', 'Jag fortsatte med boken', 'sexualViolence'],
  ['sv', 'Barnet vaknar glatt', 'sleeplessness'],
  ['en', 'A period of rain', 'periods'],
  ['en', 'The method we use', 'drugs'],
  ['en', 'Ms Virtanen called', 'seriousIllness'],
] as const)('in %s "%s" is not about %s', (locale, title, matter) => {
  expect(mattersIn(title, '', locale).has(matter)).toBe(false);
});

test('who tells of being young and of sides alone shares no matter', () => {
  const one = mattersIn('oon 14', 'mun vanhemmat', 'fi');
  expect(one.has('young')).toBe(true);
  expect(nearnessOf(one, one, true).most).toBe(0);
});

test('sleep that goes in passing is not what one writes about', () => {
  const own = mattersIn('Virhe työssä', 'Tein virheen. En nuku enää.', 'fi');
  expect(own.has('sleeplessness')).toBe(true);
  expect(nearnessOf(own, demo('Kello 3.40'), true).most).toBeLessThan(0.55);
});

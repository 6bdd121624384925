import { expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { mattersIn } from '#lib/search/matters/matters-in.ts';
import { mayStandBeside } from '#lib/search/matters/may-stand-beside.ts';
import { readEntries } from '../../../prisma/seed/content.ts';

const entries = readEntries();
const of = (title: string, body = '', locale: Locale = 'fi') => mattersIn(title, body, locale);

function demo(beginning: string) {
  const entry = entries.find(({ title }) => title.startsWith(beginning));
  if (!entry) throw new Error(`No question of the demo begins with "${beginning}".`);
  return of(entry.title, entry.body, entry.language);
}

const LOST = of('Keskenmeno viikolla 11', 'En jaksa mennä töihin.');
const STILLBORN = of('Poikamme syntyi kuolleena', 'Sairaalakassi on yhä eteisessä.');
const FRIGHTENED = of('Pelkään synnytystä', 'Olen raskaana viikolla 20 ja pelkään kaikkea.');
const CHILDLESS = of('Neljäs hoitokierros', 'Lapsettomuus vie kaiken ilon.');
const BROTHER = of('Veljeni teki itsemurhan', 'Äiti löysi hänet.');
const WISH = of('En halua elää', 'Mietin sitä joka ilta.');
const ASSAULT = of('Minut raiskattiin', 'En ole kertonut kenellekään.');
const WIDOW = of('Mieheni kuoli', 'Hautajaiset olivat viime viikolla.');

test.each([
  ['a lost pregnancy', LOST, 'Kaikki muut pakkaavat sairaalakassia'],
  ['a lost pregnancy', LOST, 'kaksi viivaa'],
  ['a lost pregnancy', LOST, 'Vauva huutaa illat'],
  ['a stillbirth', STILLBORN, 'Kaikki muut pakkaavat sairaalakassia'],
  ['a stillbirth', STILLBORN, 'kaksi viivaa'],
  ['fear of giving birth', FRIGHTENED, 'Viikolla 10 kaikki loppui'],
  ['fear of giving birth', FRIGHTENED, 'Kaikki muut pakkaavat sairaalakassia', true],
  ['childlessness', CHILDLESS, 'kaksi viivaa'],
  ['childlessness', CHILDLESS, '1v 2kk herää kuudesti'],
  ['a suicide in the family', BROTHER, 'Iso mies itkee koiraa'],
  ['a suicide in the family', BROTHER, 'En halua kuolla mutta'],
  ['a suicide in the family', BROTHER, 'Ihmiset kysyvät, montako', true],
  ['a wish to die', WISH, 'Hakukoneen mukaan kuolin'],
  ['a wish to die', WISH, 'Ihmiset kysyvät, montako'],
  ['a wish to die', WISH, 'Kello 3.40'],
  ['a wish to die', WISH, 'En halua kuolla mutta', true],
  ['a sexual assault', ASSAULT, 'Yhdyntä polttaa'],
  ['a sexual assault', ASSAULT, 'Emme ole koskeneet'],
  ['a sexual assault', ASSAULT, 'En sanonut ei', true],
  ['a death', WIDOW, 'Iso mies itkee koiraa'],
  ['a death', WIDOW, 'Saako 72-vuotias rakastua'],
  ['a death', WIDOW, 'Hakukoneen mukaan kuolin'],
  ['a death', WIDOW, 'Perunoiden keittämisestä', true],
])('beside %s (%#)', (_what, own, shown, may = false) => {
  expect(mayStandBeside(own, demo(shown))).toBe(may);
});

test('what is heavy stands beside nothing light, and nothing light beside it', () => {
  const tyres = of('Talvirenkaat ja öljynvaihto');
  for (const heavy of [LOST, STILLBORN, BROTHER, WISH, ASSAULT, WIDOW, CHILDLESS]) {
    expect(mayStandBeside(tyres, heavy)).toBe(false);
    expect(mayStandBeside(heavy, tyres)).toBe(false);
  }
  expect(mayStandBeside(tyres, of('Gradu ei valmistu'))).toBe(true);
});

test('who is in a crisis is told no joke', () => {
  const joke = of('Läpällä vitsi', 'Vitsi on huumoria.');
  expect(mayStandBeside(of('Apua'), joke)).toBe(true);
  expect(mayStandBeside(of('Apua'), joke, true)).toBe(false);
});

test('who is controlled may read of violence, as far as they share a matter', () => {
  const controlled = of('Mies tarkistaa kuitit', 'Hän kontrolloi kaikkea.');
  expect(mayStandBeside(controlled, demo('Ei ole koskaan lyönyt'))).toBe(true);
});

test('a wish to die is shown only to somebody who speaks of it clearly, not for one word', () => {
  const wish = mattersIn(
    'En halua kuolla mutta en jaksa olla olemassakaan',
    'Iltaisin ajattelen, että olisi helpompaa, jos en heräisi.',
    'fi',
  );
  const title = 'Miehen äiti asuu meillä eikä lähde';
  const meant = mattersIn(title, 'Miten saan kodin takaisin olematta kamala miniä?', 'fi');
  const once = mattersIn(title, 'Välillä pelkään olevani kaikille taakaksi.', 'fi');
  const clearly = mattersIn('Olisi helpompaa jos en heräisi', 'En tiedä kenelle sanoa.', 'fi');
  expect(meant.has('ownSuicidal')).toBe(false);
  expect(once.has('ownSuicidal')).toBe(true);
  expect(mayStandBeside(meant, wish)).toBe(false);
  expect(mayStandBeside(once, wish)).toBe(false);
  expect(mayStandBeside(clearly, wish)).toBe(true);
});

test('who fears an illness that nobody has found is not shown how somebody was told of theirs', () => {
  const told = mattersIn('Fick diagnosen MS på en torsdag', 'Neurologen var snäll.', 'sv');
  const fears = mattersIn('Rädd för MS fast ingen undersökt mig', 'Handen har domnat.', 'sv');
  const ill = mattersIn('Fick diagnosen MS och är rädd', 'Neurologen ringde i går.', 'sv');
  expect(mayStandBeside(fears, told)).toBe(false);
  expect(mayStandBeside(ill, told)).toBe(true);
});

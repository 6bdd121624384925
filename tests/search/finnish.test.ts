import { describe, expect, test } from 'vitest';
import { finnishKeys, writtenFinnish } from '#lib/search/finnish.ts';
import { lostForms, meet } from './paradigms.ts';

// Each line is one word: its basic form, then forms that must be found by it.

const GRADATION = `
  matka matkan matkaa matkalla matkat matkoja matkoilla matkojen matkaan
  ranta rannan rantaa rannalla rannat rantoja rannoilla rantojen
  lampi lammen lampea lammella lammet lampia
  tähti tähden tähteä tähdet tähtiä tähtien tähdissä
  lahti lahden lahtea lahdet lahtia
  henki hengen henkeä hengessä henget henkiä henkien
  risti ristin ristiä ristit ristejä
  tunti tunnin tuntia tunnit tunteja tuntien tunneilla
  pankki pankin pankkia pankit pankkeja
  riita riidan riitaa riidat riitoja riidoista riitojen
  kipu kivun kipua kivut kipuja kivuista kipujen
  tapa tavan tapaa tavat tapoja tavoista
  sota sodan sotaa sodat sotia
  leipä leivän leipää leivät leipiä
  reikä reiän reikää reiät reikiä
  suku suvun sukua suvut sukuja
  aika ajan aikaa ajat aikoja
  poika pojan poikaa pojat poikia pojille poikien poikani
  jälki jäljen jälkeä jäljet jälkiä
  kylki kyljen kylkeä kyljet
  lanka langan lankaa langat lankoja
  kampa kamman kampaa kammat kampoja
  kulta kullan kultaa kullat kultia
  parta parran partaa parrat partoja
  tukka tukan tukkaa tukat tukkia
  kauppa kaupan kauppaa kaupat kauppoja kaupassa
  hattu hatun hattua hatut hattuja
  parisuhde parisuhteen parisuhdetta parisuhteessamme parisuhteestamme parisuhteissa parisuhteeseen
  väkivalta väkivallan väkivaltaa väkivallasta väkivaltainen
  pelko pelon pelkoa pelot pelkoja pelkään pelätä pelännyt pelkäsin
  suhtautua suhtaudun suhtautui suhtautuminen`;

const NOUNS = `
  valo valon valoa valossa valoon valot valoja valojen valoihin valoissa valolla
  hylly hyllyn hyllyä hyllylle hyllyt hyllyjä hyllyillä
  tyttö tytön tyttöä tytölle tytöt tyttöjä tyttöjen tytöille tyttöni tyttöihin
  kirja kirjan kirjaa kirjassa kirjat kirjoja kirjojen kirjoissa kirjoista kirjasi
  koira koiran koiraa koiralle koirat koiria koirien koirilla koirasta
  ovi oven ovea ovella ovet ovia ovien
  kivi kiven kiveä kivet kiviä kivien
  onni onnen onnea onnella
  kieli kielen kieltä kielet kieliä kielten kielellä kielissä
  pieni pienen pientä pienet pieniä pienten pienille
  nuori nuoren nuorta nuoret nuoria nuorten nuorille nuorista
  suuri suuren suurta suuret suuria
  vuosi vuoden vuotta vuodet vuosia vuosien vuosina vuoteen
  uusi uuden uutta uudet uusia uusien uudessa
  käsi käden kättä kädet käsiä käsien kädessä
  kuukausi kuukauden kuukautta kuukaudet kuukausia
  lääkäri lääkärin lääkäriä lääkärit lääkäreitä lääkärille lääkärien
  paperi paperin paperia paperit papereita papereihin
  kaupunki kaupungin kaupunkia kaupungit kaupunkeja kaupungeissa
  ystävä ystävän ystävää ystävät ystäviä ystävien ystävälle ystäväni ystävilleni
  opettaja opettajan opettajaa opettajat opettajia opettajien opettajalle opettajani
  asia asian asiaa asiat asioita asioiden asioista asiasta
  omena omenan omenaa omenat omenoita omenia
  peruna perunan perunaa perunat perunoita
  lattia lattian lattiaa lattiat lattioita
  kynttilä kynttilän kynttilää kynttilät kynttilöitä
  korkea korkean korkeaa korkeat korkeita korkeiden korkee
  vaikea vaikean vaikeaa vaikeat vaikeita vaikeissa vaikee vaikeampi vaikein
  vapaa vapaan vapaata vapaat vapaita vapaassa
  maa maan maata maat maita maassa
  työ työn työtä työt töitä töissä työssä töihin
  yö yön yötä yöt öitä yöllä
  sisar sisaren sisarta sisaret sisaria sisarten sisarelle
  tytär tyttären tytärtä tyttäret tyttäriä tyttäreni tyttärelle
  askel askelen askelta askelet askelia askeleen
  puhelin puhelimen puhelinta puhelimet puhelimia puhelimella puhelimeni
  avain avaimen avainta avaimet avaimia
  eläin eläimen eläintä eläimet eläimiä eläinten
  sydän sydämen sydäntä sydämet sydämiä sydämessä
  asiakas asiakkaan asiakasta asiakkaat asiakkaita asiakkaille
  potilas potilaan potilasta potilaat potilaita potilaalle
  rikas rikkaan rikasta rikkaat rikkaita
  tunnus tunnuksen tunnusta tunnukset tunnuksia
  vastaus vastauksen vastausta vastaukset vastauksia vastauksessa
  vaikeus vaikeuden vaikeutta vaikeudet vaikeuksia vaikeuksissa
  terveys terveyden terveyttä terveydestä
  vapaus vapauden vapautta vapaudet
  kysymys kysymyksen kysymystä kysymykset kysymyksiä kysymykseen
  käytös käytöksen käytöstä käytökset
  päätös päätöksen päätöstä päätökset päätöksiä
  sormus sormuksen sormusta sormukset
  perhe perheen perhettä perheet perheitä perheissä
  huone huoneen huonetta huoneet huoneita huoneeni huoneessa huoneeseen
  osoite osoitteen osoitetta osoitteet osoitteita
  tunne tunteen tunnetta tunteet tunteita tunteeni
  liike liikkeen liikettä liikkeet liikkeitä
  lapsi lapsen lasta lapset lapsia lasten lapsille lapseni
  terve terveen tervettä terveet terveitä
  kevät kevään kevättä keväät keväällä
  mies miehen miestä miehet miehiä miesten mieheni miehelle
  lyhyt lyhyen lyhyttä lyhyet lyhyitä
  väsynyt väsyneen väsynyttä väsyneet väsyneitä
  rakastettu rakastetun rakastettua rakastetut rakastettuja
  vanhempi vanhemman vanhempaa vanhemmat vanhempia vanhempien vanhempani vanhemmilleni
  parempi paremman parempaa paremmat parempia
  kaunein kauneimman kauneinta
  ensimmäinen ensimmäisen ensimmäistä ensimmäiset ensimmäisiä
  sukulainen sukulaisen sukulaista sukulaiset sukulaisia sukulaisten
  hevonen hevosen hevosta hevoset hevosia hevosten
  iloinen iloisen iloista iloiset iloisia iloisesti
  nopea nopean nopeaa nopeasti nopeita`;

const VERBS = `
  nukkua nukun nukut nukkuu nukumme nukkuvat nukuin nukkui nukkunut nukutaan nukkumaan nukkuminen
  sanoa sanon sanoo sanoin sanoi sanonut sanotaan sanottiin sanomaan sanominen sanoisi
  kertoa kerron kertoo kerroin kertoi kertonut kerrotaan kertomaan kertominen kertoisin
  muuttaa muutan muuttaa muutin muutti muuttanut muutetaan muuttamaan muuttaminen muutto
  antaa annan antaa annoin antoi antanut annetaan antamaan antaminen
  auttaa autan auttaa autoin auttoi auttanut autetaan auttamaan auttaminen
  lähteä lähden lähtee lähdin lähti lähtenyt lähdetään lähtemään lähteminen
  tuntea tunnen tuntee tunsin tunsi tuntenut tunnetaan tuntemaan
  ymmärtää ymmärrän ymmärtää ymmärsin ymmärsi ymmärtänyt ymmärretään ymmärtäminen ymmärtämään
  löytää löydän löytää löysin löysi löytänyt löydetään löytäminen
  huutaa huudan huutaa huusin huusi huutanut huudetaan huutaminen huuto huudon
  pyytää pyydän pyytää pyysin pyysi pyytänyt pyydetään pyytäminen
  kieltää kiellän kieltää kielsin kielsi kieltänyt kielletään kieltäminen kielto
  tietää tiedän tietää tiesin tiesi tiennyt tiedetään tietäminen
  lyödä lyön lyö löin löi lyönyt lyödään lyömään lyöminen
  myydä myyn myy myynyt myydään myymään
  uida uin ui uinut uidaan uimaan uiminen
  ajatella ajattelen ajattelee ajattelin ajatteli ajatellut ajatellaan ajattelemaan ajatteleminen
  jutella juttelen juttelee juttelin jutteli jutellut jutellaan juttelemaan
  kuunnella kuuntelen kuuntelee kuuntelin kuunteli kuunnellut kuunnellaan
  riidellä riitelen riitelee riitelin riidellyt riidellään riiteleminen
  epäillä epäilen epäilee epäilin epäili epäillyt epäillään epäily
  kuolla kuolen kuolee kuolin kuoli kuollut kuollaan kuolemaan
  mennä menen menee menin meni mennyt mennään menemään meneminen
  panna panen panee panin pannut pannaan
  surra suren suree surin suri surrut surraan sureminen
  nousta nousen nousee nousin nousi noussut noustaan nousemaan nouseminen
  päästä pääsen pääsee pääsin pääsi päässyt päästään pääsemään
  juosta juoksen juoksee juoksin juoksi juossut juostaan juokseminen
  haluta haluan haluaa halusin halusi halunnut halutaan haluaminen
  pelätä pelkään pelkää pelkäsin pelkäsi pelännyt pelätään pelkääminen
  tavata tapaan tapaa tapasin tapasi tavannut tavataan tapaaminen tapaamaan
  hypätä hyppään hyppää hyppäsin hyppäsi hypännyt hypätään hyppääminen
  luvata lupaan lupaa lupasin lupasi luvannut luvataan lupaaminen lupaus
  vastata vastaan vastaa vastasin vastasi vastannut vastataan vastaaminen
  siivota siivoan siivoaa siivosin siivosi siivonnut siivotaan siivoaminen
  pettyä petyn pettyy petyin pettyi pettynyt pettyminen
  huijata huijaan huijaa huijasin huijasi huijannut huijataan huijaaminen
  hävetä häpeän häpeää häpesin häpesi hävennyt hävetään häpeäminen
  kiivetä kiipeän kiipeää kiipesin kiivennyt kiivetään
  häiritä häiritsen häiritsee häiritsin häiritsi häirinnyt häiritään häiritseminen
  tarvita tarvitsen tarvitsee tarvitsin tarvitsi tarvinnut tarvitaan
  valita valitsen valitsee valitsin valinnut valitaan valitseminen valinta
  vanheta vanhenen vanhenee vanheni vanhennut vanheneminen
  rakastua rakastun rakastuu rakastuin rakastui rakastunut rakastuminen
  suuttua suutun suuttuu suutuin suuttui suuttunut suuttuminen
  masentua masennun masentuu masentui masentunut masentuminen
  sopeutua sopeudun sopeutuu sopeuduin sopeutui sopeutunut sopeutuminen
  käyttäytyä käyttäydyn käyttäytyy käyttäydyin käyttäytyi käyttäytynyt käyttäytyminen
  onnistua onnistun onnistuu onnistui onnistunut onnistuminen
  ahdistella ahdistelen ahdistelee ahdisteli ahdistellut ahdistelu ahdistelija
  opiskella opiskelen opiskelee opiskelin opiskellut opiskelija opiskelu opiskelijan
  keskustella keskustelen keskustelu keskustelut keskusteltiin`;

const OWNERS_AND_CLITICS = `
  ystävä ystäväni ystäväsi ystävänsä ystävämme ystävilleni ystävistään ystäväänsä ystävänikin
  koulu koulussani koulustasi koulullemme koulukin koulukaan kouluko koulussahan
  äiti äitini äitisi äidilleni äidistään äitinsä äitikin äitikö äidinkin
  mies mieheni miehelleni mieheltään miehenikin
  lapsi lapseni lapsellesi lapsiensa lapsiaan lapsetkin
  ahdistus ahdistukseni ahdistuksestani ahdistustaan ahdistuskin`;

const MADE_OF_ONE_ANOTHER = `
  ahdistus ahdistaa ahdistunut ahdistava ahdistuin ahdistavaa
  masennus masentaa masentunut masentava masennuin
  yksinäinen yksinäisyys yksinäisyyteen yksin yksinäisenä
  ero erota eroaminen erosimme eronneet eroava
  rakas rakkaus rakastaa rakastunut rakkaudesta
  kiusata kiusaaja kiusaaminen kiusattu kiusaajat kiusaamista
  itku itkeä itkettää itken
  suru surra surullinen surusta
  häpeä hävetä hävettää häpeän
  ystävä ystävyys ystävätön ystävättömyys`;

describe('a Finnish word is found by its basic form', () => {
  test.each([
    ['whatever its consonant gradation', GRADATION],
    ['in every case', NOUNS],
    ['in every person, time and participle', VERBS],
    ['with an owner or a clitic', OWNERS_AND_CLITICS],
    ['when one is made of the other', MADE_OF_ONE_ANOTHER],
  ])('%s', (_, lines) => expect(lostForms(lines, 'fi')).toEqual([]));

  test('without its dots', () =>
    expect(finnishKeys('aitini pelkaa yksinaisyytta'.slice(0, 6))).toEqual(finnishKeys('äitini')));
});

describe('different words stay apart', () => {
  test.each([
    ['koulu', 'kello'],
    ['äiti', 'aasi'],
    ['isä', 'asia'],
    ['kuolla', 'kuulla'],
    ['pettää', 'peittää'],
    ['sisko', 'seksi'],
    ['vauva', 'vaiva'],
    ['humala', 'hammas'],
    ['tyttö', 'työtön'],
    ['veli', 'velka'],
  ])('%s and %s', (one, other) => expect(meet(one, other, 'fi')).toBe(false));
});

describe('spoken Finnish', () => {
  test.each([
    ['mä', 'minä'],
    ['oon', 'olen'],
    ['mulla', 'minulla'],
    ['ku', 'kun'],
    ['tää', 'tämä'],
    ['emmä', 'en'],
    ['itteeni', 'itseeni'],
    ['koira', 'koira'],
  ])('%s is written %s', (spoken, written) => expect(writtenFinnish(spoken)).toBe(written));

  test.each([
    ['väsyny', 'väsynyt'],
    ['kuollu', 'kuollut'],
    ['eronnu', 'eronnut'],
    ['punane', 'punainen'],
    ['vaikee', 'vaikea'],
    ['haluun', 'haluan'],
    ['kotii', 'kotiin'],
    ['uskallaks', 'uskallan'],
    ['aikuiseks', 'aikuinen'],
  ])('%s is found by %s', (spoken, written) => expect(meet(written, spoken, 'fi')).toBe(true));
});

test('a word has few forms, so that the index stays small', () => {
  const words = [GRADATION, NOUNS, VERBS].join(' ').trim().split(/\s+/);
  const keys = words.reduce((sum, word) => sum + finnishKeys(word).length, 0);
  expect(keys / words.length).toBeLessThan(2);
});

import { type Finding, findPart } from '../finding.ts';
import { NO_FIRM, ROLES, toldEmployers, WORK } from './employer-told.ts';
import { Inflected } from './inflected.ts';
import { isTown } from './lists/towns.ts';
import type { Word } from './name.ts';
import { employerIn, isAnywhere, isEmployer, isGivenName } from './narrowing.ts';

const HIGH = /^\p{Lu}[\p{L}&'’:-]+$/u;
const AT_WORK = new RegExp(`^(?:${WORK})$`, 'iu');
const BODIES = new Inflected(
  `sairaala sahalla paja perheneuvola osasto vuodeosasto vuodeosaston asema koneella keskussairaala terveyskeskus terveyskeskukse terveysasema tehdas tehtaa kirjasto kaupunki kunta seurakunta vanhainkoti vanhainkodi hoivakoti hoivakodi
   palvelukoti palvelukodi palvelutalo päiväkoti päiväkodi koulu marketti kauppa ruokakauppa ravintola kahvila pizzeria satama kampaamo parturi apteekki varasto asema huoltoasema
   virasto toimisto hotelli poliisiasema poliisilaito paloasema telakka saha kaivos kaivokse pankki leipomo pesula varikko lentoasema lentokenttä teatteri museo varuskunta prikaati
   vankila konttori myymälä liike pelastuslaito terminaali eläinlääkäriasema hammashoitola nuorisotalo sosiaalitoimi sosiaalitoime kotihoito kotihoido kirkko kirko neuvola keskus keskukse kylpylä sjukhus sjukhuset centralsjukhus fabrik fabriken stad församling bibliotek bibliotekets kafé café restaurang hotell apotek varv varvet hamn butik affär
   hälsocentral äldreboende vårdhem servicehus brandstation hospital factory library restaurant hotel pharmacy shipyard clinic store shop supermarket bakery brigad`
    .trim()
    .split(/\s+/),
);
const BODY_END =
  /\p{L}(?:neuvola|osasto|paja|boende|växthus|central|sairaal|kesku[ks]|asema|tehdas|tehta|kirjasto|seurakun|palvelutalo|hoivako|vanhainko|toimisto|virasto|ravintol|kahvil|apteek|prikaat|rykmen|laivasto|marke|myymälä|sjukhus|station|församling|fabrik|bibliotek|hospital)\p{L}{0,10}$/u;
const IN_CASE =
  /(?:[aäeoiuyö]s|ss[aä]|st[aä]|ll[aäe]|lt[aä]|seen|hin|iin|een|aan|ään|oon|uun|:l\p{L}+|:s\p{L}+|n)$/u;
const IN_OFFICE = /(?:ssa|ssä|lla|llä)$/u;
const ROLE =
  /(?:hoitaja|opettaja|myyjä|siivooja|kuljettaja|kuski|kokki|lääkäri|ohjaaja|tarjoilija|työntekijä|insinööri|sihteeri|johtaja|päällikkö|vartija|pappi|kanttori|harjoittelija|vahtimestari)$/iu;
const FIRST_BODY =
  /^(?:ravintola|kahvila|hotelli|kauppa|kampaamo|parturi|apteekki|päiväkoti|hoivakoti|palvelutalo|pizzeria|firma|yritys|kioski|baari|pubi|leipomo|marketti|hoitokoti|vanhainkoti|palvelukoti|ryhmäkoti|tehdas|sairaala|terveysasema|terveyskeskus)$/iu;
// Uupumus comes from much else, and one likes what one “pitää”.
const SAYS_LITTLE = /^(?:uu[pv]u|burnout|pidän)/iu;
const FAR = 10; // words between "töissä" and where

const NAME = String.raw`(?:\p{Lu}[\p{L}&'’-]{0,30}|\d{1,2}[ ]Hertz)(?:[ ](?:\p{Lu}[\p{L}&'’-]{1,30}|(?:of|and|&|och|för)[ ]\p{Lu}[\p{L}&'’-]{1,30}|centralsjukhus|sjukhus|stad|församling|bibliotek|hospital|restaurant|factory|library|store|hotel|station|garage|kiosk|mall|centre|center|museum|theatre|airport|torg|sjukhuset|kommun|kommunen|stads|äldreboende|växthus|hälsocentral|skola|skolan|gymnasium|hotell)(?!\p{L})){0,3}(?:(?:[ ]\p{Ll}{3,12}){0,2}[ ](?:department|unit|ward|warehouse|branch|clinic|dairy|plant|site|terminal|mill|office|bakery))?`;
const WORKER = `${ROLES}|work(?:s|ed|ing)?|postdoc|picking|styrman|kantor(?:n)?|packar|plockar|jobba|clean(?:s|ed|ing)?|volunteer|volunteering|job|employed|intern(?:ing|ship)?|nurse|cashier|cleaner|waitress|waiter|teacher|driver|employee|barista|chef|cook|manager|guard|shifts?|boss|colleagues?|coworkers?|position|hired|jobbar|jobbade|jobbat|jobba|jobb|arbetar|arbetade|arbetat|arbeta|anställd|anställdes|praktik|praktikant|städar|undervisar|vikarierar|serverar|teach|teaches|serve|extrajobb|sommarjobb|arbetsplats|kassan|kassa|vikarie|vikarierar|chef|skift|turer|\\p{L}{0,14}(?:sköterska|skötare|vårdare|städare|lärare|säljare|läkare|biträde)|servitris|servitör|chaufför|kock`;
const WORKS_AT = new RegExp(
  String.raw`(?<!\p{L})(?:${WORKER})(?:[ ][\p{Ll}'’-]{1,20}){0,5}?[ ](?:at|for|in|by|på|hos|för|vid|åt|i|av)[ ](?:the[ ]|a[ ]|en[ ]|ett[ ])?(?<it>(?:(?:äldreboendet|vårdhemmet|restaurang(?:en)?|café(?:et)?|hotell(?:et)?|butiken|firman|företaget|daghemmet|skolan|pizzerian|restaurant|hotel|firm|company)[ ])?${NAME}(?:[ ](?:in|i|på|on)[ ](?!Finland|Sverige|Sweden|Norge|Norway|Estonia|Estland|English|Swedish)\p{Lu}\p{Ll}{2,20}(?:,[ ]\p{Lu}\p{Ll}{2,20})?)?)(?!\p{L})`,
  'dgu',
);
// What somebody is and where: "oon tarjoilija Kurkihirressä", "olen suntio Kallion kirkossa".
const IS_THERE =
  /(?<!\p{L})(?:[Oo]len|[Oo]on|[Oo]lin)[ ](?:\p{Ll}{2,15}[ ])?\p{Ll}{0,18}(?:hoitaja|jakaja|ohjaaja|opettaja|myyjä|tarjoilija|siivooja|siistijä|vartija|kuljettaja|asentaja|hitsari|kokki|kuski|lakimies|palomies|suntio|pappi|poliisi|insinööri|sihteeri|johtaja|päällikkö|kanttori|toimittaja|virkailija|virkamies|parturi|kampaaja|leipuri|varastomies|työntekijä|harjoittelija|vahtimestari|lääkäri|psykologi|kätilö|yrittäjä|juristi)(?:na|nä)?[ ](?<it>\p{Lu}[\p{L}&'’-]{1,25}(?:[ ](?:&[ ])?[\p{L}-]{3,25}){0,2}?(?:ss[aä]|ll[aä]))(?!\p{L})/dgu;
// In lower case only firms that everybody knows, where somebody is said to work.
const LOW =
  /(?<!\p{L})(?:töissä|töis|töihin|töistä|duunissa|duunis|duuniin|työskentelen|kesätöissä|harjoittelussa|kassalla|chef|jobbar|jobbade|jobb|arbetar|work|works|worked|working|job)(?:[ ]\p{Ll}{1,14}){0,3}?[ ](?<it>[\p{Ll}-]{2,20}(?:n[ ](?:kaupungilla|kunnalla|tehtaalla|sairaalassa))?)(?:[ ](?:i|in|på|at))?(?:[ ](?<town>\p{Ll}{3,20}))?(?![\p{L}])/dgu;

/** Workplaces by their name, where a text says that somebody works there. */
export function findWorkplaces(
  text: string,
  words: readonly Word[],
  sentences: readonly number[],
): Finding[] {
  const named = findPart(text, WORKS_AT, 'place', (it) => isEmployerName(it) && 'perhaps');
  const there = findPart(text, IS_THERE, 'place', (it) => isEmployerName(it) && 'perhaps');
  return [
    ...named,
    ...there,
    ...toldEmployers(text),
    ...atWork(text, words, sentences),
    ...inLowCase(text),
  ];
}

function isEmployerName(name: string): boolean {
  const [first = ''] = name.split(' ', 1);
  if (/^\p{Lu}{1,4}$/u.test(first) && !isEmployer(first)) return false; // PR, IT
  return !isAnywhere(first) && !NO_FIRM.test(name);
}

/** After "töissä" and its like: what has a capital and stands in a case of place, or before a place of work. */
function atWork(text: string, words: readonly Word[], sentences: readonly number[]): Finding[] {
  const found: Finding[] = [];
  const work = words.map(({ text: word }) => AT_WORK.test(word) && !SAYS_LITTLE.test(word));
  if (!work.includes(true) && !words.some((word) => ROLE.test(word.text))) return [];
  let last = Number.NEGATIVE_INFINITY; // the place of the word that told
  const told = words.map((_, at) => {
    if (work[at]) last = at;
    return at - last <= FAR && sentences[last] === sentences[at];
  });
  let next = Number.POSITIVE_INFINITY;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (!word) continue;
    if (work[at]) next = at;
    const near =
      told[at] ||
      (ROLE.test(words[at - 1]?.text ?? '') && isBody(words[at + 1])) ||
      (next - at <= FAR && sentences[next] === sentences[at]);
    if (!near) continue;
    const named = words[at + 1];
    // kokkina ravintola Kielossa
    if (
      named &&
      FIRST_BODY.test(word.text) &&
      HIGH.test(named.text) &&
      text.slice(word.end, named.start) === ' '
    )
      found.push({ kind: 'place', start: word.start, end: named.end, sure: false });
    // iisalmen terveyskeskuksen vuodeosastolla
    if (
      named &&
      isTown(word.text) &&
      /n$/.test(word.text) &&
      isBody(named) &&
      text.slice(word.end, named.start) === ' '
    ) {
      found.push({
        kind: 'place',
        start: word.start,
        end: bodiesFrom(text, words, at + 1),
        sure: false,
      });
      continue;
    }
    if (word.opens || !HIGH.test(word.text)) continue;
    const end = placeOfWork(text, words, at);
    if (end !== undefined) found.push({ kind: 'place', start: word.start, end, sure: false });
  }
  return found;
}

/** Where a row of words for places of work ends: terveyskeskuksen vuodeosastolla. */
function bodiesFrom(text: string, words: readonly Word[], at: number): number {
  const [body, next] = [words[at], words[at + 1]];
  if (!body) return 0;
  const goesOn =
    next && /n$/.test(body.text) && isBody(next) && text.slice(body.end, next.start) === ' ';
  return goesOn ? bodiesFrom(text, words, at + 1) : body.end;
}

const isBody = (word: Word | undefined) =>
  word !== undefined && (BODIES.nameOf(word.text) !== undefined || BODY_END.test(word.text));

/** Where a place of work ends that begins with a word; undefined when it is none. */
function placeOfWork(text: string, words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  const beside = AT_WORK.test(words[at - 1]?.text ?? '');
  if (!word || isGivenName(word.text) || NO_FIRM.test(word.text)) return undefined;
  let end = word;
  for (let place = at + 1; place <= at + 3; place += 1) {
    const further = words[place];
    if (!further || text.slice(end.end, further.start) !== ' ') break;
    const body = isBody(further);
    const ofWord =
      place === at + 1 &&
      !body &&
      beside &&
      word.text.endsWith('n') &&
      IN_OFFICE.test(further.text);
    if (ofWord) return further.end; // töissä Nokian renkailla
    if (!body && !HIGH.test(further.text)) break;
    if (!body && isTown(further.text)) break;
    end = further;
    if (body) return bodiesFrom(text, words, place);
  }
  if (end === word && /-\p{Ll}/u.test(word.text) && !isBody(word)) return undefined; // Risto-leluista
  const firm = employerIn(word) !== undefined;
  if (isAnywhere(word.text) && !firm) return undefined;
  const isPlace = IN_CASE.test(end.text) && (end !== word || !word.text.endsWith('n'));
  return isPlace || firm ? end.end : undefined;
}

function inLowCase(text: string): Finding[] {
  const firms = findPart(
    text,
    LOW,
    'place',
    (it) => isEmployer(it.split(' ', 1)[0] ?? '') && 'perhaps',
  );
  return firms.flatMap((firm) => {
    const after = /^[ ](?:(?:i|in|på|at)[ ])?(\p{Ll}{3,20})(?!\p{L})/u.exec(
      text.slice(firm.end, firm.end + 40),
    );
    const town = after?.[1];
    if (!after || town === undefined || !isTown(town)) return [firm];
    const end = firm.end + after[0].length;
    return [firm, { ...firm, start: end - town.length, end }];
  });
}

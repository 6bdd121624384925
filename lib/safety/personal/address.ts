import { type Finding, findAll, findPart } from '../finding.ts';
import { NAMED_STREET, NUMBER_WORD, PERHAPS_STREET, STREET } from './lists/streets.ts';
import { isTown, TOWNS } from './lists/towns.ts';

const COUNTED =
  '(?:[ ](?:päässä|varrella|kulmassa|alussa|alkupäässä|risteyksessä),?)?(?:,?[ ](?:(?:talo(?:ssa)?|hus(?:et)?|house)[ ])?(?:numero(?:ssa|sta|on)?|nummer|number|nro|nr|no|n:o|talo(?:ssa)?)\\.?)?[ ]';
const FLAT = String.raw`(?:,?[ ](?:[a-h]|aa|bee|[cs]ee|dee|ee|äf|gee)[ -]?rap(?:pu|ussa)(?!\p{L})|,?[ ]?(?:as(?:unto(?:ssa)?)?|ap[tr]|lgh|lägenhet|bst|bostad|rappu(?:ssa)?|rapussa|rp|trappa|trapp|huoneisto|flat|apartment|unit)\.?[ ]?(?:\d{1,3}[A-Za-z]?|${NUMBER_WORD}(?!\p{L})|[A-Za-zÅÄÖ](?!\p{L})(?:[ ]?\d{1,3})?)){0,2}`;
const DIGITS = String.raw`(?!0|(?:19|20)\d\d)\d{1,4}(?:[ ]?[-–/][ ]?\d{1,3})?(?:[ ]?[A-Za-hj-nÅÄÖ](?![\p{L}]|\.m)(?:[ ]?[-–]?[ ]?\d{1,3})?|[ ]\d{1,3})?${FLAT}(?![\d.,:%€]*\d|[%€])`;
const WORDS = String.raw`${NUMBER_WORD}(?:[ ](?:[A-Za-hj-zÅÄÖ]|aa|bee|cee|see|dee|ee|äf|äffä|gee|hoo)(?:ssä|ssa)?(?![\p{L}])(?:[ ](?:\d{1,3}|${NUMBER_WORD})(?![\p{L}\d]))?|[ ]${NUMBER_WORD})?${FLAT}(?!\p{L})`;
const HOMES =
  'asun asuu asut asumme asutaan asuvat asuttiin asuin asui asuva muutin muutti muutettiin muutetaan muutimme muuttaa asunto asuntoni mummola muutan osote osoite osoitteeni osoitteemme osoitteessa osotteessa osoitteeseen kotiosoite kotiosoitteeni kotini kotimme koti talomme bor bodde flyttade flyttat flyttar adress adressen hemadress hemadressen apartment flat house live lives living lived moved staying address'.split(
    ' ',
  );
const HOME = `(?:${HOMES.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})`;
const NEAR = String.raw`[ ]?:?(?:[ ](?:nykyään|nyt|siinä|tässä|siis|just|tällä|hetkellä|yksin|äidin|isän|luona|kanssa|mun|meidän|perheeni|vielä|edelleen|osoitteessa|osoite|täällä|on|oli|se|ihan|kotona|siis|nu|ensam|här|hemma|fortfarande|med|mamma|pappa|på|i|vid|är|till|alone|now|at|on|is|in|to|with|my|mom|mum|dad|family|here|\p{Lu}\p{Ll}{2,20}(?:s|ss[aä]|ll?[aä]?|n))){0,4}[ ]`;

const NUMBERED: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}-])${STREET}${COUNTED}${DIGITS}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}-])${NAMED_STREET}${COUNTED}(?:${DIGITS}|${WORDS})`, 'gu'),
];
const TOLD = new RegExp(
  String.raw`(?<!\p{L})${HOME}${NEAR}(?<it>(?:${NAMED_STREET}|${PERHAPS_STREET})${COUNTED}(?:${DIGITS}|${WORDS}))`,
  'dgiu',
);
const VILLAGE_FIRST = new RegExp(
  String.raw`(?<!\p{L})${HOME}(?:[ ](?:i|in|på))?[ ](?<it>\p{Lu}\p{Ll}{2,20},[ ]${NAMED_STREET}${COUNTED}(?:${DIGITS}|${WORDS}))`,
  'dgu',
);
// The number first: "numerossa 14 Koivukujalla", "at 14 Koivukuja".
const TURNED = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:numero(?:ssa|sta)?|talossa|talo|nummer|number|house|hus|no\.|nro|at|[Ll]ives?)[ ]){1,2}(?<it>(?:\d{1,3}[ ]?[A-Za-z]?|${NUMBER_WORD}),?[ ](?:(?:på|on|at|in|i|osoitteessa)[ ])?${NAMED_STREET})(?!\p{L})`,
  'dgu',
);
const LOW_IN_WORDS = new RegExp(String.raw`(?<![\p{L}-])${STREET}${COUNTED}${WORDS}`, 'gu');
// The stairs before the street: "kolmonen rappu B Satamakadulla".
const STAIRS_FIRST = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}{3,12}[ ])?rap(?:pu|ussa)[ ][A-Ha-h],?[ ]${NAMED_STREET}(?!\p{L})`,
  'gu',
);
const LOW_WITH_STAIRS = new RegExp(
  String.raw`(?<![\p{L}-])\p{Ll}{3}${PERHAPS_STREET}[ ]\d{1,3}[ ]?[a-h](?:[ ]\d{1,3})?(?![\p{L}\p{N}:])`,
  'gu',
);
const LIVED_ON = new RegExp(
  String.raw`(?<![\p{L}-])(?<it>${NAMED_STREET})[ ](?:\p{Ll}{1,12}[ ]){0,2}(?:asun|asuu|asuvat|asumme|asutaan|asuttiin|bor|bodde)(?!\p{L})`,
  'dgu',
);
// Where somebody lives, without a number: a street by its name, in whatever case it stands.
const STREET_ALONE = new RegExp(
  String.raw`(?<!\p{L})${HOME}${NEAR}(?<it>${NAMED_STREET})(?![\p{L}-])`,
  'dgu',
);
const LOW_ALONE = new RegExp(
  String.raw`(?<!\p{L})${HOME}${NEAR}(?<it>(?!${'(?:pää|sivu|maan|moottori|hiekka|metsä|kylä|yksityis|kävely|katu|ison|ulko|lands|motor|skogs|grus|halv|om|små|side)'})\p{Ll}{4,30}(?:katu|kadulla|tiellä|kujalla|polulla|raitilla|gatan|vägen|gränden|stigen))(?![\p{L}-])`,
  'dgu',
);
// Any name with a number where somebody says that they live: "asun Jämeräntaival 3 B".
const ANY_NAME = new RegExp(
  String.raw`(?<!\p{L})${HOME}${NEAR}(?<it>(?:\p{Lu}[\p{Ll}-]{2,30}[ ]){1,2}(?:numero(?:ssa)?[ ]|nummer[ ]|nro[ ])?${DIGITS})`,
  'dgu',
);
const FARM = new RegExp(
  String.raw`(?<!\p{L})${HOME}${NEAR}(?<it>\p{Lu}\p{Ll}{2,20}n[ ](?:maa|suku)?(?:tilalla|torpassa|kartanossa|pappilassa|tila|torppa))(?!\p{L})`,
  'dgu',
);
const ENGLISH =
  /(?<![\p{L}\p{N}.,:-])(?:(?:[Ff]lat|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom)\.?[ ][\dA-Za-z]{1,4},[ ])?\d{1,4}[A-Za-z]?[ ](?:\p{Lu}[\p{Ll}']+[ ]){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Square|Terrace|Way|Crescent|Gardens|Place|Hill|Row|Mews|Boulevard|Blvd|Grove|Park|Walk|Green)(?![\p{L}])(?:,?[ ](?:[Ff]lat|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom)\.?[ ]\d{1,4}[A-Za-z]?(?![\p{L}\p{N}]))?/gu;
const LOW_ENGLISH =
  /(?<!\p{L})(?:live|lives|living|address|moved)[^.!?\n\d]{0,25}[ ](?<it>\d{1,4}[a-z]?[ ](?:[a-z']{3,20}[ ]){1,2}(?:street|road|avenue|lane|drive|close|court|terrace))(?![\p{L}])/dgu;
const BOX = /(?<![\p{L}\p{N}])(?:PL|PB|P\.?O\.?[ ]?[Bb]ox|[Pp]ostilokero)[ ]\d{1,5}(?!\d)/gu;
const BRITISH_CODE = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2}(?![\p{L}\p{N}])/gu;

// A road of the country, and a length of time on one, are no address; nor are words that only end so.
const ROAD =
  /^(?!(?:Vanha|Vanhan|Vanhalla|Gamla) )(?:\p{L}+ )?(?:valta|kanta|moottori|maan|kehä|yhdys|seutu|pää|sivu|riks|motor|lands|om|halv|lika|hi?ghway)(?:tie|katu|kadu|väg)|^(?:katie|sweetie|auntie|cutie|bestie|hottie|smartie|zombie|genie|budjettie|lottorivi|aikatauluri|elämän|onnen|alapolku|kehityspol|hoitopol|opintopol|urapol)/iu;
const UNIT =
  /^[ ]?(?:[ap]\.m|yö|natt|night|h(?!\p{L})|t(?!\p{L})|min|tun|päiv|viikk?o|kk(?!\p{L})|kuukau|vuot|vuod|kerta|kertaa|eur|€|e(?!\p{L})|kilo|km|metr|m(?!\p{L})|ihmi|henk|lasta|laps|tim|dag|veck|mån|år|gång|kron|minut|hour|day|week|month|year|time|people|poi|tyt|auto|koi|kiss|minä|x(?!\p{L})|polii|kaver|vuoti|v(?!\p{L})|asukas|neliö|huone|sivu|luku|kappal|artik|osa|kautta|jakso|barn|pers|kids|kid(?!\p{L})|child|miles|blocks|stop|pysäk|hengen|rum(?!\p{L})|room|of(?!\p{L})|til|muun|muita|toise|muu|andra|other|hund|katt|dogs|cats)/iu;

const POSTCODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,]|\p{N}-)(?:FI-|AX-)?\d{5},?[ ](?:(?:${TOWNS.join('|')})(?![\p{Ll}])|HKI|TRE|TKU|HELSINGFORS)`,
  'giu',
);
const POSTCODE_INFLECTED =
  /(?<![\p{L}\p{N}.,-])(?!\d{2}000)\d{5},?[ ](?<town>\p{Lu}\p{Ll}{2,20})(?!\p{L})/gu;
const CODE_ALONE =
  /(?<!\p{L})(?:(?:mun|minun|min|my)[ ])?(?:postinumero\p{L}{0,6}|postnummer\p{L}{0,3}|post ?code|zip(?: ?code)?)(?:[ ](?:on|är|is|mun|my|min)){0,2}[ ]?:?[ ](?<it>\d{5})(?!\d)/dgiu;

// A code that is somebody's, not one that is dear to live in.
const OWN = /ni(?!\p{L})|(?<!\p{L})(?:mun|my|min)(?!\p{L})|:/iu;
const SPEAKS_OF_A_STREET =
  /katu|kadu|tie|kuja|pol[ku]u|raiti|raitt|bulevard|puisti?[ko]|esplanad|linja|gata|väg|gränd|stig|stråk|allé/iu;
const SPEAKS_OF_HOME = new RegExp(String.raw`(?<!\p{L})${HOME}`, 'iu');

/** Street addresses, streets where somebody lives, and postcodes with their town. */
export function findAddresses(text: string): Finding[] {
  const numbered = /\d/.test(text);
  const [street, home] = [SPEAKS_OF_A_STREET.test(text), SPEAKS_OF_HOME.test(text)];
  const finds = [
    ...(numbered || street || IN_WORDS.test(text) ? streetsIn(text, street) : []),
    ...(home ? homesIn(text) : []),
  ];
  if (numbered) finds.push(...codesIn(text, finds.length > 0));
  return finds.map((find) => ({ ...find, end: find.end + townAfter(text, find.end) }));
}

/** How far the town goes that stands after an address: ", Kemi", " i Hangö". */
function townAfter(text: string, end: number): number {
  const LONGEST = 40; // characters
  const code = CODE_AFTER.exec(text.slice(end, end + LONGEST));
  if (code) return code[0].length;
  const after = TOWN_AFTER.exec(text.slice(end, end + LONGEST));
  const town = after?.groups?.town ?? '';
  return after && (isTown(town) || CITIES.test(town)) ? after[0].length : 0;
}

const CODE_AFTER = /^,?[ ]\d{5},?[ ]\p{Lu}[\p{L}-]{2,20}/u;
const TOWN_AFTER = /^(?:,[ ](?:(?:i|in)[ ])?|[ ](?:i|in)[ ])(?<town>\p{Lu}\p{Ll}{2,20})(?!\p{L})/u;
const CITIES =
  /^(?:London|Leeds|Manchester|Liverpool|Glasgow|Edinburgh|Bristol|Dublin|Stockholm|Göteborg|Malmö|Umeå|Uppsala|Tallinn|Tartu|Oslo|Berlin)$/;

const IN_WORDS = new RegExp(NUMBER_WORD, 'iu');
const isStreet = (found: string, text: string, end: number) =>
  !ROAD.test(found) && !DONE_THERE.test(found) && !UNIT.test(text.slice(end, end + LOOK_AHEAD));
// Nukuin puistossa kaksi: what somebody does there, and how long.
const DONE_THERE =
  /^(?!\p{L}+(?:kadun|tien|kujan|polun|raitin) )\p{Lu}\p{Ll}+n \p{Ll}+(?:s[st]|l[lt])[aä](?!\p{L})/u;
const LOOK_AHEAD = 12; // characters: a unit

function streetsIn(text: string, plain: boolean): Finding[] {
  const isOne = ({ 0: all, index }: RegExpExecArray) => isStreet(all, text, index + all.length);
  return [
    ...findAll(text, NUMBERED, 'address', isOne),
    ...(plain ? findAll(text, LOW_IN_WORDS, 'address', (match) => isOne(match) && 'perhaps') : []),
    ...findPart(text, TURNED, 'address', (_, match) => isOne(match)),
    ...findAll(
      text,
      [STAIRS_FIRST, LOW_WITH_STAIRS],
      'address',
      (match) => isOne(match) && 'perhaps',
    ),
    ...findAll(text, ENGLISH, 'address'),
  ];
}

const PAST = /^(?:bodde|asui|asutti|lived|moved|flytta)/iu; // a street of long ago tells little

function homesIn(text: string): Finding[] {
  const perhaps = [VILLAGE_FIRST, STREET_ALONE, LOW_ALONE, ANY_NAME, LIVED_ON, LOW_ENGLISH];
  return [
    ...findPart(text, FARM, 'address', () => 'perhaps'),
    ...findPart(text, TOLD, 'address', (it, { 0: all, index }) =>
      isStreet(it, text, index + all.length),
    ),
    ...findPart(text, perhaps, 'address', (it, { 0: all, index }) => {
      if (!/\d/.test(it) && PAST.test(all)) return false;
      const isPlace = isTown(it.split(' ', 1)[0] ?? '');
      return isStreet(it, text, index + all.length) && !isPlace && 'perhaps';
    }),
  ];
}

function codesIn(text: string, beside: boolean): Finding[] {
  return [
    ...findAll(text, [BRITISH_CODE, BOX], 'address'),
    ...findAll(text, POSTCODE, 'address'),
    ...findAll(text, POSTCODE_INFLECTED, 'address', ({ groups }) => isTown(groups?.town ?? '')),
    ...findPart(text, CODE_ALONE, 'address', (_, [all]) => (beside || OWN.test(all)) && 'perhaps'),
  ];
}

import { type Finding, findAll, findPart } from '../finding.ts';
import { saidDigits } from './spoken-number.ts';

const GAP = String.raw`[ \u00a0\u2009\u202f]{0,3}`;
// Day and month, year of two or four digits, perhaps with dots or spaces.
const BIRTHDAY = String.raw`\d${GAP}\d[./]?${GAP}\d${GAP}\d[./]?${GAP}(?:(?:19|20)(?=${GAP}\d${GAP}\d${GAP}\D))?${GAP}\d${GAP}\d`;
// The sign tells the century (several since 2023); people also write others, or say it.
const SIGN = String.raw`[-\u2013][ ]?[A-FU-Y][ ]?[-\u2013]|[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d+A-FU-Y_/*~.:,'’]|v[äa]liviiva|viiva|miinus|bindestreck|streck|minus|dash|hyphen|,?[ ](?:ja[ ]|och[ ]|and[ ])?(?:loppuosa|tunnusosa|loppu|slut|ending)(?:[ ](?:on|är))?[ ]?:?[ ]?[-\u2013\u2212]?`;
const CODE = new RegExp(
  String.raw`(?<!\p{N}|\p{N}[.,-])(${BIRTHDAY})${GAP}(${SIGN}|)${GAP}(\d${GAP}\d${GAP}\d)${GAP}([\dA-Y])(?!\p{N})`,
  'giu',
);
const USUAL_SIGN = /^[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d+A-FU-Y]$/iu;
const CUE =
  /(?:hetu|henkilö-?tunnu|sosiaaliturva|sotu|beteckning|personnum(?:mer|ret)|id-kort|socialskydd|identity|id[ -](?:code|number)|syntymätunnu|social security|ssn)[^\n.!?]{0,40}$/iu;
const SPEAKS_OF_ONE = /hetu|henkilö-?tunnu|sotu|beteckning|personnum|identity|id code|social/iu;
// The end of a code, told to be one.
const LAST_SIGNS =
  /(?<!\p{L})(?:hetu|henkilö-?tunnu|sotu|personbeteckning|personnummer|identity|social security|ssn)[^\n\d.!?]{0,20}(?:loppu|lopu|tunnusosa|viimei|slut|sista|last|end)[^\n\d]{0,25}(?<![\p{L}\p{N}])(?<it>[-A-FU-Y]?\d{3}[\dA-Y])(?![\p{L}\p{N}])/dgiu;
// "syntynyt 14.3.1995 ja loppuosa 123X": with its letter it is nothing else.
const LAST_WITH_LETTER =
  /(?<!\p{L})(?:loppuosa|tunnusosa|loput|loppu|viimeiset|slutet|slut|sista|ending|ends)[^\n\d]{0,15}(?<![\p{L}\p{N}])(?<it>[-A-FU-Y]?\d{3}[A-FHJ-NPR-Y])(?![\p{L}\p{N}])/dgu;
const A_DAY = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{2}|(?<!\d)\d{6}(?!\d)/;
// Sweden: year, month, day, four digits of which the last is reckoned from the rest.
const SWEDISH =
  /(?<!\p{N})(?:19|20)?(\d{2})(\d{2})(\d{2})[ ]?[-+\u2013\u2212][ ]?(\d{4})(?!\p{N})/gu;

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const FIRST_NUMBER = 2; // 002-899 are given to people, 900-999 for a time or for tests
const LOOK_BACK = 60; // characters

/** Personal identity codes; one with a wrong check character is perhaps a slip of the pen. */
export function findIdentityCodes(text: string): Finding[] {
  const written = findAll(text, CODE, 'identityCode', (match) => {
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    return verdict(match, before, text.charAt(match.index + match[0].length));
  });
  const swedish = findAll(text, SWEDISH, 'identityCode', ([, year, month, day, number]) => {
    return exists(1900, year, month, day) && luhn(`${year}${month}${day}${number}`);
  });
  return [
    ...written,
    ...swedish,
    ...saidCodes(text),
    ...findPart(text, LAST_SIGNS, 'identityCode', () => 'perhaps'),
    ...findPart(
      text,
      LAST_WITH_LETTER,
      'identityCode',
      (_, [all]) => (all.includes('osa') || A_DAY.test(text)) && 'perhaps',
    ),
  ];
}

const CHECK_SAID =
  /^[ ,]{1,2}(?:[A-Y]|aa|bee|cee|dee|ee|äf|äffä|gee|hoo|jii|koo|äl|äm|än|pee|är|äs|tee|uu|vee|äks|yy)(?!\p{L})/iu;

/** Codes that are read aloud: "kolmetoista kymppi viiskytkaks viiva kolme nolla kahdeksan tee". */
function saidCodes(text: string): Finding[] {
  if (!SPEAKS_OF_ONE.test(text) && !SIGN_BETWEEN.test(text)) return [];
  const rows = saidDigits(text);
  return rows.flatMap(({ start, end, digits }, place): Finding[] => {
    const next = rows[place + 1];
    const apart = next && SIGN_SAID.test(text.slice(end, next.start));
    if (apart && digits.length === 6)
      return saidCode(text, { start, end: next.end, digits: digits + next.digits }, true);
    return saidCode(text, { start, end, digits }, SIGN_BETWEEN.test(text.slice(start, end)));
  });
}

// The letter of a century between the halves: "nolla kuusi aa neljä viisi".
const SIGN_SAID =
  /^[ ,]{1,2}(?:iso[ ]|stort[ ]|big[ ])?(?:[a-fu-y]|aa|bee|cee|see|dee|yy|uu|vee|äks|ex)[ ,]{1,2}$/iu;
const SIGN_BETWEEN =
  /\p{L}[ ,]{1,2}(?:iso[ ]|stort[ ]|big[ ])?(?:viiva|väliviiva|miinus|streck|bindestreck|minus|dash|hyphen|[a-fu-y]|aa|bee|cee|see|dee)[ ,]{1,2}\p{L}/iu;

type Said = { start: number; end: number; digits: string };

function saidCode(text: string, { start, end, digits }: Said, signed: boolean): Finding[] {
  const told = CUE.test(text.slice(Math.max(0, start - LOOK_BACK), start));
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  if ((!told && !signed) || (digits.length !== 9 && digits.length !== 10)) return [];
  if (!exists(1900, year, month, day)) return [];
  const check = digits.length === 9 ? (CHECK_SAID.exec(text.slice(end, end + 8))?.[0] ?? '') : '';
  if (!told && digits.length === 9 && check === '') return [];
  return [{ kind: 'identityCode', start, end: end + check.length, sure: false }];
}

function verdict(match: RegExpExecArray, before: string, after: string): boolean | 'perhaps' {
  const [, birthday = '', sign = '', number = '', check = ''] = match;
  const digits = birthday.replace(/\D/g, '');
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(-2)];
  const ordinal = number.replace(/\D/g, '');
  if (!exists(centuryOf(sign), year, month, day) || Number(ordinal) < FIRST_NUMBER) return false;
  const right = checkOf(`${day}${month}${year}${ordinal}`) === check.toUpperCase();
  const told = CUE.test(before) || /\p{L}{4}/u.test(sign);
  const glued = /\p{L}$/u.test(before) || /\p{L}/u.test(after);
  const usual = USUAL_SIGN.test(sign) && !birthday.includes('/');
  // Without its sign only a letter at the end tells it from any other number.
  if (right && !glued && (usual || told || /\D/.test(check))) return true;
  if (right && (usual || told)) return true;
  if (told) return 'perhaps';
  return usual && !glued && !/\s/.test(birthday) ? 'perhaps' : false;
}

function exists(century: number, year = '', month = '', day = ''): boolean {
  const date = new Date(Date.UTC(century + Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
}

function centuryOf(sign: string): number {
  if (sign === '+') return 1800;
  return /^[A-F]$/i.test(sign) ? 2000 : 1900;
}

const checkOf = (digits: string) => CHECK[Number(digits) % CHECK.length];

/** Whether the last of some digits is what Luhn's rule makes of the others. */
export function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

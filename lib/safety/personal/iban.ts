import { type Finding, findAll, findPart } from '../finding.ts';
import { luhn } from './identity-code.ts';
import { saidDigits } from './spoken-number.ts';

// Length of an account number by country (the IBAN registry).
const LENGTHS = new Map(
  (
    'NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 FK18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 XK20 MN20 ' +
    'CH21 HR21 LI21 LV21 BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 SO23 TL23 OM23 ' +
    'AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 PT25 ST25 LY25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 ' +
    'AL28 AZ28 BY28 CY28 DO28 GT28 HU28 LB28 PL28 NI28 SV28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 YE30 MT31 SC31 LC32 RU33'
  )
    .split(' ')
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);

// Glued to a word only as a Finnish one: tilinumeroniFI21…
const START =
  /(?:(?<![\p{L}\p{N}])([A-Z][ ]?[A-Z])|(?<=\p{Ll})(FI))[ \u00a0:]{0,2}\d[ \u00a0]?\d/giu;
const BETWEEN = /[ \u00a0\u2009\u202f./_-]/;
const LEAST_DIGITS = 8; // “at 27b Wetherfield Clos” is right by chance
const MOST_BETWEEN = 2; // signs between two characters

/** Bank account numbers of any country and in Finland's old form; with a slip in it, it is perhaps one. */
export function findIbans(text: string): Finding[] {
  const international = [...text.matchAll(START)].flatMap((match): Finding[] => {
    const country = (match[1] ?? match[2] ?? '').replace(' ', '').toUpperCase();
    if (match[2] !== undefined && match[2] !== 'FI') return [];
    const length = LENGTHS.get(country);
    const read = length ? readCharacters(text, match.index, length) : null;
    if (!read) return [];
    const enough = read.characters.replace(/\D/g, '').length >= LEAST_DIGITS;
    const right = enough && remainder(read.characters) === 1;
    const perhaps = /^\d+$/.test(read.characters.slice(2));
    return right || perhaps
      ? [{ kind: 'iban', start: match.index, end: read.end, sure: right }]
      : [];
  });
  return [...international, ...oldAccounts(text), ...saidAccounts(text)];
}

const COUNTRY_SAID =
  /(?<!\p{L})(?:äf|äff|äffä|ef|eff|f)[ ,.-]{1,2}(?:ii|i|ij)(?!\p{L})[ ,.:-]{0,2}$/iu;
const SAID_OR_WRITTEN =
  /(?<!\p{L})(?<it>(?:äf|äff|äffä|ef|eff)[ ,.-]{1,2}(?:ii|i|ij)[ ,.:-]{1,2}\d(?:[ .-]{0,2}\d){14,17})(?!\p{N})/dgiu;
const LEAST_SAID = 14; // digits

/** Account numbers of which a part is said: "äf ii neljäkymmentäkolme 5000 1520 0123 45". */
function saidAccounts(text: string): Finding[] {
  if (!/(?<!\p{L})(?:[äe]ff?ä?|f)[ ,.-]{1,2}i|iban|tili|konto|account/iu.test(text)) return [];
  const rows = saidDigits(text).flatMap(({ start, end, digits }): Finding[] => {
    if (digits.length < LEAST_SAID || digits.length > 18) return [];
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    const country = COUNTRY_SAID.exec(before)?.[0].length ?? 0;
    return country > 0 || CUE.test(before)
      ? [{ kind: 'iban', start: start - country, end, sure: false }]
      : [];
  });
  return [...rows, ...findPart(text, SAID_OR_WRITTEN, 'iban', () => 'perhaps')];
}

// Before IBAN: six digits of the branch, two to eight of the account; 5 and 4 are filled up in another place.
const OLD =
  /(?<![\p{N}]|\p{N}[.,-]|\p{Lu})([1-8]\d{5})[ ]?[-\u2010-\u2015\u2212][ ]?(\d(?:[ ]?\d){1,7})(?![\p{N}]|[-.,]\d)/gu;
// Whatever stands after "tilinumero" and is long enough.
const AFTER_CUE =
  /(?<!\p{L})(?:tili(?:n|lle|ltä)?[ -]?n(?:ume)?ro\p{L}{0,8}|tilinro|tili(?:lle)?(?:ni|nsä|si)?|kontonum\p{L}{0,6}|kontonr|konto(?:t|n)?|account(?:[ ]number|[ ]no\.?)?|clearing\p{L}{0,8})(?:[ ](?:on|oli|numero|är|is|was|nummer|number|nr|vanha|old|gamla|pankissa|i|på|mulla|minulla)){0,4}[ ]?:?[ ]?(?<it>\d(?:[ .,/\u2010-\u2015\u2212-]{0,2}\d){7,19})(?!\p{N}|[.,]\d)/dgiu;
const CUE = /(?:tili|konto|account|maksa|laita raha|pankki|bank)[^.!?\n]{0,50}$/iu;
const LOOK_BACK = 70; // characters

function oldAccounts(text: string): Finding[] {
  const old = findAll(text, OLD, 'iban', ({ 1: branch = '', 2: account = '', index }) => {
    const right = isOldAccount(branch, account.replace(/\D/g, ''));
    const told = CUE.test(text.slice(Math.max(0, index - LOOK_BACK), index));
    if (right) return told ? true : 'perhaps';
    return told && 'perhaps';
  });
  return [...old, ...findPart(text, AFTER_CUE, 'iban', () => 'perhaps')];
}

function isOldAccount(branch: string, account: string): boolean {
  const noughts = '0'.repeat(8 - account.length);
  const whole = /^[45]/.test(branch)
    ? branch + account.charAt(0) + noughts + account.slice(1)
    : branch + noughts + account;
  return luhn(whole);
}

/** So many letters and digits from a place on, with a space or two between; null when there are not. */
function readCharacters(text: string, start: number, length: number) {
  let characters = '';
  let between = 0;
  let at = start;
  for (; characters.length < length; at += 1) {
    const character = text.charAt(at);
    if (/[A-Z\d]/i.test(character)) {
      characters += character.toUpperCase();
      between = 0;
    } else if (BETWEEN.test(character) || (character === ':' && characters.length === 2)) {
      between += 1;
      if (between > MOST_BETWEEN) return null;
    } else return null;
  }
  return /[\p{N}]/u.test(text.charAt(at)) ? null : { characters, end: at };
}

/** The remainder by 97 of the number that an account number stands for (ISO 13616). */
function remainder(iban: string): number {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

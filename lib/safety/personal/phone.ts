import { askerLineNumbers } from '../../help/asker-lines.ts';
import { helplineNumbers } from '../../help/helplines.ts';
import { type Finding, findAll } from '../finding.ts';
import { findSpokenNumbers } from './spoken-number.ts';

// Between two digits of a number at most so much: 040 123 4567, 09-2525 0111, (050) 123, 040/1234567.
const GAP = String.raw`(?:[ \u00a0\u2009\u202f.\u2010-\u2015\u2212/_*-]|\)[ ]?|[ -]?\(|[ ][-\u2013\u2014\u2212/.][ ]|[ ]{2})`;
const CANDIDATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,+])\(?(?:\+[ ]?)?\d(?:${GAP}?\d){5,14}(?![\p{L}\p{N}]|[.,]\d)`,
  'gu',
);
// A mobile number tells itself: glued to words, with other signs and words between, with the letter o for nought.
const LINK = '(?:[ ](?:ja|sit|sitten|perään|siihen|loppu|och|sen|sedan|then|and)){1,3}[ ]';
const MOBILE_GAP = String.raw`(?:[ \u00a0\u2009\u202f.,:;\u2026\u2010-\u2015\u2212/_*|()-]{1,3}|${LINK})`;
const NOUGHT = String.raw`[oOlI](?!(?![oOlI])\p{L})`; // and no word that begins so
const MOBILE = new RegExp(
  String.raw`(?<![\p{N}\p{Lu}]|\p{N}[.,:/-])(?:\(?[0oO]|(?:\+|00)[ ]?358[ ]?(?:\(0\))?)${MOBILE_GAP}?(?:4|5)${MOBILE_GAP}?[\doO](?:${MOBILE_GAP}?(?:\d|${NOUGHT})){5,8}(?![\p{N}]|[.,]\d)`,
  'gu',
);

// Each digit apart, as they are dictated.
const DICTATED = /(?<!\p{N}|\p{N}[.,])0(?:[,.;][ ]?\d){8,11}(?![\p{N}]|[.,]\d)/gu;

// Dates, times, ranges of them and decimals have the shape of a number but call nobody.
const NOT_NUMBERS = [
  /(?<!\d)\d{1,2}\.[ ]?\d{1,2}\.(?:[ ]?(?:19|20)\d{2}|[ ]?\d{2}(?!\d))?(?![\d.])/gu,
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?!\d)/gu,
  /(?<!\d)(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?(?![\d])/gu,
  /(?<!\d)\d+,\d+(?!\d)/gu,
];

const CUE =
  /(?<!\p{L})(?:puh(?:elin(?:numero(?:ni|nsa)?)?)?|(?:kännykkä|puhelin)?numero(?:ni|nsa|sta|n|on)?|nro|känny(?:kkä(?:ni)?)?|soita|soittakaa|soittaa|tekstaa|viesti[äi]?|tel(?:efon)?(?:nummer)?|mobil(?:en|nummer)?|nummer|numret|ring|nå[rs]?|call|text|phone|cell|mobile|number|reach|whatsapp\p{Ll}*|wapp\p{Ll}*)[^\p{L}\d\n]{0,3}(?:(?:on|är|is|me|mig|min|mitt|mun|mulle|minulle|mua|minut|mut|numeroon|numerosta|nummer|number|numret|at|på|till|tai|vaikka|or|eller)[ :]{1,2}){0,3}$/iu;

const CUE_AFTER =
  /^,?[ ](?:on|är|is)[ ](?:\p{L}{1,8}[ ])?(?:(?:puhelin|kännykkä)?numero|puh|nummer|telefon|number|phone)/iu;

/** Telephone numbers of people; helplines and other numbers of services are nobody's secret. */
export function findPhones(text: string): Finding[] {
  const masked = NOT_NUMBERS.reduce(
    (rest, pattern) => rest.replace(pattern, (match) => '~'.repeat(match.length)),
    text,
  );
  const written = findAll(masked, CANDIDATE, 'phone', (match) => {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const end = match.index + match[0].length;
    return isNumberOfSomebody(match[0], before, text.slice(end, end + 30));
  });
  const mobile = [
    ...findAll(masked, MOBILE, 'phone', ([number]) => isMobile(number)),
    // 044-7.29.31.60 holds what looks like a time, but no day begins with 044.
    ...findAll(text, MOBILE, 'phone', ([number]) => /^0[45]\d/.test(number) && isMobile(number)),
  ];
  const dictated = findAll(text, DICTATED, 'phone', ([number]) =>
    /^0[45]\d{7,9}$/.test(number.replace(/\D/g, '')),
  );
  return [...written, ...mobile, ...dictated, ...findSpokenNumbers(text)];
}

function isNumberOfSomebody(written: string, before: string, after: string): boolean | 'perhaps' {
  const digits = written.replace(/\D/g, '');
  const national = nationalOf(digits);
  if (OF_A_SERVICE.test(before) && /^0[1-36-9]/.test(national)) return false;
  const international = written.includes('+') || digits.startsWith('00');
  if (isService(digits, written) || isService(national, written) || /^0\./.test(written))
    return false;
  if (international) return /^(?:00)?[1-9]\d{7,14}$/.test(digits);
  if (/^358[1-9]\d{6,10}$/.test(digits)) return true;
  const told = CUE.test(before);
  if (/^0[1-9]/.test(digits) && digits.length >= 7 && digits.length <= 12) {
    return told || CUE_AFTER.test(after) || !isRowOfPairs(written);
  }
  return told && digits.length >= 6 && digits.length <= 12 ? 'perhaps' : false;
}

const nationalOf = (digits: string) => digits.replace(/^(?:00)?3580?/, '0');

function isMobile(written: string): boolean {
  const plain = written.replace(/[oO](?=[\doOlI]|\P{L}|$)/gu, '0').replace(/[lI]/g, '1');
  const digits = nationalOf(plain.replace(/\D/g, ''));
  return (
    /^0[45]\d{7,9}$/.test(digits) &&
    (written.match(/\d/g)?.length ?? 0) >= LEAST_OWN &&
    !isService(digits, plain) &&
    !isRowOfPairs(plain)
  );
}

const LEAST_OWN = 6; // digits that are digits, where the letter o stands for nought

// 05 06 07: days, scores or a lottery row, not a number.
function isRowOfPairs(written: string): boolean {
  const groups = written.match(/\d+/g) ?? [];
  return groups.length >= 3 && groups.length <= 7 && groups.every((group) => group.length <= 2);
}

const AREA_APART = /^\(?0[1-9]\D/; // 02 912 3456 is somebody in Turku, 029 123 4567 an office

// “the crisis line, 09 …”, “terveyskeskuksen numero on 06 …”: a fixed line of those who help all.
const OF_A_SERVICE =
  /(?:kriisi|neuvonta|päivysty|vaihde|vaihte|asiakaspalvel|ajanvara|terveyskesk|terveysas|poliisi|sairaala|poliklin|virast|kirjast|crisis|helpline|hotline|support line|switchboard|reception|clinic|hospital|police|jour|krisl|krist|rådgivning|stödlinje|växel|tidsbokning|hälsocentral|sjukhus|polis)\p{L}*[^.!?\n]{0,30}$/iu;

// Offices, firms and dear or free services: 0800, 0600, 010, 020, 029, 030.
const isService = (digits: string, written: string) =>
  FREE.has(digits) ||
  /^(?:116|118|112)\d{0,3}$/.test(digits) ||
  /^800/.test(digits) ||
  /^\(?0[678]00/.test(written) ||
  (/^0(?:10|20|29|30)\d/.test(digits) && !AREA_APART.test(written));

// The talking help of the church, by telephone in two languages.
const CHURCH = ['0400 22 11 80', '0400 22 11 90'];
const FREE: ReadonlySet<string> = new Set(
  [...helplineNumbers(), ...askerLineNumbers(), ...CHURCH].map((number) =>
    number.replace(/\D/g, ''),
  ),
);

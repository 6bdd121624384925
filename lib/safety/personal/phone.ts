import { askerLineNumbers } from '../../help/asker-lines.ts';
import { helplineNumbers } from '../../help/helplines.ts';
import { type Finding, findAll } from '../finding.ts';

// Between two digits of a number at most so much: 040 123 4567, 09-2525 0111, (050) 123, 040/1234567.
const GAP = String.raw`(?:[ \u00a0\u2009\u202f.\u2010-\u2013/-]|\)[ ]?|[ ]?\(|[ ][-\u2013][ ])?`;
const CANDIDATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,+])\(?(?:\+[ ]?)?\d(?:${GAP}\d){5,14}(?![\p{L}\p{N}]|[.,]\d)`,
  'gu',
);

// Dates, times, ranges of them and decimals have the shape of a number but call nobody.
const NOT_NUMBERS = [
  /(?<!\d)\d{1,2}\.[ ]?\d{1,2}\.(?:[ ]?(?:19|20)\d{2}|[ ]?\d{2}(?!\d))?(?![\d.])/gu,
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?!\d)/gu,
  /(?<!\d)(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?(?![\d])/gu,
  /(?<!\d)\d+,\d+(?!\d)/gu,
];

// Said digit by digit: nolla neljä nolla yksi …
const DIGIT =
  'nolla|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|zero|oh|one|two|three|four|five|six|seven|eight|nine';
const IN_WORDS = new RegExp(
  String.raw`(?<!\p{L})(?:nolla|noll|zero|oh)(?:[ ,.-]{1,2}(?:${DIGIT})){6,14}(?!\p{L})`,
  'giu',
);

const CUE =
  /(?<!\p{L})(?:puh(?:elin(?:numero(?:ni)?)?)?|numero(?:ni|nsa)?|nro|soita|soittakaa|tekstaa|tel(?:efon)?|mobil|nummer|ring|call|text|phone|cell|whatsapp|wapp)[^\p{L}\d\n]{0,3}(?:(?:on|är|is|me|mig|numeroon|mulle|minulle|at|på)[ :]{1,2}){0,2}$/iu;

/** Telephone numbers of people; helplines and other free service numbers are nobody's secret. */
export function findPhones(text: string): Finding[] {
  const masked = NOT_NUMBERS.reduce(
    (rest, pattern) => rest.replace(pattern, (match) => '~'.repeat(match.length)),
    text,
  );
  const said = findAll(text, IN_WORDS, 'phone', () => 'perhaps');
  const written = findAll(masked, CANDIDATE, 'phone', (match) => {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    return isNumberOfSomebody(match[0], before);
  });
  return [...written, ...said];
}

function isNumberOfSomebody(written: string, before: string): boolean | 'perhaps' {
  const digits = written.replace(/\D/g, '');
  const national = digits.replace(/^(?:00)?358\(?0?/, '0');
  const international = written.includes('+') || digits.startsWith('00');
  if (FREE.has(digits) || FREE.has(national) || /^0?800/.test(national)) return false;
  if (international) return /^(?:00)?[1-9]\d{7,14}$/.test(digits);
  if (/^358[1-9]\d{6,10}$/.test(digits)) return true;
  if (/^0[1-9]/.test(digits) && digits.length >= 7 && digits.length <= 12) {
    return !isRowOfPairs(written);
  }
  return CUE.test(before) && digits.length >= 7 && digits.length <= 12 ? 'perhaps' : false;
}

// 05 06 07: days, scores or a lottery row, not a number.
function isRowOfPairs(written: string): boolean {
  const groups = written.match(/\d+/g) ?? [];
  return groups.length >= 3 && groups.length <= 7 && groups.every((group) => group.length <= 2);
}

const FREE: ReadonlySet<string> = new Set(
  [...helplineNumbers(), ...askerLineNumbers()].map((number) => number.replace(/\D/g, '')),
);

import { type Finding, findAll } from '../finding.ts';

// Day, month, year, a separator that tells the century (several since 2023), number, check character.
const CODE =
  /(?<![\p{L}\p{N}])(\d{2})\.?(\d{2})\.?(\d{2})[ \u00a0]?([-\u2010-\u2015\u2212+A-FU-Y])[ \u00a0]?(\d{3})([\dA-Y])(?![\p{L}\p{N}])/giu;
// The same with its separator forgotten or a space for it; only a letter at the end tells it from any other number.
const RUN_TOGETHER =
  /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})()[ \u00a0]?(\d{3})([A-Y])(?![\p{L}\p{N}])/giu;

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const FIRST_NUMBER = 2; // 002-899 are given to people, 900-999 for a time or for tests

/** Finnish personal identity codes; one with a wrong check character is perhaps a slip of the pen. */
export function findIdentityCodes(text: string): Finding[] {
  const written = findAll(text, CODE, 'identityCode', (match) => {
    if (!isPossible(match)) return false;
    return hasRightCheck(match) ? true : 'perhaps';
  });
  const together = findAll(
    text,
    RUN_TOGETHER,
    'identityCode',
    (match) => isPossible(match) && hasRightCheck(match),
  );
  return [...written, ...together];
}

function isPossible([, day, month, year, separator = '', number]: RegExpMatchArray): boolean {
  const date = new Date(
    Date.UTC(centuryOf(separator) + Number(year), Number(month) - 1, Number(day)),
  );
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return exists && Number(number) >= FIRST_NUMBER;
}

function centuryOf(separator: string): number {
  if (separator === '+') return 1800;
  return /[A-F]/i.test(separator) ? 2000 : 1900;
}

function hasRightCheck([, day, month, year, , number, check = '']: RegExpMatchArray): boolean {
  return CHECK[Number(`${day}${month}${year}${number}`) % CHECK.length] === check.toUpperCase();
}

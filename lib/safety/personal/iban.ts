import type { Finding } from '../finding.ts';

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

const START = /(?<![\p{L}\p{N}])([A-Z]{2})[ \u00a0]?\d{2}/giu;
const BETWEEN = /[ \u00a0.-]/;

/** Bank account numbers of any country; a Finnish one with a slip in it is perhaps one. */
export function findIbans(text: string): Finding[] {
  return [...text.matchAll(START)].flatMap(({ index, 1: country = '' }): Finding[] => {
    const length = LENGTHS.get(country.toUpperCase());
    const read = length ? readCharacters(text, index, length) : null;
    if (!read) return [];
    const right = remainder(read.characters) === 1;
    const perhaps = country.toUpperCase() === 'FI' && /^\d+$/.test(read.characters.slice(2));
    return right || perhaps ? [{ kind: 'iban', start: index, end: read.end, sure: right }] : [];
  });
}

/** So many letters and digits from a place on, with single spaces between; null when there are not. */
function readCharacters(text: string, start: number, length: number) {
  let characters = '';
  let at = start;
  for (; characters.length < length; at += 1) {
    const character = text.charAt(at);
    if (/[A-Z\d]/i.test(character)) characters += character.toUpperCase();
    else if (!BETWEEN.test(character) || BETWEEN.test(text.charAt(at - 1))) return null;
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? null : { characters, end: at };
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

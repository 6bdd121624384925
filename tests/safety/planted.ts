import type { Random } from '../../prisma/seed/random.ts';
import { int } from './whole-number.ts';

/** A sentence into which something personal was put, and where it stands. */
export type Planted = { kind: string; text: string; start: number; end: number };

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const FRAMES = [
  'Voit vastata minulle: {x}',
  'Hän kirjoitti minulle, että {x} on hänen.',
  'En tiedä, mitä tehdä. {x}',
  'Jos joku haluaa puhua ({x}), olen kotona.',
  'laita viestii {x} niin jutellaa',
  'Olen 15-vuotias ja asun äidin luona. {x}. Mitä voin tehdä?',
  'Min bror skrev {x} och sedan hördes inget mer.',
  'Du når mig på {x}, jag är hemma efter klockan 16.30.',
  'You can reach me at {x} or just answer here.',
  'He gave me this: "{x}" and left at 7 pm.',
  '{x} on se, minkä hän antoi 12.3.2024.',
  'Sain viestin, jossa luki {x}, ja maksoin 25,90 euroa.',
];

const digits = (random: Random, count: number) =>
  Array.from({ length: count }, () => int(random, 0, 9)).join('');
const two = (number: number) => String(number).padStart(2, '0');

/** A Finnish identity code of somebody who does not exist, as people write it. */
function identityCode(random: Random): string {
  const year = int(random, 1930, 2025);
  const day = two(int(random, 1, 28)) + two(int(random, 1, 12)) + two(year % 100);
  const separator = random.pick([...(year < 2000 ? '-YXWVU' : 'ABCDEF')]);
  const number = String(int(random, 2, 999)).padStart(3, '0');
  const check = CHECK[Number(day + number) % 31] ?? '';
  const written = `${day}${separator}${number}${check}`;
  return random.pick([
    written,
    written,
    written.toLowerCase(),
    `${day} ${separator}${number}${check}`,
  ]);
}

/** A telephone number: mobile, landline, foreign, in the ways they are grouped. */
function phone(random: Random): string {
  const mobile = random.pick(['040', '041', '044', '045', '046', '050', '0400', '0500']);
  const rest = digits(random, int(random, 6, 7));
  const parts = [rest.slice(0, 3), rest.slice(3)];
  const gap = random.pick([' ', ' ', '-', '\u00a0', '']);
  const area = random.pick([
    '09',
    '02',
    '03',
    '05',
    '06',
    '08',
    '013',
    '014',
    '015',
    '016',
    '017',
    '018',
    '019',
  ]);
  return random.pick([
    `${mobile}${rest}`,
    `${mobile} ${rest}`,
    `${mobile}-${rest}`,
    `${mobile}${gap}${parts.join(gap)}`,
    `(${mobile}) ${parts.join(' ')}`,
    `+358 ${mobile.slice(1)} ${parts.join(gap)}`,
    `+358${mobile.slice(1)}${rest}`,
    `00358 ${mobile.slice(1)} ${rest}`,
    `+358 (0)${mobile.slice(1)} ${rest}`,
    `${area} ${int(random, 200, 999)} ${digits(random, 4)}`,
    `${area}-${int(random, 200, 999)}${digits(random, 4)}`,
    `+46 7${int(random, 0, 9)} ${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}`,
    `+44 20 ${digits(random, 4)} ${digits(random, 4)}`,
    `07${int(random, 0, 9)}-${digits(random, 3)} ${digits(random, 2)} ${digits(random, 2)}`,
  ]);
}

const WORDS = [
  'matti',
  'virtanen',
  'liisa',
  'koira',
  'info',
  'pelaaja',
  'sanna',
  'k',
  'heppa',
  'äijä',
  'anna',
];
const DOMAINS = [
  'gmail.com',
  'hotmail.com',
  'luukku.com',
  'outlook.com',
  'elisanet.fi',
  'yritys.fi',
  'student.helsinki.fi',
  'icloud.com',
  'företag.se',
  'posti.co.uk',
];

/** An e-mail address, at times with its at sign written as a word. */
function email(random: Random): string {
  const local = `${random.pick(WORDS)}${random.pick(['.', '_', '-', ''])}${random.pick(WORDS)}${random.pick(['', '', String(int(random, 1, 2010))])}`;
  const domain = random.pick(DOMAINS);
  return random.pick([
    ...Array<string>(6).fill(`${local}@${domain}`),
    `${local.toUpperCase()}@${domain}`,
    `${local} @ ${domain}`,
    `${local} (at) ${domain}`,
    `${local}(ät)${domain}`,
  ]);
}

const COUNTRIES = [
  { code: 'FI', length: 14 },
  { code: 'SE', length: 20 },
  { code: 'EE', length: 16 },
  { code: 'DE', length: 18 },
  { code: 'NO', length: 11 },
] as const;

/** An account number with a right checksum, run together or in fours. */
function iban(random: Random): string {
  const country = random.pick([...COUNTRIES, COUNTRIES[0], COUNTRIES[0]]);
  const account = digits(random, country.length);
  const letters = [...country.code].map((letter) => letter.charCodeAt(0) - 55).join('');
  const check = two(98 - Number(BigInt(`${account}${letters}00`) % 97n));
  const whole = `${country.code}${check}${account}`;
  const spaced = whole.replace(/(.{4})(?=.)/g, '$1 ');
  return random.pick([whole, spaced, spaced.toLowerCase()]);
}

const MAKERS = { identityCode, phone, email, iban };

/** Sentences into which one thing each was put; the kinds take turns. */
export function planted(random: Random, count: number): Planted[] {
  const kinds = Object.entries(MAKERS);
  return Array.from({ length: count }, (_, place) => {
    const [kind = '', make = phone] = kinds[place % kinds.length] ?? [];
    const thing = make(random);
    const frame = random.pick(FRAMES);
    const start = frame.indexOf('{x}');
    return { kind, text: frame.replace('{x}', () => thing), start, end: start + thing.length };
  });
}

import type { Finding } from '../finding.ts';

const ONES = `nolla nollaa noll zero oh nought
yksi yks yy ykkönen ykköne ett en one
kaksi kaks kaa kakkonen kakkone två tvåa two
kolme kol koo kolmonen tre three
neljä nelj nelonen nelkku fyra fyr four
viisi viis vitonen viitonen fem five
kuusi kuus kutonen kuutonen sex six
seitsemän seittemän seitsemä seittemä seiska sju seven
kahdeksan kaheksan kaheksa kasi åtta eight
yhdeksän yheksän yheksä ysi nio nie nine`;
const TENS = `kymmenen kymppi kymmentä tio ten
kaksikymmentä kaksikyt kakskyt kakskytä tjugo tjugi twenty
kolmekymmentä kolmekyt kolkyt kolkytä trettio tretti thirty
neljäkymmentä neljäkyt nelkyt nelkytä fyrtio fyrti forty fourty
viisikymmentä viisikyt viiskyt viiskytä femtio femti fifty
kuusikymmentä kuusikyt kuuskyt kuuskytä sextio sexti sixty
seitsemänkymmentä seitsemänkyt seittemänkyt seitkyt seiskyt sjuttio sjutti seventy
kahdeksankymmentä kahdeksankyt kasikyt kaheksankyt åttio åtti eighty
yhdeksänkymmentä yhdeksänkyt ysikyt yheksänkyt nittio nitti ninety`;
const TEENS = `yksitoista ykstoista elva eleven
kaksitoista kakstoista tolv twelve
kolmetoista tretton thirteen
neljätoista fjorton fourteen
viisitoista viistoista femton fifteen
kuusitoista kuustoista sexton sixteen
seitsemäntoista seittemäntoista sjutton seventeen
kahdeksantoista kaheksantoista arton eighteen
yhdeksäntoista yheksäntoista nitton nineteen`;
const HUNDREDS = `hundra
kaksisataa kakssataa tvåhundra
kolmesataa trehundra
neljäsataa nelisataa nelsataa fyrahundra
viisisataa viissataa femhundra
kuusisataa sexhundra`;

const formsIn = (list: string) => list.split('\n').map((line) => line.trim().split(' '));
const digitsOf = new Map<string, string>();
for (const [value, forms] of formsIn(ONES).entries())
  for (const form of forms) digitsOf.set(form, String(value));
const ONES_START = longestFirst([...digitsOf.keys()].filter((word) => word.length > 2));
for (const [place, forms] of formsIn(TENS).entries())
  for (const form of forms) digitsOf.set(form, String((place + 1) * 10));
const TENS_START = longestFirst(formsIn(TENS).slice(1).flat());
for (const [place, forms] of formsIn(TEENS).entries())
  for (const form of forms) digitsOf.set(form, String(place + 11));
for (const [place, forms] of formsIn(HUNDREDS).entries())
  for (const form of forms) digitsOf.set(form, String((place + 1) * 100));
const HUNDREDS_START = longestFirst(formsIn(HUNDREDS).flat());

function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((one, other) => other.length - one.length);
}

const LONGEST = 60; // letters
const TOKEN = /[\p{L}\p{N}+]+/gu;
const BETWEEN = /^[ \u00a0,.:\u2026/()-]{1,4}$/;
const LINKS = new Set(
  'ja sit sitten siitä perään perässä siihen vielä loppu lopussa on och sen sedan så slutar då then and ends with viiva väliviiva miinus streck dash minus'.split(
    ' ',
  ),
);
const DOUBLED = new Map([
  ['double', 1],
  ['tupla', 1],
  ['dubbel', 1],
  ['triple', 2],
]);

/** The digits that a word says: “neljä” 4, “viiskytkaks” 52, “kolmetoista” 13; empty when none. */
function saidBy(word: string): string {
  if (/^\+?\d{1,12}$/.test(word)) return word.replace('+', '');
  const known = digitsOf.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST) return '';
  const tens = TENS_START.find((start) => word.startsWith(start));
  if (tens !== undefined) {
    const one = digitsOf.get(word.slice(tens.length)) ?? '';
    return one.length === 1 ? `${digitsOf.get(tens)?.charAt(0)}${one}` : '';
  }
  const hundred = HUNDREDS_START.find((start) => word.startsWith(start));
  if (hundred !== undefined) {
    const rest = saidBy(word.slice(hundred.length));
    return rest === '' ? '' : `${digitsOf.get(hundred)?.charAt(0)}${rest.padStart(2, '0')}`;
  }
  const written = /^\d+/.exec(word)?.[0];
  if (written !== undefined) {
    const further = saidBy(word.slice(written.length));
    return further === '' ? '' : written + further;
  }
  // ykskaks, nollaneljänolla, nolla4nolla
  const first = ONES_START.find((start) => word.startsWith(start));
  const rest = first === undefined ? '' : saidBy(word.slice(first.length));
  return rest === '' ? '' : (digitsOf.get(first ?? '') ?? '') + rest;
}

/** A row of digits of which some are said in words, and where it stands. */
export type SaidDigits = {
  start: number;
  end: number;
  digits: string;
  words: number;
  first: string;
};

/** Every row of digits in a text that is said in words, in part at least. */
export function saidDigits(text: string): SaidDigits[] {
  const rows: SaidDigits[] = [];
  const known = new Map<string, string>();
  let row: SaidDigits | undefined;
  let end = 0; // of the word before
  let waiting: { start: number; more: number } | undefined; // "double", before its digit
  for (const { 0: written, index: start } of text.matchAll(TOKEN)) {
    const word = written.toLowerCase();
    if (!BETWEEN.test(text.slice(end, start))) {
      row = undefined;
      waiting = undefined;
    }
    end = start + written.length;
    const more = DOUBLED.get(word);
    const digits = known.get(word) ?? saidBy(word);
    known.set(word, digits);
    if (more !== undefined) waiting = { start, more };
    else if (digits !== '' || word === 'plus') {
      if (!row) {
        row = { start: waiting?.start ?? start, end, digits: '', words: 0, first: word };
        rows.push(row);
      }
      row.end = end;
      row.digits += digits.repeat(1 + (waiting?.more ?? 0));
      if (/\p{L}/u.test(word)) row.words += 1;
      waiting = undefined;
    } else if (!LINKS.has(word)) row = undefined;
  }
  return rows.filter(({ words }) => words > 0);
}

const LEAST = 7; // digits
const MOST = 15;
const WHOLE = 9; // of a mobile number
const LEAST_SAID = 3; // in words, where nothing else tells
const LOOK_BACK = 40; // characters
const BEGINS = /^(?:noll|zero|oh|nought|plus|[0+]\d*$)/;
const MAY_BEGIN =
  /noll|zero|(?<!\p{L})oh(?!\p{L})|nought|plus|0\d|numero|puhelin|puh|känny|soita|soittaa|teksta|nummer|telefon|mobil|ring|number|phone|call|text|cell/iu;
const CUE =
  /(?:numero|puhelin|puh\.?|kännykkä|känny|soita|soittaa|tekstaa|tekstata|nummer|telefon|mobil|ring|number|phone|call|text|cell)[^.!?\n]{0,30}$/iu;

/** Telephone numbers of which a part at least is said in words: “nolla neljä nolla yksi …”, “oh four oh …”. */
export function findSpokenNumbers(text: string): Finding[] {
  if (!MAY_BEGIN.test(text)) return [];
  return saidDigits(text).flatMap(({ start, end, digits, words, first }): Finding[] => {
    if (digits.length < LEAST || digits.length > MOST) return [];
    const told = CUE.test(text.slice(Math.max(0, start - LOOK_BACK), start));
    const zero = BEGINS.test(first);
    const mobile = /^0(?:4\d|50)/.test(digits) && digits.length >= WHOLE;
    if (!zero && !told) return [];
    if (isCounting(digits) && !told && !/^0\d/.test(first)) return [];
    if (words < LEAST_SAID && !mobile) return [];
    return [{ kind: 'phone', start, end, sure: zero && (told || mobile) }];
  });
}

// One, two, three and on, or back: somebody counts.
function isCounting(digits: string): boolean {
  const steps = [...digits].slice(1).map((digit, at) => Number(digit) - Number(digits.charAt(at)));
  const up = steps.filter((step) => step === 1 || step === -9).length;
  const down = steps.filter((step) => step === -1).length;
  return Math.max(up, down) >= steps.length - 1;
}

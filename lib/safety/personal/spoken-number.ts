import type { Finding } from '../finding.ts';

const ONES = `nolla nollaa | yksi yks yy | kaksi kaks kaa | kolme kol koo | neljä nelj nelonen nelkku | viisi viis vitonen | kuusi kuus kutonen | seitsemän seittemän seitsemän seittemä seiska | kahdeksan kaheksan kaheksa kasi | yhdeksän yheksän yheksä ysi
noll nolla | ett en | två | tre | fyra fyr | fem | sex | sju | åtta | nio nie
zero oh nought | one | two | three | four | five | six | seven | eight | nine`;
const TENS =
  'kymmenen kymppi kaksikymmentä kakskyt kakskytä kolmekymmentä kolkyt kolkytä neljäkymmentä nelkyt nelkytä viisikymmentä viiskyt viiskytä kuusikymmentä kuuskyt kuuskytä seitsemänkymmentä seitkyt seiskyt kahdeksankymmentä kasikyt kaheksankyt yhdeksänkymmentä ysikyt yheksänkyt tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo tjugi trettio trettio fyrtio fyrti femtio femti sextio sexti sjuttio sjutti åttio åtti nittio nitti ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety';
const HUNDREDS =
  'neljäsataa nelisataa nelsataa nelisatanen viisisataa viissataa fyrahundra femhundra';
const BEGINS = /^(?:nolla|nollaa|noll|zero|oh|nought|plus|[0+]\d*)$/;
const DOUBLED = new Map([
  ['double', 1],
  ['tupla', 1],
  ['dubbel', 1],
  ['triple', 2],
]);

const lengths = new Map<string, number>();
const values = new Map<string, string>();
for (const line of ONES.split('\n')) {
  for (const [value, forms] of line.split('|').entries()) {
    for (const form of forms.trim().split(' ')) {
      lengths.set(form, 1);
      values.set(form, String(value));
    }
  }
}
for (const word of TENS.split(' ')) lengths.set(word, 2);
for (const word of HUNDREDS.split(' ')) lengths.set(word, 3);
const TENS_START = TENS.split(' ')
  .filter((word) => /(?:kymmentä|kytä?|io|ty|tjugo)$/.test(word))
  .toSorted((one, other) => other.length - one.length);

const ONES_START = [...values.keys()]
  .filter((word) => word.length > 2)
  .toSorted((one, other) => other.length - one.length);
const LONGEST = 40; // letters
const TOKEN = /[\p{L}\p{N}+]+/gu;
const BETWEEN = /^[ \u00a0,.…/()-]{1,4}$/;
const LINKS = new Set(
  'ja sit sitten siitä perään siihen vielä och sen sedan så then and viiva väliviiva streck dash'.split(
    ' ',
  ),
);
const LEAST = 7; // digits
const LEAST_SAID = 3; // of them in words
const LOOK_BACK = 40; // characters
const MOST = 15;
const WHOLE = 9;
const CUE =
  /(?:numero|puhelin|puh\.?|kännykkä|känny|soita|soittaa|tekstaa|nummer|telefon|mobil|ring|number|phone|call|text)[^.!?\n]{0,30}$/iu;

/** How many digits a word said in a telephone number stands for; 0 when none. */
function lengthOf(word: string): number {
  if (/^\+?\d{1,12}$/.test(word)) return word.replace('+', '').length;
  const known = lengths.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST) return 0;
  const start = TENS_START.find((tens) => word.startsWith(tens));
  if (start !== undefined) return lengths.get(word.slice(start.length)) === 1 ? 2 : 0;
  // ykskaks
  const first = ONES_START.find((one) => word.startsWith(one));
  const rest = first === undefined ? 0 : lengthOf(word.slice(first.length));
  return rest === 0 ? 0 : rest + 1;
}

type Run = { start: number; end: number; digits: number; words: string[]; said: number };

/** Telephone numbers of which a part at least is said in words: “nolla neljä nolla yksi …”, “oh four oh …”. */
export function findSpokenNumbers(text: string): Finding[] {
  return runsOf(text).flatMap(({ start, end, digits, words, said }): Finding[] => {
    const told = CUE.test(text.slice(Math.max(0, start - LOOK_BACK), start));
    const zero = BEGINS.test(words[0] ?? '');
    const begun = /^0\d/.test(words[0] ?? '');
    if (digits < LEAST || digits > MOST || (!zero && !told)) return [];
    if (isCounting(words) && !told && !begun) return [];
    if (/^noll/.test(words[0] ?? '') && /^[45]\d/.test(words[1] ?? '') && digits >= WHOLE)
      return [{ kind: 'phone', start, end, sure: true }];
    if (said < (zero && (told || digits >= WHOLE) ? 2 : LEAST_SAID)) return [];
    return [{ kind: 'phone', start, end, sure: zero && told }];
  });
}

/** Words that stand for digits, one after another. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let end = 0; // of the word before
  let waiting: { start: number; more: number } | undefined; // "double", before its digit
  for (const { 0: written, index: start } of text.matchAll(TOKEN)) {
    const word = written.toLowerCase();
    if (!BETWEEN.test(text.slice(end, start))) {
      run = undefined;
      waiting = undefined;
    }
    end = start + written.length;
    const more = DOUBLED.get(word);
    const digits = lengthOf(word);
    if (more !== undefined) waiting = { start, more };
    else if (digits > 0 || word === 'plus') {
      if (!run) {
        run = { start: waiting?.start ?? start, end, digits: 0, words: [], said: 0 };
        runs.push(run);
      }
      run.end = end;
      run.digits += digits * (1 + (waiting?.more ?? 0));
      run.words.push(word);
      if (!/\d/.test(word)) run.said += 1;
      waiting = undefined;
    } else if (!LINKS.has(word)) run = undefined;
  }
  return runs;
}

// One, two, three and on, or back: somebody counts.
function isCounting(words: readonly string[]): boolean {
  const numbers = words.map((word) => Number(values.get(word) ?? Number.NaN));
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  const up = steps.filter((step) => step === 1 || step === -9).length;
  const down = steps.filter((step) => step === -1).length;
  return Math.max(up, down) >= steps.length - 1;
}

import type { Finding } from '../finding.ts';
import { CLEAR_NAMES, GIVEN_NAMES } from './given-names.ts';
import { Inflected } from './inflected.ts';
import { basicForms, pluralForms } from './name-forms.ts';
import { isListedNen, isNenName, isSurnameForm } from './surnames.ts';

/** A word of a text: where it stands, and whether a sentence, line or quotation begins with it. */
export type Word = { text: string; start: number; end: number; opens: boolean };

const WORD = /\p{L}[\p{L}'’-]*/gu;
const CAPITALISED = /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*(?:['’]s)?$/u;

// "My name is", in the ways people say it; what follows is a name whatever it is.
const INTRODUCTION =
  /(?<![\p{L}])(?:(?:mun|minun|mä|hänen|sen|pojan|tytön|poikani|tyttäreni|lapseni|miehen[ïi]?|mieheni|vaimoni|siskoni|veljeni|kaverin|kaverini|ystäväni)[ ]+)?(?:nimeni|nimi|nimensä|etunimeni|sukunimeni)[ ]+(?:on|oon)[ ]+|(?:olen|oon|on)[ ]+nimeltä(?:ni|än|nsä)?[ ]+|(?:mua|minua|häntä)[ ]+kutsutaan[ ]+|(?:jag|han|hon|hen|som)[ ]+heter[ ]+|(?:mitt|hans|hennes)[ ]+namn[ ]+är[ ]+|(?:my|his|her|their)[ ]+(?:full[ ]+)?name[ ]+is[ ]+|(?:am|is|i['’]m)[ ]+called[ ]+/giu;
// "I am": only before something that is a name.
const I_AM = /^(?:olen|oon|är|am|i['’]m|terveisin|t|terv|hälsningar|regards|nimim|nimimerkki)$/iu;
const NOT_A_NAME =
  /^(?:se|sama|vain|vaan|muutettu|toinen|keksitty|tiedossa|inte|ändrat|not|changed|known|the|a|in|on|ei|salainen|hemlig|tärkeä|pitkä|lyhyt|kaunis|ruma|outo|vaikea|harvinainen|aika|tosi|niin|mikä|kuin|jo|nyt|myös)$/iu;

/** Names of people: first and last names together, introductions, and (only perhaps) a first name alone. */
export function findNames(text: string): Finding[] {
  const words = wordsInText(text);
  const found: Finding[] = [];
  const introduced = introductions(text);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const next = follower(text, words, at);
    const length = nameAt(text, words, at, word, next, introduced);
    if (length === 0) continue;
    const last = words[at + length - 1] ?? word;
    const sure = length > 1 || introduced.has(word.start);
    found.push({ kind: 'name', start: word.start, end: last.end, sure });
    at += length - 1;
  }
  return found;
}

/** How many words from here on are a name: 0 when none. */
function nameAt(
  text: string,
  words: Word[],
  at: number,
  word: Word,
  next: Word | null,
  introduced: ReadonlySet<number>,
): number {
  const capital = CAPITALISED.test(word.text);
  const given = isGiven(word.text, GIVEN_NAMES);
  if (introduced.has(word.start) && !NOT_A_NAME.test(word.text) && (capital || given)) {
    return next && CAPITALISED.test(next.text) ? 2 : 1;
  }
  if (!capital) return given && next && isLowSurname(next.text) ? 2 : 0;
  const clear = isGiven(word.text, CLEAR_NAMES);
  if (next && CAPITALISED.test(next.text)) {
    const surname = isSurname(next.text);
    if (given && surname) return 2;
    if (clear && !isGiven(next.text, GIVEN_NAMES) && !PLACE.test(next.text)) return 2;
    // Two given names and a surname: Anna Maria Virtanen.
    const third = follower(text, words, at + 1);
    if (given && third && isGiven(next.text, GIVEN_NAMES) && isSurname(third.text)) return 3;
    if (!word.opens && surname && !isGenitive(word.text)) return 2;
  }
  if (clear && (!word.opens || namesAtTheStart(word.text))) return 1;
  if (given && GIVEN_NAMES.has(word.text.toLowerCase()) && isSignature(text, word)) return 1;
  const before = words[at - 1];
  if (before && !word.opens && isRelation(before.text) && !IN_A_PLACE.test(word.text)) return 1;
  if (given && before && I_AM.test(before.text) && !word.opens) return 1;
  return !word.opens && isNenSurname(word.text) ? 1 : 0;
}

// At the start of a sentence every word has a capital, so there only the plainest forms count.
const PLAIN_FORM = /(?:ll[eaä]|lt[aä])$/; // Pekalle, Liisalta
/** Given names that are the beginning of many sentences too. */
export const ALSO_A_WORD: ReadonlySet<string> = new Set(
  'anni manu mari sari ari ella elli emma essi ali jan maria ville area pia leo oskar john jonne jussi'.split(
    ' ',
  ),
);

function namesAtTheStart(word: string): boolean {
  const lower = word.toLowerCase();
  return !ALSO_A_WORD.has(lower) && (CLEAR_NAMES.has(lower) || PLAIN_FORM.test(lower));
}

// A last line that is nothing but a name.
function isSignature(text: string, { start, end }: Word): boolean {
  const SIGN = 12; // characters: dashes, a comma, an age
  const before = text.slice(Math.max(0, start - SIGN), start);
  const after = text.slice(end, end + SIGN);
  return /\n[ –—-]*$/.test(before) && /^(?:[,. ]*(?:\d\d ?v?)?[. ]*)$/.test(after);
}

const isGiven = (word: string, names: ReadonlySet<string>) =>
  basicForms(word).some((form) => names.has(form));

const isSurname = (word: string) => CAPITALISED.test(word) && basicForms(word).some(isSurnameForm);

// pekka virtanen: who writes nothing with capitals writes names so too.
const isLowSurname = (word: string) => basicForms(word).some(isListedNen);

// Mid-sentence and capitalised, -nen alone is a surname; -lainen is somebody's origin.
function isNenSurname(word: string): boolean {
  return [...basicForms(word), ...pluralForms(word)].some((form) => isNenName(form));
}

// "My husband Amir", "opettaja Thanh": what follows with a capital is a name, whatever it is.
const RELATIONS = new Inflected(
  `mies miehe vaimo puoliso äiti isä isäpuoli äitipuoli veli velje sisko sisare poika tytär tyttäre tyttö lapse ystävä kaveri
   poikaystävä tyttöystävä opettaja valmentaja pomo esimies esimiehe naapuri serkku eno setä täti mummo ukki
   man make fru bror syster son dotter vän kompis lärare chef granne pojkvän flickvän
   husband wife brother sister son daughter friend teacher boss neighbour boyfriend girlfriend cousin`
    .trim()
    .split(/\s+/),
);
const isRelation = (word: string) => RELATIONS.nameOf(word) !== undefined;
const IN_A_PLACE =
  /(?:ss[aä]|st[aä]|l[lt][aä])$|^(?:Suom|Ruots|Jumal|Jeesu|Kela|Mieli|Facebook|Insta|Whats|Wilma|Skype|Zoom|Teams)/;

const PLACE = /(?:s[st][aä]|l[lt][aä]|lle|seen|iin|een)$/; // in Oulu, from Rauma
const isGenitive = (word: string) => word.endsWith('n'); // Helsingin Sanomat

function introductions(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(INTRODUCTION)].map(({ 0: said, index }) => index + said.length));
}

/** The next word, where only a space lies between. */
function follower(text: string, words: Word[], at: number): Word | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return null;
  return /^[ \u00a0]$/.test(text.slice(word.end, next.start)) ? next : null;
}

/** The words of a text in their order. */
export function wordsInText(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const before = text.slice(end, index);
    const opens = end === 0 || /[.!?:…\n”“„"»()[\]{}<>–*•-]/.test(before);
    end = index + word.length;
    return { text: word, start: index, end, opens };
  });
}

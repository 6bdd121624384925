import type { Finding } from '../finding.ts';
import {
  BESIDE_A_NAME,
  introductions,
  isFamilyLow,
  isSignature,
  mayBe,
  mayBeNamed,
  maySign,
  SIGNED,
} from './introduction.ts';
import { CLEAR_NAMES, GIVEN_NAMES } from './lists/given-names.ts';
import { isListedNen, isSurnameForm, mayBeSurname } from './lists/surnames.ts';
import { isTown } from './lists/towns.ts';
import { basicForms, isGiven, isNenSurname } from './name-forms.ts';
import { toldNames } from './name-told.ts';
import { isInThere } from './narrowing.ts';
import {
  isKnownToAll,
  isNoPerson,
  isOfPet,
  isPublic,
  LOW_WORDS,
  sayingsIn,
  speaksOfFame,
} from './not-private.ts';
import {
  ALSO_A_WORD,
  isLikened,
  isPersonTold,
  isRelation,
  isToldOf,
  KIN_IN_TITLES,
  LOVES,
  OF_KIN,
  opensWith,
  SAID,
  WITH,
} from './relation.ts';

/** A word of a text: where it stands, and whether a sentence, line or quotation begins with it. */
export type Word = { text: string; start: number; end: number; opens: boolean };

const WORD = /\p{L}[\p{L}'’-]*/gu;
const HIGH = /\p{Lu}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*(?:['’]s)?$/u;

const PARTICLE = /^(?:von|af|de|bin|bint|al|van|el|da|dos|della)$/;

/** Names of people: first and last names together, introductions, and (only perhaps) a first name alone. */
export function findNames(text: string): Finding[] {
  const sayings = sayingsIn(text);
  return namesIn(text).filter(
    (find) =>
      !isOfPet(text, find.start, find.end) &&
      !sayings.some(({ start, end }) => find.start < end && find.end > start),
  );
}

function namesIn(text: string): Finding[] {
  const words = wordsInText(text);
  const found: Finding[] = [];
  const introduced = introductions(text);
  const isLow = !HIGH.test(text);
  const ofFame = speaksOfFame(text);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const next = follower(text, words, at);
    const told = introducedAt(text, words, at, word, introduced);
    const least = told || nameAt(text, words, at, word, next, isLow);
    if (least === 0) continue;
    const length = least + furtherNames(text, words, at, least);
    const last = words[at + length - 1] ?? word;
    const initial = INITIAL.exec(text.slice(last.end, last.end + 4))?.[0].length ?? 0;
    const known =
      isPublic(text.slice(word.start, last.end)) ||
      (ofFame && length > 1 && told === 0 && !isPersonTold(words, at));
    const sure = known
      ? null
      : (told > 0 && isSureAt(word, introduced)) || (length > 1 && isPersonTold(words, at));
    if (sure !== null)
      found.push({ kind: 'name', start: word.start, end: last.end + initial, sure });
    at += length - 1;
  }
  return [...found, ...toldNames(text)];
}

/** How many words from here on are a name: 0 when none. */
function nameAt(
  text: string,
  words: Word[],
  at: number,
  word: Word,
  next: Word | null,
  isLow: boolean,
): number {
  if (!CAPITALISED.test(word.text)) return lowNameAt(words, at, word, next, isLow);
  if (isPublicBeside(words[at - 1], word) || (next && isPublicBeside(word, next))) return 0;
  if (isInThere(word.text)) return 0;
  const given = isGiven(word.text, GIVEN_NAMES);
  const clear = given && isGiven(word.text, CLEAR_NAMES);
  const whole = GIVEN_NAMES.has(word.text.toLowerCase());
  if (next && CAPITALISED.test(next.text)) {
    const surname = isSurname(next.text);
    const low = next.text.toLowerCase();
    if (given && (surname || ((clear || whole) && mayBeSurname(low)))) return 2;
    const family =
      isListedNen(word.text.toLowerCase()) ||
      (GIVEN_NAMES.has(low) &&
        CLEAR_NAMES.has(low) &&
        isSurnameForm(word.text.toLowerCase()) &&
        !(word.opens && /(?:ll|ie?l)[aä]$/.test(word.text)) &&
        !/nen$/.test(word.text)) ||
      (isGenitive(word.text) && basicForms(word.text).slice(1).some(isSurnameForm));
    if (family && GIVEN_NAMES.has(low)) return 2; // Virtanen Pekka, Mäkelän Sari
    if (clear && !isGiven(next.text, GIVEN_NAMES) && !PLACE.test(next.text)) return 2;
    const third = follower(text, words, at + 1);
    const family3 = third && (isSurname(third.text) || mayBeSurname(third.text.toLowerCase()));
    if (given && third && isGiven(next.text, GIVEN_NAMES) && family3) return 3;
    const apart = IN_A_PLACE.test(word.text) || PLACE.test(next.text) || isGenitive(word.text);
    if (!word.opens && surname && !apart && !isNoPerson(word.text) && maySign(word.text)) return 2;
  }
  if (
    clear &&
    !isLikened(words, at) &&
    (!opensWith(words, at) || isToldOf(words, at, next, words[at + 2]))
  )
    return 1;
  if (given && whole && isSignature(text, word)) return 1;
  if (given && !word.opens && LOVES.test(words[at - 1]?.text ?? '')) return 1;
  // A name that is a word too, in a case in which things hardly stand: "kerroin Päiville".
  if (given && !word.opens && !whole && (/lle$/.test(word.text) || WITH.test(next?.text ?? '')))
    return 1;
  if (OF_KIN.test(word.text) && isGiven(word.text.split('-', 1)[0] ?? '', GIVEN_NAMES)) return 1;
  if (
    isSignature(text, word) &&
    SIGNED.test(text.slice(Math.max(0, word.start - 4), word.start)) &&
    maySign(word.text)
  )
    return 1;
  const before = words[at - 1];
  if (before && !word.opens && isRelation(before.text) && !IN_A_PLACE.test(word.text)) {
    if (isPublic(`${before.text} ${word.text}`) || isNoPerson(word.text)) return 0;
    if (KIN_IN_TITLES.test(before.text) && !given && !isSurname(word.text)) return 0;
    return next && CAPITALISED.test(next.text) && !IN_A_PLACE.test(next.text) ? 2 : 1;
  }
  if (!word.opens && isNenSurname(word.text) && !isKnownToAll(word.text) && !isNoPerson(word.text))
    return 1;
  if (
    !word.opens &&
    before &&
    /^(?:on|är|is)$/.test(before.text) &&
    isRelation(words[at - 2]?.text ?? '')
  )
    return !next && isUnknownName(word.text) && mayBe(word.text) ? 1 : 0;
  return !word.opens &&
    next &&
    SAID.test(next.text) &&
    !CAPITALISED.test(before?.text ?? '') &&
    isUnknownName(word.text)
    ? 1
    : 0;
}

/** How many more belong to a name of two: "poikamme Aleksanteri Mauno Vehkaperä", "naapurini Nguyen Thi Hoa". */
function furtherNames(text: string, words: readonly Word[], at: number, length: number): number {
  const [last, next] = [words[at + length - 1], follower(text, words, at + length - 1)];
  if (length < 2 || length > 3 || !last || !next || !CAPITALISED.test(next.text)) return 0;
  const goesOn = GIVEN_NAMES.has(last.text.toLowerCase()) || isRelation(words[at - 1]?.text ?? '');
  if (!goesOn || IN_A_PLACE.test(next.text) || !CAPITALISED.test(last.text)) return 0;
  return 1 + furtherNames(text, words, at, length + 1);
}

/** The same in lower case: a common surname beside it, a word of kinship before it, or a text without capitals. */
function lowNameAt(
  words: readonly Word[],
  at: number,
  word: Word,
  next: Word | null,
  isLow: boolean,
): number {
  if (next && isLowSurname(next.text) && isGiven(word.text, GIVEN_NAMES)) return 2;
  const kin = isRelation(words[at - 1]?.text ?? '') && word.text.length > 2;
  if (
    kin &&
    (CLEAR_NAMES.has(word.text) || ALSO_A_WORD.has(word.text)) &&
    !LOW_WORDS.has(word.text)
  )
    return 1;
  if (!isLowName(word.text)) return 0;
  const told = isLow || isRelation(words[at - 1]?.text ?? '');
  if (!told || !isGiven(word.text, CLEAR_NAMES)) return 0;
  // Finnish endings stand on no name in Swedish and English: "jag fattar inte matten".
  if (
    !GIVEN_NAMES.has(word.text.replace(/['’]?s$/, '')) &&
    words.some(({ text }) => FOREIGN.test(text))
  )
    return 0;
  return next && isLow && next.text.length > 3 && mayBeSurname(next.text) ? 2 : 1;
}

/** How many words from here on are a name that somebody is introduced, signs or calls themselves by. */
function introducedAt(
  text: string,
  words: readonly Word[],
  at: number,
  word: Word,
  { named, greeted, being }: ReturnType<typeof introductions>,
): number {
  if (!named.has(word.start) && !greeted.has(word.start) && !being.has(word.start)) return 0;
  if (!named.has(word.start) && isNoPerson(word.text)) return 0;
  const [capital, given] = [CAPITALISED.test(word.text), isGiven(word.text, GIVEN_NAMES)];
  const { text: said, start, end } = word;
  const lone =
    /^[ ]?(?:[,.!?;:)\n”"]|$|\d|\p{Lu}\.|(?:ja|och|and|jag|från|from|i'm|av|bland|by|among|för|koska|mutta|men|but|eli|siis|oon|olen)[ ])/u.test(
      text.slice(end, end + 30),
    );
  const isOne =
    (named.has(start) && mayBeNamed(said) && (given || capital || lone)) ||
    (greeted.has(start) &&
      (capital ? given || maySign(said) : (given || lone) && maySign(said)) &&
      lone) ||
    (being.has(start) &&
      (capital
        ? given || (lone && mayBe(said) && isUnknownName(said))
        : isClearLow(said) && (lone || isFamilyLow(follower(text, words, at)))));
  if (isOne) return familyAfter(text, words, at);
  const next = follower(text, words, at);
  if (!named.has(start) || capital || !next || !mayBeNamed(said)) return 0;
  return mayBeSurname(next.text.toLowerCase()) ? 2 : 0;
}

/** How many words the whole name has that begins here. */
function familyAfter(text: string, words: readonly Word[], at: number): number {
  const [next, third] = [follower(text, words, at), follower(text, words, at + 1)];
  if (!next) return 1;
  if (PARTICLE.test(next.text) && third && CAPITALISED.test(third.text)) return 3;
  if (IN_A_PLACE.test(next.text)) return 1; // olen Tiina Kemistä
  if (CAPITALISED.test(next.text)) return third && CAPITALISED.test(third.text) ? 3 : 2;
  const low = !CAPITALISED.test(words[at]?.text ?? '');
  if (low && /nen$/.test(next.text) && !/(?:l[aä]inen|llinen)$/.test(next.text)) return 2;
  if (!low || LOW_WORDS.has(next.text) || !maySign(next.text) || BESIDE_A_NAME.test(next.text)) {
    return 1;
  }
  const ends = /^(?:[.,!?\n]|$)/u.test(text.slice(next.end, next.end + 1));
  return ends || (mayBeSurname(next.text) && next.text.length > 3) ? 2 : 1;
}

// Who writes "i am amina" may write "olen ari" too, but words are more.
const isClearLow = (word: string) => CLEAR_NAMES.has(word.toLowerCase()) && isLowName(word);
const isLowName = (word: string) =>
  word.length > 3 && !ALSO_A_WORD.has(word) && !LOW_WORDS.has(word);

const isSureAt = ({ text, start }: Word, { named }: ReturnType<typeof introductions>) =>
  named.has(start) && (CAPITALISED.test(text) || isGiven(text, GIVEN_NAMES));

// In the middle of a sentence, before "said": a name that no list knows.
const isUnknownName = (word: string) =>
  word.length > 2 &&
  !/-\p{Ll}/u.test(word) &&
  !IN_A_PLACE.test(word) &&
  !isNoPerson(word) &&
  !isTown(word);
const isPublicBeside = (one: Word | undefined, other: Word) =>
  isPublic(`${one?.text ?? ''} ${other.text}`);
const isSurname = (word: string) => CAPITALISED.test(word) && basicForms(word).some(isSurnameForm);

// pekka virtanen: who writes nothing with capitals writes names so too.
const isLowSurname = (word: string) => basicForms(word).some(isListedNen);

const FOREIGN = /^(?:jag|och|inte|att|är|det|som|the|and|my|was|is|i)$/;

const IN_A_PLACE =
  /(?:ss[aä]|st[aä]|l[lt][aä])$|^(?:Suom|Ruots|Jumal|Jeesu|Kela|Mieli|Facebook|Insta|Whats|Wilma|Skype|Zoom|Teams)/;

const PLACE = /(?:s[st][aä]|l[lt][aä]|seen|iin|een)$/; // in Oulu, from Rauma
const isGenitive = (word: string) => word.endsWith('n'); // Helsingin Sanomat

const INITIAL = /^[ ]\p{Lu}\.(?![ ]?\p{L}\.)/u;
/** The next word, where only a space lies between. */
function follower(text: string, words: readonly Word[], at: number): Word | null {
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

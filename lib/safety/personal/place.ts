import { type Finding, findAll } from '../finding.ts';
import { type Word, wordsInText } from './name.ts';
import {
  employerIn,
  isAnywhere,
  isBought,
  isGivenName,
  isSchool,
  narrows,
  PLACE_ENDS_SO,
  townIn,
} from './narrowing.ts';
import { classPlaces, FURTHER, schoolsIn } from './school.ts';
import { classesBeside, toldSchools } from './school-told.ts';
import { findWorkplaces } from './workplace.ts';

const HIGH = /^\p{Lu}[\p{L}-]+$/u;
const SOMEWHERE = /^(?!\p{L}+[st][uy]st[aä]$)\p{Lu}\p{Ll}{3,}(?:ssa|ssä|sta|stä|lla|llä|lta|ltä)$/u; // Zeppelinissä, Sateenkaaressa
const VILLAGE =
  /^(?!terveys|perhe|lapsi|äiti|naisten|sos-)\p{L}{3,}kylä(?:n|ä|ssä|stä|än|llä|ltä|lle)?$/iu;
const COMPANY =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}&-]{1,30}[ ](?:(?:ja|&|och|and)[ ])?){1,3}(?:Oyj?|Ab|Ky|Tmi|Ltd)(?::\p{Ll}+)?(?!\p{L})/gu;
/**
 * Schools by their name and a class beside them, companies, and towns where the same or a neighbouring
 * sentence speaks of a school, a workplace, a small place or what only one person there is; a town alone
 * tells nothing.
 */
export function findPlaces(text: string): Finding[] {
  const words = wordsInText(text);
  const sentences = sentencesOf(text, words);
  const named = schoolsIn(text, words);
  const told = toldSchools(text);
  const schools = new Set([
    ...named.map(({ from }) => sentences[from] ?? 0),
    ...told.map(({ start }) => sentenceAt(start + 1, words, sentences)),
  ]);
  const further = schools.size > 0 ? classesBeside(text) : [];
  const classes = classPlaces(text, schools.size > 0).map((find) => ({
    find,
    sentence: sentenceAt(find.start, words, sentences),
  }));
  const inClasses = new Set(classes.map(({ sentence }) => sentence));
  const narrow = new Set([
    ...sentencesWith(words, sentences, (word, next) => narrows(word, next)),
    ...inClasses,
    ...schools,
  ]);
  const towns = sentencesWith(words, sentences, (word) => townIn(word) !== undefined);
  const found = findAll(text, COMPANY, 'place', () => 'perhaps');
  for (const { from, to, sure } of named) {
    const [first, last] = [words[from], words[to]];
    if (!first || !last) continue;
    const beside = isNear(inClasses, sentences[from] ?? 0);
    found.push({ kind: 'place', start: first.start, end: last.end, sure: sure || beside });
  }
  for (const [at, word] of words.entries()) {
    if (!HIGH.test(word.text)) continue;
    const sentence = sentences[at] ?? 0;
    const next = words[at + 1];
    const beside = next && text.slice(word.end, next.start) === ' ' ? next : undefined;
    if (
      (isNear(narrow, sentence) &&
        isPlace(word, beside, words[at - 1]) &&
        !isOfAFirm(words[at - 1], word)) ||
      (isNear(towns, sentence) && employerIn(word) !== undefined && !isBought(word, beside))
    ) {
      found.push({ kind: 'place', start: word.start, end: word.end, sure: false });
    }
  }
  const taught = classes
    .filter(({ sentence }) => isNear(schools, sentence))
    .map(({ find }) => find);
  const beside = further.filter(({ end }) => schools.has(sentenceAt(end, words, sentences)));
  return [...found, ...told, ...findWorkplaces(text, words, sentences), ...taught, ...beside];
}

/** The number of the sentence in which a place of the text stands. */
function sentenceAt(place: number, words: readonly Word[], sentences: readonly number[]): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return sentences[Math.max(0, low - 1)] ?? 0;
}

/** The numbers of the sentences that hold such a word. */
function sentencesWith(
  words: readonly Word[],
  sentences: readonly number[],
  isOne: (word: Word, next?: Word) => boolean,
): ReadonlySet<number> {
  return new Set(sentences.filter((_, at) => words[at] && isOne(words[at], words[at + 1])));
}

const isNear = (marked: ReadonlySet<number>, sentence: number) =>
  marked.has(sentence - 1) || marked.has(sentence) || marked.has(sentence + 1);

const isOfAFirm = (before: Word | undefined, word: Word) =>
  before !== undefined &&
  townIn(word) === undefined &&
  /^\p{Lu}/u.test(before.text) &&
  employerIn(before) !== undefined;

function isPlace(word: Word, next: Word | undefined, before: Word | undefined): boolean {
  if (isOfSomebody(before) || isLikeNext(word, next)) return false;
  if (!word.opens && (VILLAGE.test(word.text) || isSomewhere(word))) return true;
  const town = townIn(word);
  if (town === undefined) return false;
  // Turun kriisikeskus is nobody's home; Turun koulut may be somebody's.
  const bare = town === word.text.toLowerCase(); // Åbo Akademi
  const attribute = next && (word.text.endsWith('n') || (bare && FURTHER.test(next.text)));
  return !attribute || (narrows(next) && !FURTHER.test(next.text));
}

const isOfSomebody = (before: Word | undefined) =>
  before !== undefined && HIGH.test(before.text) && isGivenName(before.text) && !townIn(before);
const isLikeNext = ({ text }: Word, next: Word | undefined) =>
  /st[aä]$/.test(text) &&
  next !== undefined &&
  /^\p{Lu}\p{Ll}+(?:aa|ää|[^s]t[aä])$/u.test(next.text);

/** In the middle of a sentence, a place that no list knows: by its case, or by how its name ends. */
function isSomewhere(word: Word): boolean {
  const { text } = word;
  if (townIn(word) !== undefined || isGivenName(text)) return false;
  if (PLACE_ENDS_SO.test(text)) return true;
  return SOMEWHERE.test(text) && !isAnywhere(text) && !isKnownWord(word);
}

const isKnownWord = (word: Word) => isSchool(word) || employerIn(word) !== undefined;

/** For each word the number of its sentence. */
function sentencesOf(text: string, words: readonly Word[]): number[] {
  let sentence = 0;
  let end = 0;
  return words.map((word) => {
    if (/[.!?…\n]/.test(text.slice(end, word.start))) sentence += 1;
    end = word.end;
    return sentence;
  });
}

/** The name, in lower case, by which a find of a place is known again (Nokialla → nokia), if it has one. */
export function placeNamed(words: string): string | undefined {
  const [text = ''] = words.split(' ', 1);
  if (words.search(COMPANY) >= 0 || !HIGH.test(text)) return undefined;
  const word = { text, start: 0, end: text.length, opens: false };
  const name = townIn(word) ?? employerIn(word);
  return name ?? text.toLowerCase().replace(/(?:n|ssä|ssa|llä|lla|stä|sta|ltä|lta|lle)$/, '');
}

import { type Finding, findAll } from '../finding.ts';
import { type Word, wordsInText } from './name.ts';
import { employerIn, isGivenName, isSchool, narrows, townIn } from './narrowing.ts';

const HIGH = /^\p{Lu}[\p{L}-]+$/u;
const PLACE_ENDS_SO =
  /\p{L}{3}(?:kylän|mäen|niemen|lahden|järven|rannan|saaren|harjun|kosken|joen|lammen|vaaran|suon|metsän|linnan|kallion|laakson|pellon|vuoren|kankaan|perän|puiston|salmen|ojan)$/u;
const SOMEWHERE = /^\p{Lu}\p{Ll}{3,}(?:ssa|ssä|sta|stä|lla|llä|lta|ltä)$/u; // Zeppelinissä, Sateenkaaressa
// Where everybody is, or who helps everybody: countries, services, what stands on a telephone.
const ANYWHERE =
  /^(?:suome|ruots|norja|tansk|viro|venäj|saksa|ranska|englanni|britanni|amerika|yhdysvalloi|kiina|thaimaa|ukraina|iran|iraki|syyria|somalia|turki|espanja|italia|puola|unkari|euroopa|eu|aasia|afrika|pohjoismai|skandinavia|lapi|uudenmaa|pirkanmaa|kainuu|savo|karjala|pohjanmaa|ahvenanmaa|facebook|instagram|insta|snapchat|snapi|tiktok|youtube|whatsap|discord|twitter|telegram|redditi|wilma|kela|wikipedia|netflix|google|omakanna|kriisi|rikosuhri|nolla|sekasin|mieli|terve|päih|nuorten|setlementi|väestö|mannerheim|raama|koraani|jumala|jeesukse|alla|linkedin|tinder|teams|zoom|moodle|roblox|minecraft|fortnite|steam|playstation|joulu|pääsiäise|juhannukse)|(?:puhelime|linja|neuvonna|päivystykse|keskukse|klinika|poli|liito|yhdistykse|viraston|lainen)/u;
const VILLAGE =
  /^(?!terveys|perhe|lapsi|äiti|naisten|sos-)\p{L}{3,}kylä(?:n|ä|ssä|stä|än|llä|ltä|lle)?$/iu;
const COMPANY =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}&-]{1,30}[ ]){1,3}(?:Oyj?|Ab|Ky|Tmi|Ltd)(?::\p{Ll}+)?(?!\p{L})/gu;
const AT_WORK = /^(?:töissä|töihin|töistä|duunissa|työskentel\p{Ll}+)$/u;
const WORK_AT =
  /(?:(?:jobbar|arbetar|jobbade|arbetade)[ ](?:på|hos|för)|work(?:s|ed|ing)?[ ](?:at|for))[ ]$/;
const CLASS =
  /(?<![\p{L}\p{N}.,-])[1-9](?:[ ]?[A-HÅÄÖ]|[a-h])(?:-?luo(?:k|kk)\p{Ll}+|:\p{Ll}+)?(?![\p{L}\p{N}])/gu;

/**
 * Schools by their name and a class beside them, companies, and towns where the same or a neighbouring
 * sentence speaks of a school, a workplace, a small place or what only one person there is; a town alone
 * tells nothing.
 */
export function findPlaces(text: string): Finding[] {
  const words = wordsInText(text);
  const sentences = sentencesOf(text, words);
  const narrow = new Set([
    ...sentencesWith(words, sentences, (word, next) => narrows(word, next)),
    ...sentencesOfClasses(text, words, sentences),
  ]);
  const towns = sentencesWith(words, sentences, (word) => townIn(word) !== undefined);
  const found = findAll(text, COMPANY, 'place', () => 'perhaps');
  const schools = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (!HIGH.test(word.text)) continue;
    const sentence = sentences[at] ?? 0;
    const next = words[at + 1];
    const beside = next && text.slice(word.end, next.start) === ' ' ? next : undefined;
    if (beside && isNamedSchool(word, beside)) {
      schools.add(sentence);
      found.push({ kind: 'place', start: word.start, end: beside.end, sure: !word.opens });
    } else if (
      (isNear(narrow, sentence) && isPlace(word, beside)) ||
      (isNear(towns, sentence) && employerIn(word) !== undefined) ||
      isWorkplace(text, words[at - 1], word)
    ) {
      found.push({ kind: 'place', start: word.start, end: word.end, sure: false });
    }
  }
  return schools.size === 0 ? found : [...found, ...classesIn(text, words, sentences, schools)];
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

function isPlace(word: Word, next: Word | undefined): boolean {
  if (!word.opens && (VILLAGE.test(word.text) || isSomewhere(word))) return true;
  if (townIn(word) === undefined) return false;
  // Turun kriisikeskus is nobody's home; Turun koulut may be somebody's.
  const attribute = word.text.endsWith('n') && next !== undefined;
  return !attribute || narrows(next);
}

/** In the middle of a sentence, a place that no list knows: by its case, or by how its name ends. */
function isSomewhere(word: Word): boolean {
  const { text } = word;
  if (townIn(word) !== undefined || isGivenName(text)) return false;
  if (PLACE_ENDS_SO.test(text)) return true;
  return SOMEWHERE.test(text) && !ANYWHERE.test(text.toLowerCase()) && !isKnownWord(word);
}

const isKnownWord = (word: Word) => isSchool(word) || employerIn(word) !== undefined;

function isNamedSchool(word: Word, next: Word): boolean {
  if (!isSchool(next)) return false;
  if (!/[ns]$/.test(word.text) && !/^\p{Lu}/u.test(next.text)) return false;
  if (townIn(word) !== undefined) return true;
  return word.opens ? PLACE_ENDS_SO.test(word.text) : !isGivenName(word.text);
}

function isWorkplace(text: string, before: Word | undefined, word: Word): boolean {
  if (!before || word.opens || isGivenName(word.text)) return false;
  const LOOK_BACK = 16; // characters: the longest of "arbetade för "
  return (
    (AT_WORK.test(before.text.toLowerCase()) && !/n$/.test(word.text)) ||
    WORK_AT.test(text.slice(Math.max(0, word.start - LOOK_BACK), word.start))
  );
}

/** The numbers of the sentences that name a class. */
function sentencesOfClasses(
  text: string,
  words: readonly Word[],
  sentences: readonly number[],
): Set<number> {
  let at = 0;
  if (!/[1-9] ?[A-HÅÄÖa-h]/.test(text)) return new Set();
  return new Set(
    [...text.matchAll(CLASS)].map(({ index }) => {
      while (at < words.length && (words[at]?.end ?? 0) < index) at += 1;
      return sentences[Math.max(0, at - 1)] ?? 0;
    }),
  );
}

function classesIn(
  text: string,
  words: readonly Word[],
  sentences: readonly number[],
  schools: ReadonlySet<number>,
): Finding[] {
  let at = 0;
  return findAll(text, CLASS, 'place', ({ index }) => {
    while (at < words.length && (words[at]?.end ?? 0) < index) at += 1;
    return isNear(schools, sentences[Math.max(0, at - 1)] ?? 0) && 'perhaps';
  });
}

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

/** The class, without what follows it, that a find of a place names (8B:llä → 8B), if it is one. */
export const classNamed = (words: string): string | undefined =>
  words.search(CLASS) === 0 ? /^[1-9] ?\p{L}(?!\p{L})/u.exec(words)?.[0] : undefined;

/** The name, in lower case, by which a find of a place is known again (Nokialla → nokia), if it has one. */
export function placeNamed(words: string): string | undefined {
  const [text = ''] = words.split(' ', 1);
  if (words.search(COMPANY) >= 0 || !HIGH.test(text)) return undefined;
  const word = { text, start: 0, end: text.length, opens: false };
  const name = townIn(word) ?? employerIn(word);
  return name ?? text.toLowerCase().replace(/(?:n|ssä|ssa|llä|lla|stä|sta|ltä|lta|lle)$/, '');
}

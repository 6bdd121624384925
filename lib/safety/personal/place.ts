import type { Finding } from './finding.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { Inflected } from './inflected.ts';
import type { Known } from './known.ts';
import { type Word, wordsInText } from './name.ts';
import { basicForms } from './name-forms.ts';
import { TOWNS } from './towns.ts';

const listed = (text: string) => new Inflected(text.trim().split(/\s+/));

const SCHOOLS = listed(`
  koulu yläaste ala-aste yläkoulu alakoulu peruskoulu yhteiskoulu lukio ammattikoulu ammattiopisto amis amk yliopisto päiväkoti eskari
  skola skolan gymnasium gymnasiet högstadiet lågstadiet daghem daghemmet dagis school college university kindergarten`);
// What narrows a town down to a few people: their work, a small place, what only one person there is.
const NARROWING = listed(`
  työpaikka työ töissä töihin töistä duuni firma yritys tehdas tehtaa sairaala terveyskeskus virasto seurakunta kylä pikkukylä
  rehtori pappi kirkkoherra kanttori kunnanjohtaja kaupunginjohtaja kansanedustaja valtuutettu eläinlääkäri apteekkari valmentaja
  jobbet jobb arbetsplats arbetsplatsen fabriken sjukhuset byn prästen rektorn kyrkoherden tränaren
  job work workplace factory hospital village vicar priest headmaster principal coach`);
const WORKS = /^(?:työskente|jobba|arbeta[rd]|working$|works$|worked$)/;
const EMPLOYERS = listed(`
  lidl prisma s-market k-market k-supermarket k-citymarket citymarket tokmanni alko posti hesburger mcdonald's burger r-kioski gigantti
  motonet ikea puuilo minimani halpa-halli neste abc verkkokauppa jysk clas kärkkäinen`);
const TOWN_NAMES = new Inflected(TOWNS);
// Words too, or a make of telephones: as the first word of a sentence, or without an ending, no town.
const ALSO_WORDS = new Set('koski luoto aura perho rusko kannus pello lahti salo kotka'.split(' '));
const NOT_BARE = new Set(['nokia']);

const HIGH = /^\p{Lu}[\p{L}-]+$/u;
const PLACE_ENDS_SO =
  /\p{L}{3}(?:kylän|mäen|niemen|lahden|järven|rannan|saaren|harjun|kosken|joen|lammen|vaaran|suon|metsän|linnan|kallion|laakson|pellon|vuoren|kankaan|perän|puiston|salmen|ojan)$/u;
const VILLAGE = /\p{L}{3}kylä(?:n|ä|ssä|stä|än|llä|ltä|lle)?$/u;

/**
 * Schools by their name, and towns where the same or a neighbouring sentence speaks of a school, a workplace,
 * a village or what only one person there is; a town alone tells nothing. Places known from the originals
 * are found wherever they stand.
 */
export function findPlaces(text: string, known: Known): Finding[] {
  const words = wordsInText(text);
  const sentences = sentencesOf(text, words);
  const narrow = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (narrows(word.text)) narrow.add(sentences[at] ?? 0);
  }
  const isNarrow = (at: number) => {
    const sentence = sentences[at] ?? 0;
    return [sentence - 1, sentence, sentence + 1].some((near) => narrow.has(near));
  };
  const places = new Inflected(known.places);
  const found: Finding[] = [];
  for (const [at, word] of words.entries()) {
    if (!HIGH.test(word.text)) continue;
    const next = words[at + 1];
    const beside = next && text.slice(word.end, next.start) === ' ' ? next : undefined;
    if (beside && isNamedSchool(word, beside)) {
      found.push({ kind: 'place', start: word.start, end: beside.end, sure: !word.opens });
    } else if (
      places.nameOf(word.text) !== undefined ||
      (isNarrow(at) && isPlace(word, beside)) ||
      (EMPLOYERS.nameOf(word.text) !== undefined && hasTownNear(words, sentences, at))
    ) {
      found.push({ kind: 'place', start: word.start, end: word.end, sure: false });
    }
  }
  return found;
}

const narrows = (word: string) =>
  SCHOOLS.nameOf(word) !== undefined ||
  NARROWING.nameOf(word) !== undefined ||
  EMPLOYERS.nameOf(word) !== undefined ||
  WORKS.test(word.toLowerCase());

const isGiven = (word: string) => basicForms(word).some((form) => GIVEN_NAMES.has(form));

/** The town, in lower case, that a word names. */
function townIn({ text, opens }: Word): string | undefined {
  const town = HIGH.test(text) ? TOWN_NAMES.nameOf(text) : undefined;
  if (town === undefined || isGiven(text)) return undefined;
  if (opens && ALSO_WORDS.has(town)) return undefined;
  return NOT_BARE.has(town) && text.toLowerCase() === town ? undefined : town;
}

function isPlace(word: Word, next: Word | undefined): boolean {
  if (!word.opens && VILLAGE.test(word.text)) return true;
  if (townIn(word) === undefined) return false;
  // Turun kriisikeskus is nobody's home; Turun koulut may be somebody's.
  const attribute = word.text.endsWith('n') && next !== undefined;
  return !attribute || narrows(next.text);
}

function isNamedSchool(word: Word, next: Word): boolean {
  if (SCHOOLS.nameOf(next.text) === undefined) return false;
  if (!/(?:n|s|School)$/.test(word.text) && !/^\p{Lu}/u.test(next.text)) return false;
  if (townIn(word) !== undefined) return true;
  return word.opens ? PLACE_ENDS_SO.test(word.text) : !isGiven(word.text);
}

function hasTownNear(words: readonly Word[], sentences: readonly number[], at: number): boolean {
  const NEAR = 12; // words: a sentence and its neighbours seldom reach further
  const here = sentences[at] ?? 0;
  return words.slice(Math.max(0, at - NEAR), at + NEAR).some((word, place) => {
    const there = sentences[Math.max(0, at - NEAR) + place] ?? 0;
    return Math.abs(there - here) <= 1 && townIn(word) !== undefined;
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

/** The name, in lower case, by which a find of a place is known again: Nokialla → nokia. */
export function placeNamed(words: string): string {
  const [first = ''] = words.split(' ', 1);
  const name = TOWN_NAMES.nameOf(first) ?? EMPLOYERS.nameOf(first);
  return name ?? first.toLowerCase().replace(/(?:n|ssä|ssa|llä|lla|stä|sta|ltä|lta|lle)$/, '');
}

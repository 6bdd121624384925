import { GIVEN_NAMES } from './given-names.ts';
import { Inflected } from './inflected.ts';
import type { Word } from './name.ts';
import { basicForms } from './name-forms.ts';
import { TOWNS } from './towns.ts';

const listed = (text: string) => new Inflected(text.trim().split(/\s+/));

const SCHOOLS = listed(`
  koulu yläaste ala-aste yläkoulu alakoulu peruskoulu yhteiskoulu kyläkoulu lukio ammattikoulu ammattiopisto amis amk yliopisto päiväkoti eskari
  skola skolan gymnasium gymnasiet högstadiet lågstadiet daghem daghemmet dagis school college university kindergarten`);
// What narrows a town down to a few people: their work, a small place, what only one person there is.
const NARROWING = listed(`
  työpaikka töissä töihin töistä duunissa tehdas tehtaa sairaala terveyskeskus virasto seurakunta pikkukylä pikkukunta kotikylä
  rehtori pappi kirkkoherra kanttori kunnanjohtaja kaupunginjohtaja kansanedustaja valtuutettu eläinlääkäri apteekkari valmentaja
  arbetsplats arbetsplatsen fabriken sjukhuset prästen rektorn kyrkoherden tränaren
  workplace factory hospital village vicar priest headmaster principal coach`);
const WORKS = /^(?:työskente|jobbar|arbetar|working$|works$|worked$)/;
const SMALL = /^(?:pien|liten|lilla|litet|small)/;
const PLACES = listed(
  'paikkakunta kunta kylä kaupunki ort kommun by stad town village municipality',
);
const EMPLOYERS = listed(`
  lidl prisma s-market k-market k-supermarket k-citymarket citymarket tokmanni alko posti hesburger mcdonald's burger r-kioski gigantti
  motonet ikea puuilo minimani halpa-halli neste abc jysk kärkkäinen`);
const TOWN_NAMES = new Inflected(TOWNS);
// Words too, or a make of telephones: as the first word of a sentence, or without an ending, no town.
const ALSO_WORDS = new Set(
  'koski luoto aura perho rusko kannus pello lahti salo kotka alko posti neste burger'.split(' '),
);
const NOT_BARE = new Set(['nokia']);

const BEGINS_HIGH = /^\p{Lu}[\p{L}'’-]+$/u;

/** Whether a word stands for a school. */
export const isSchool = ({ text }: Word): boolean => SCHOOLS.nameOf(text) !== undefined;

/** Whether a word, with the next, narrows down who in a town somebody is. */
export const narrows = (word: Word, next?: Word): boolean =>
  isSchool(word) ||
  NARROWING.nameOf(word.text) !== undefined ||
  employerIn(word) !== undefined ||
  WORKS.test(word.text.toLowerCase()) ||
  (next !== undefined &&
    SMALL.test(word.text.toLowerCase()) &&
    PLACES.nameOf(next.text) !== undefined);

/** The employer of many towns, in lower case, that a word names. */
export function employerIn({ text, opens }: Word): string | undefined {
  const name = BEGINS_HIGH.test(text) ? EMPLOYERS.nameOf(text) : undefined;
  return opens && name !== undefined && ALSO_WORDS.has(name) ? undefined : name;
}

/** The town, in lower case, that a word names. */
export function townIn({ text, opens }: Word): string | undefined {
  const town = BEGINS_HIGH.test(text) ? TOWN_NAMES.nameOf(text) : undefined;
  if (town === undefined || isGivenName(text)) return undefined;
  if (opens && ALSO_WORDS.has(town)) return undefined;
  return NOT_BARE.has(town) && text.toLowerCase() === town ? undefined : town;
}

/** Whether a word is a form of a given name. */
export const isGivenName = (word: string): boolean =>
  basicForms(word).some((form) => GIVEN_NAMES.has(form));

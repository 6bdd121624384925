import { Inflected } from './inflected.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { TOWN_NAMES } from './lists/towns.ts';
import type { Word } from './name.ts';
import { basicForms } from './name-forms.ts';

const listed = (text: string) => new Inflected(text.trim().split(/\s+/));

const SCHOOLS = listed(`
  koulu yläaste ala-aste lukio opisto amis amk kampus campus päiväkoti päiväkodi eskari lyseo akatemia seminaari konservatorio
  skola skolan skolas gymnasium gymnasiet gymnasiets högstadiet högstadium lågstadiet lågstadium daghem daghemmet dagis läroverk läroverket lyceum akademi akademin folkhögskola högskola högskolan universitet universitetet
  school college university kindergarten academy highschool`);
const MAY_BE_A_SCHOOL =
  /koulu|lukio|opisto|aste|amis|kampu|campus|ami[kn]|amk|päiväk|eskari|lyseo|akatemi|akademi|konservator|seminaari|skol|gymnas|stadi|daghem|dagis|läroverk|lyceum|universit|school|college|kindergarten|academ/u;
const SCHOOL_END =
  /^(.*)(?:koulu|lukio|opisto|kampu|päiväko|lyseo|aste|akatemia|skola|gymnasi|stadi|daghem|läroverk|konservatorio|lyceum|högskola|universitet)[\p{L}-]{0,14}$/u;
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
  motonet ikea puuilo minimani halpa-halli neste abc jysk kärkkäinen hese mäkkäri mäkki sokos stockmann alepa sale s-ryhmä subway kotipizza fazer valio atria nordea wärtsilä valmet
  metso outokumpu abb posti postnord dhl itella finnair vr hsl hus tays tyks oys hyks attendo mehiläinen terveystalo pihlajalinna esperi humana securitas avarn iss sol barona staffpoint elisa telia dna biltema bauhaus k-rauta clas ohlson jula power starbucks scandic tesco ikean
  amazon wolt foodora uber linnanmäki särkänniemi upm konecranes kone supercell rovio meyer telakka lassila securitas veho xxl intersport h&m lindex kappahl zara normal rusta`);
// Words too, or a make of telephones: as the first word of a sentence, or without an ending, no town.
const ALSO_WORDS = new Set(
  'koski luoto aura perho rusko kannus pello lahti salo kotka alko posti neste burger'.split(' '),
);
const NOT_BARE = new Set(['nokia']);

const BEGINS_HIGH = /^\p{Lu}[\p{L}'’-]+$/u;

/** The kind of school, in its basic form, that a word stands for, also at the end of a longer one. */
export function schoolIn({ text }: Word): string | undefined {
  const lower = text.toLowerCase();
  if (!MAY_BE_A_SCHOOL.test(lower)) return undefined;
  const named = schoolNamed(lower);
  if (named !== undefined) return named;
  if (/[aäuo]l$/u.test(lower)) return schoolNamed(`${lower}la`);
  return /([uo])\1$/u.test(lower) ? schoolNamed(lower.slice(0, -1)) : undefined;
}

function schoolNamed(lower: string): string | undefined {
  const whole = SCHOOLS.nameOf(lower);
  if (whole !== undefined) return whole;
  const end = SCHOOL_END.exec(lower);
  const before = end?.[1] ?? '';
  const found = end ? SCHOOLS.nameOf(lower.slice(before.length)) : undefined;
  return found === undefined ? undefined : before + found;
}

/** Whether a word stands for a school. */
export const isSchool = (word: Word): boolean => schoolIn(word) !== undefined;

/** Whether a word, with the next, narrows down who in a town somebody is. */
export const narrows = (word: Word, next?: Word): boolean =>
  isSchool(word) ||
  NARROWING.nameOf(word.text) !== undefined ||
  (employerIn(word) !== undefined && !isBought(word, next)) ||
  WORKS.test(word.text.toLowerCase()) ||
  (next !== undefined &&
    SMALL.test(word.text.toLowerCase()) &&
    PLACES.nameOf(next.text) !== undefined);

/** Whether an employer only is where somebody shops: as an object at the end, "tunnen vain S-marketin." */
export const isBought = ({ text }: Word, next: Word | undefined) =>
  (next === undefined || next.opens) && (text.endsWith('n') || EMPLOYERS.isBare(text));

/** The employer of many towns, in lower case, that a word names. */
export function employerIn({ text, opens }: Word): string | undefined {
  const name = BEGINS_HIGH.test(text) ? EMPLOYERS.nameOf(text) : undefined;
  return opens && name !== undefined && ALSO_WORDS.has(name) ? undefined : name;
}

/** Whether a word in any case and without a capital is an employer that everybody knows. */
export const isEmployer = (word: string): boolean => EMPLOYERS.nameOf(word) !== undefined;

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

/** How names of small places end, in the genitive. */
export const PLACE_ENDS_SO =
  /\p{L}{3}(?:kylän|mäen|niemen|lahden|järven|rannan|saaren|harjun|kosken|joen|lammen|vaaran|suon|metsän|linnan|kallion|laakson|pellon|vuoren|kankaan|perän|puiston|salmen|ojan|rinteen|kulman|kartanon|notkon)$/u;

// Where everybody is, or who helps everybody: countries, services, what stands on a telephone.
const ANYWHERE =
  /^(?:duunitor|sanomi|slack|excel|outlook|oikoti|suome|ruots|tukholm|tallinn|berliin|lontoo|pariis|kreika|kreikka|kanari|tenerif|rodok|kypro|intia|intias|japani|kanada|austral|egypt|latvia|liettua|islanni|islanti|sveitsi|itävalta|irlanni|irlanti|skotlan|brasil|meksiko|vietnam|filippiin|nepal|bali|new|rooma|madrid|barcelo|dubai|euroo|norja|tansk|viro|venäj|saksa|ranska|englanni|britanni|amerika|yhdysvalloi|kiina|thaimaa|ukraina|iran|iraki|syyria|somalia|turki|espanja|italia|puola|unkari|euroopa|eu|aasia|afrika|pohjoismai|skandinavia|lapi|uudenmaa|pirkanmaa|kainuu|savo|karjala|pohjanmaa|ahvenanmaa|facebook|instagram|insta|snapchat|snapi|tiktok|youtube|whatsap|discord|twitter|telegram|redditi|wilma|kela|wikipedia|netflix|google|omakanna|kriisi|rikosuhri|nolla|sekasin|mieli|terve|päih|nuorten|setlementi|väestö|mannerheim|raama|koraani|jumala|jeesukse|alla|linkedin|tinder|teams|zoom|moodle|roblox|minecraft|fortnite|steam|playstation|joulu|pääsiäise|juhannukse)|(?:puhelime|linja|neuvonna|päivystykse|keskukse|klinika|poli|liito|yhdistykse|viraston|lainen)/u;

/** Whether a word in a case of place says where everybody is, or with whom: Pariisissa, Meillä. */
export const isInThere = (word: string): boolean =>
  /(?:ss|st|ll|lt)[aä]$/.test(word) && (isAnywhere(word) || /^[MTH]ei[lt]/.test(word));

/** Whether a word with a capital says where everybody is or who helps everybody. */
export const isAnywhere = (word: string): boolean => ANYWHERE.test(word.toLowerCase());

import { Inflected } from './inflected.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import type { Word } from './name.ts';

// "My husband Amir", "opettaja Thanh": what follows with a capital is a name, whatever it is.
const RELATIONS = new Inflected(
  `mies miehe vaimo puoliso äiti isä isäpuoli äitipuoli veli velje sisko sisare poika tytär tyttäre tyttö lapse ystävä kaveri
   poikaystävä tyttöystävä poikakaveri tyttökaveri työkaveri luokkakaveri kämppis kämppikse kollega pikkusisko pikkuveli pikkuvelje isosisko isoveli isovelje sisarpuoli
   lääkäri sossu sosiaalityöntekijä sosiaaliohjaaja pastori treenari koutsi luokanvalvoja luokanope opo koulukuraattori koulupsykologi kouluterkkari erityisopettaja kummitäti kummisetä miesystävä naisystävä avomies avomiehe avovaimo aviomies aviomiehe kihlattu bestis bestikse besti vuokranantaja kämppäkaveri joukkuekaveri pelikaveri veljenpoika siskonpoika veljentyttö siskontyttö lapsenlapse pojanpoika sukulaise sukulainen jätkä tyyppi kundi mimmi muija kälyni lanko käly esihenkilö toimitusjohtaja johtaja vartija kuski poliisi papp pappi isäntä emäntä vauva kuopus esikoinen esikoise
   sambo svärmor svärfar svärson styvfar styvmor kusin moster faster morbror farbror läkare terapeut socialarbetare handledare tränare präst hyresvärd brorson systerson barnbarn bästis väninna bekant arbetskamrat dagmamma
   stepfather stepmother nephew niece coach doctor nurse landlord pastor priest supervisor bestie mate buddy grandad grandma nan toddler baby stepson stepdaughter in-law
   anoppi appiukko miniä vävy kummi rouva herra neiti tohtori psykologi kuraattori terapeutti rehtori ohjaaja hoitaja professori lehtori eks eksä ope isoäiti isoisä opettaja valmentaja pomo esimies esimiehe naapuri serkku eno setä täti mummo ukki
   herr doktor kurator psykolog rektor lärarinna lillasyster storasyster lillebror storebror kollega rumskamrat klasskompis väninna mormor morfar farmor farfar
   syrra syrran brorsa brorsan farsa farsan morsa morsan lillsyrra lillsyrran polare polaren kompisen grabben tjejen killen sonen dottern broidi systeri siskokulta faija mutsi iskä äiskä
   classmate colleague roommate flatmate therapist principal counsellor fiancé fiance ex stepdad stepmom grandson aunt uncle
   man make fru bror syster son dotter vän kompis lärare chef granne pojkvän flickvän
   husband wife brother sister son daughter friend teacher boss neighbour boyfriend girlfriend cousin neighbor co-worker coworker hubby bf gf mum mom dad counselor mummi vaari avokki terkkari avopuoliso gubben svåger svägerska exman särbo`
    .trim()
    .split(/\s+/),
);
/** Whether a word is one of kinship, friendship or work, as stands before a name. */
export const isRelation = (word: string): boolean =>
  RELATIONS.nameOf(word) !== undefined && !/n[aä]$/.test(word); // opettajana is work

/** What somebody does or says, right after their name. */
export const SAID =
  /^(?:sano[oi]?|sanoi(?:vat)?|kerto[oi]?|kysy[iy]?|huus[ií]|huutaa|löi|lyö|hakkasi|vastasi|nauroi|itki|soitti|kirjoitti|muutti|petti|jätti|rakastui|rakastaa|vihaa|kiusaa|haukkui|haukkuu|sa|säger|sade|frågade|skrek|slog|slår|svarade|skrev|ringde|says|said|told|asked|hit|hits|shouted|yelled|wants|wanted|called|texted|left|kept|keeps|likes|hates|loves|sprider|skrattar|knuffar|sparkar|spottade|mobbar|levittää|tönii|auttoi|auttaa|käski|uhkaa|uhkaili|sylki|potki|potkii|nolasi|laughs|pushed|spits|bullies)$/;

/** Given names that are the beginning of many sentences too. */
export const ALSO_A_WORD: ReadonlySet<string> = new Set(
  'anni manu mari sari ari ella elli emma essi ali jan maria ville area pia leo oskar john jonne jussi'.split(
    ' ',
  ),
);

/** Whether a name that opens a sentence is somebody's: mostly it is sung, drawn or a saying, but not with what they did. */
export function isToldOf(
  words: readonly Word[],
  at: number,
  next: Word | null,
  third?: Word,
): boolean {
  const word = words[at]?.text ?? '';
  if (ALSO_A_WORD.has(word.toLowerCase())) return false;
  return (
    (PLAIN_FORM.test(word) && !GIVEN_NAMES.has(word.toLowerCase())) ||
    (next !== null && FROM_NEAR.test(`${next.text} ${third?.text ?? ''}`)) ||
    (next !== null && (SAID.test(next.text) || WITH.test(next.text) || isRelation(next.text)))
  );
}

const FROM_NEAR =
  /^(?:naapurista|luokalta|rinnakkaisluokalta|koulusta|töistä|duunista|tallilta|treeneistä|terapiassa|töissä|(?:i|från|in|from|at|på) (?:min|mitt|vår|jobbet|skolan|klassen|my|our|work|school))(?: |$)/;
/** What stands before somebody: one loves and misses people. */
export const LOVES: RegExp =
  /^(?:rakasta[nt]|rakastin|kaipaan|ikävöin|älskar|saknar|dejtar|love|miss|dating|rakastuin|ihastuin|rakastunut|ihastunut)$/i;
/** What stands after somebody: with, at, in the opinion of. */
export const WITH: RegExp = /^(?:kanssa|kans|kaa|luona|luokse|luota|mielestä)$/;
const PLAIN_FORM = /(?:ll[eaä]|lt[aä])$/; // Pekalle, Liisalta

/** Whether a word opens a sentence, alone or as the second of two: “Sauli ja Jenni”. */
export const opensWith = (words: readonly Word[], at: number): boolean =>
  words[at]?.opens === true ||
  (words[at - 2]?.opens === true &&
    LINKS.test(words[at - 1]?.text ?? '') &&
    BEGINS_HIGH.test(words[at - 2]?.text ?? ''));
const LINKS = /^(?:ja|och|and)$/;

/** Whether a name is only what something is likened to: “oli kuin Erkki”, “I felt like John Doe”. */
export const isLikened = (words: readonly Word[], at: number): boolean =>
  LIKE.test(words[at - 1]?.text ?? '') ||
  (LINKS.test(words[at - 1]?.text ?? '') && LIKE.test(words[at - 3]?.text ?? ''));
const LIKE =
  /^(?:[Ll]eikk?i\p{L}*|oleva(?:nsa|ni)|lekte|leker|spelade|olla|vara|be|[Kk]uin|ku|niinku|like|som|Team|Even|The)$/u;
const BEGINS_HIGH = /^\p{Lu}/u;

/** Words of kinship with which names in works begin: Veli Hopeanuoli, Sister Act. */
export const KIN_IN_TITLES: RegExp =
  /^(?:Veli|Sisko|Äiti|Isä|Setä|Täti|Brother|Sister|Mother|Father|Uncle|Aunt|Doctor|Doktor|Tohtori|Poika|Boy|Girl|Man|Rouva|Herra)$/;

const TELLS =
  /^(?:on|olen|oon|olin|oli|är|heter|is|am|was|i'm|tunnen|tunsin|känner|know|knew|nimittäin|siis|alltså)$/i;
/** Whether a text says before a name who it is to the writer: it may be a singer’s otherwise. */
export const isPersonTold = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.text ?? '';
  return TELLS.test(before) || isRelation(before);
};

/** Somebody by name and kinship: Liisa-täti, Anna-moster. */
export const OF_KIN: RegExp =
  /^\p{Lu}\p{Ll}+-(?:mummo|mummi|mamma|täti|setä|eno|ukki|pappa|vaari|serkku|kummi|äiti|isä|moster|faster|farbror|mormor|farmor)/u;

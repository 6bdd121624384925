import { type Finding, findAll } from '../finding.ts';
import { isTown, TOWN_NAMES } from './lists/towns.ts';
import type { Word } from './name.ts';
import { isGivenName, isInThere, isSchool, PLACE_ENDS_SO, schoolIn } from './narrowing.ts';

const HIGH = /^\p{Lu}[\p{L}'’:-]+$/u;
const CONNECTS =
  /^(?:svenska|finska|suomalainen|suomalaisen|ruotsinkielinen|ruotsalainen|international|high|upper|secondary|of|för|ja|och|and|kaupungin|tekniska|normaali|teknillinen|ammatillinen|kristillinen|vapaa|språkbad\p{L}*|\p{Ll}{3,}is(?:en|ess[aä]|t[aä]|een)|musiikki|kuvataide\p{L}*|comprehensive|primary|middle)$/iu;
/** What somebody does who goes to a school. */
export const GOES =
  /^(?:käyn|käyt|käy|käydään|meen|menen|menee|meni|menin|mennään|alotin|alotan|alotti|alottaa|opiskel\p{L}+|koulussa|koulua|ysillä|kasilla|seiskalla|luokalla|abi|valmistuin|valmistun|vaihdan|vaihtaa|vaihto|siirrettiin|käyvät|käyn?ny|kävin|kävi|käytiin|opiskele[nea]\p{L}*|opiskelee|opiskelin|opiskelija\p{L}*|oon|olen|ollaan|aloitin|aloitan|aloittaa|siirryin|siirtyi|siirryn|vaihdoin|pääsin|hain|luen|oppilas|oppilaana|går|gick|pluggar|studerar|läser|började|börjar|elev|studerande|study|studying|studies|studied|go|goes|going|went|attend|attends|attending|student|freshman|sophomore|junior|senior|pupil|started|start|opettaja|opettajana|koulu|kouluni|lukio|luokka|lärare|teacher|teach|in|i|på|at|to)$/iu;
const OPENS_SO =
  /^(?:The|My|Our|High|This|That|His|Her|Their|Min|Vår|Hans|Hennes|Den|Meidän|Minun|Mun|Hänen|Oman|Tämän|Sen|After|Every|Public|Art|Music|Law|Steiner|Montessori|Suomen|Suomalainen|Ruotsin|Englannin|Finnish|Swedish|English|American|British|European|Eurooppa\p{L}*|Finlands|Finska|Svenska)$/u;
/** What stands before a school and names none. */
export const GENERIC =
  /^(?:minun|mun|sinun|sun|hänen|meidän|teidän|heidän|niiden|oman|saman|toisen|uuden|vanhan|ison|pienen|tavallisen|erityisen|yksityisen|entisen|nykyisen|kunnan|kaupungin|kylän|maaseudun|pojan|tytön|lapsen|lasten|poikani|siskon|veljen|kaverin|ystävän|naapurin|äidin|isän|suomen|ruotsin|englannin|hyvän|huonon|parhaan|koko|jonkun|erään|tuon|tämän|sen|kyseisen|ensimmäisen|viimeisen|viime|ensi|kesken|vain|kuin|niin|sitten|edelleen|ihan|nyt|aina|tällä|hetkellä|jo|siis|myös|vielä|juuri|ennen|koulun|lukion|yläkoulun|peruskoulun|amiksen|iltalukion|aikuisten|lähimmän|oikean|väärän|kanssa|samaa|eri|toista|viimeistä|ekaa|tokaa|en|ett|den|min|mitt|vår|vårt|din|samma|vanlig|vanligt|ny|nya|liten|stor|bra|svensk|finsk|finskt|svenskt|andra|första|sista|tredje|hans|hennes|deras|egen|någon|en|till|a|an|the|my|our|your|his|her|their|same|new|old|small|big|good|local|public|private|primary|secondary|high|middle|elementary|art|music|law|med|medical|to|in|at|other|different|every|some|another|first|last|night|summer|kansainvälisen|ruotsinkielisen|suomenkielisen|musiikki|taide|muun|muiden|useamman|monen|parin|kahden|kolmen|neljän|yhden|perus|yhteiskunnan|tavallista|online|public|boarding|catholic|nursing|business|language|driving|lapseni|tyttären|tyttäreni|lapseni|esikoisen|kuopuksen|nuorimman|vanhimman)$/iu;
const IN_CASE = /(?:ss[aä]|st[aä]|ll[aäe]|lt[aä]|seen|h[aeiouyäö]n)$/u;
const PARTITIVE = /(?:[tj][aä]|aa|ää|[eoi]a|[ei]ä)$/u; // Puhdistusta koulussa
const LONG_VOWEL = /(?:aa|ää|ee|oo|uu|yy|ii)n$/u;
const KEEPS_IT = /(?:aa|ää|oo|e)$/u; // Vantaa, Tampere // Lahteen lukioon is a town and a school
/** Schools that grown people go to in thousands. */
export const FURTHER =
  /^(?:yliopist|aka[td]emi|academy|institut|korkeakoul|ammattikorkea|universit|amk|högskol)/iu;
const CALLED_AFTER =
  /^(?:päiväkoti|päiväkodi\p{L}*|daghem\p{L}*|dagis|eskari\p{L}*|esikoulu\p{L}*|kindergarten|nursery)$/iu;
/** Schools that are called by a word of their own. */
export const BRANDS: RegExp =
  /^(?:lyska|märsky|klasu|klassikka|sibis|ressu|syk|norssi|omnia|varia|gradia|sataedu|laurea|metropolia|arcada|novia|haaga-helia|hanken|careeria|keuda|tredu|sedu|riveria|savonia|kpedu|luksia|prakticum|axxell|optima|vamia|diak|humak|hamk|samk|tamk|xamk|seamk|oamk|jamk|centria|kamk|karelia|salpaus|winnova|esedu|samiedu|osao|redu|hyria|kiipula|luovi|spesia|yrkesakademin|turun amk|helsinki business college|rastor|ekami|ksao|sasky|raseko|pkky|edupoli|lut|taitotalo)(?:i?lle|i?ll[aä]|i?ss[aä]|i?st[aä]|ssä|sta|stä|lla|llä|lta|ltä|an|en|on|in|iin|seen|aan|ään|ta|tä|a|ä|n|:\p{L}+|is|ii)?$/iu;

const CLASS =
  /(?<![\p{L}\p{N}.,-])[1-9](?:[ ]?[A-HÅÄÖ]|[a-h])(?:[ -]?luo(?:k|kk)\p{Ll}+|:\p{Ll}+)?(?![\p{L}\p{N}]|-\p{L})/gu;
// A class by its number alone, which tells little but beside a school.
const GRADE =
  /(?<![\p{L}\p{N}.,-])(?:[A-Z]{2,5}[ ]?\d{1,2}[A-Z]{0,3}|(?:(?:ryhmä|ryhmässä|ryhmän|group|gruppen|luokka|klass|grade)[ ])?(?:\d{2}[A-Z]|[1-9][ ]?[A-Za-z](?::\p{Ll}+)?)|gruppen[ ]\p{Lu}\p{L}+)(?![\p{L}\p{N}])/gu;
const FIRST_SIGN =
  /[1-9]|seiska|kasi|ysi|osta|luok|lla|llä|nian|åttan|sjuan|sexan|ettan|tvåan|trean/u;

const NEXT_CLASS =
  /^[ ,]{1,2}(?:[1-9][ ]?[A-Ha-h](?![\p{L}\p{N}])|\p{L}{0,8}luok|(?:eka|toka|vika|ab[ie]|(?:ykkö|kakko|kolmo|nelo|vito|kuto)[ns]|seiska|kasi|kase|ysi)\p{Ll}{0,5}(?!\p{L}))/u;
const SCHOOL_OF = new RegExp(
  `${PLACE_ENDS_SO.source}|\\p{L}{2}(?:lan|län|pään|maan|kulman|kartanon)$`,
  'u',
);

const LOOK_AHEAD = 20; // characters: a class

/** A school that a text names: from which word to which, and whether somebody goes there. */
export type NamedSchool = { from: number; to: number; sure: boolean };

/** The schools that the words of a text name. */
export function schoolsIn(text: string, words: readonly Word[]): NamedSchool[] {
  return words.flatMap((word, at): NamedSchool[] => {
    if (
      BRANDS.test(word.text) &&
      (goesBefore(words, at) || isOwnBrand(word) || goesAfter(words, at))
    )
      return [{ from: isTownsOwn(words[at - 1]) ? at - 1 : at, to: at, sure: false }];
    if (!isSchool(word) || /^\p{Lu}{2,}$/u.test(word.text)) return [];
    const after = words[at + 1];
    if (
      after &&
      CALLED_AFTER.test(word.text) &&
      HIGH.test(after.text) &&
      isBeside(text, word, after) &&
      !isGivenName(after.text)
    )
      return [{ from: ownStart(text, words, at), to: at + 1, sure: false }];
    const called = words[at + 2];
    if (
      after &&
      called &&
      CALLED_AFTER.test(word.text) &&
      /^(?:on|nimi|är|heter|is)$/.test(after.text) &&
      HIGH.test(called.text) &&
      !isGivenName(called.text) &&
      isBeside(text, after, called)
    )
      return [{ from: at + 2, to: at + 2, sure: false }];
    const to = endOf(text, words, at);
    const from = ownStart(text, words, at);
    if (
      from < at &&
      isNamed(words, from, at, NEXT_CLASS.test(text.slice(word.end, word.end + LOOK_AHEAD)))
    ) {
      const first = words[from];
      const far = FURTHER.test(schoolIn(word) ?? '');
      const sure = !first?.opens && !far && goesBefore(words, from);
      return far && !goesBefore(words, from) && !isTownAlone(words, from, at)
        ? []
        : [{ from, to, sure }];
    }
    if (isLowNamed(text, words, at)) return [{ from: at - 1, to, sure: false }];
    const isName = to > at + 1 || isCompoundName(word);
    return isName ? [{ from: at, to, sure: false }] : [];
  });
}

const ALSO_ELSE = /^(?:Karel|Optim|Novia|Varia|Luov|Diak)/;
const isOwnBrand = ({ text, opens }: Word) => !opens && HIGH.test(text) && !ALSO_ELSE.test(text);

const isTownsOwn = (word: Word | undefined) =>
  word !== undefined && HIGH.test(word.text) && word.text.endsWith('n') && isTown(word.text);

const isTownAlone = (words: readonly Word[], from: number, at: number) =>
  at - from === 1 &&
  !words[from]?.opens &&
  isTown(words[from]?.text ?? '') &&
  (words[from]?.text ?? '').endsWith('n') === false;

const isBeside = (text: string, word: Word, next: Word) => text.slice(word.end, next.start) === ' ';

/** The first word of a school's name: back over words with a capital and what connects them. */
function startOf(text: string, words: readonly Word[], at: number): number {
  let first = at;
  for (let place = at - 1; place >= Math.max(0, at - 4); place -= 1) {
    const [word, next] = [words[place], words[place + 1]];
    if (!word || !next || !isBeside(text, word, next)) break;
    if (GOES.test(word.text) && word.text.length > 2 && (word.opens || !HIGH.test(word.text)))
      break;
    if (isInThere(word.text)) break;
    if (HIGH.test(word.text)) first = place;
    else if (!CONNECTS.test(word.text)) break;
    if (word.opens) break;
  }
  return first;
}

/** The same without a verb that opens the sentence: Muutin Lapinlahden lukioon. */
function ownStart(text: string, words: readonly Word[], at: number): number {
  const from = startOf(text, words, at);
  if (from === at || !words[from]?.opens || !/[^s]in$/.test(words[from]?.text ?? '')) return from;
  return from + 1 < at && HIGH.test(words[from + 1]?.text ?? '') && !isTown(words[from]?.text ?? '')
    ? from + 1
    : from;
}

/** The last word: University of Turku. */
function endOf(text: string, words: readonly Word[], at: number): number {
  const [word, of, name] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !of || !isBeside(text, word, of)) return at;
  if (isSchool(of)) return at + 1; // tampereen lyseon lukiossa
  if (!name || of.text !== 'of' || !/^(?:University|College|School|Academy)$/.test(word.text))
    return at;
  if (!HIGH.test(name.text) || !isBeside(text, of, name)) return at;
  const more = words[at + 3]; // of Visual Arts
  return more && HIGH.test(more.text) && isBeside(text, name, more) ? at + 3 : at + 2;
}

function isNamed(words: readonly Word[], from: number, at: number, classed: boolean): boolean {
  const [first, school] = [words[from], words[at]];
  if (!first || !school || (OPENS_SO.test(first.text) && at - from === 1)) return false;
  const inTown = IN_CASE.test(first.text) && !HIGH.test(words[at - 1]?.text ?? '');
  if (isTown(first.text)) return (at - from > 1 && !inTown) || !goesThere(first.text);
  if (PARTITIVE.test(words[at - 1]?.text ?? '') && /(?:ss[aä]|n)$/.test(school.text)) return false;
  if (first.opens)
    return (
      SCHOOL_OF.test(first.text) ||
      BRANDS.test(first.text) ||
      (at - from > 1 && HIGH.test(school.text)) ||
      (first.text.endsWith('n') &&
        !GENERIC.test(first.text) &&
        /koulu|lukio|aste/.test(school.text) &&
        classed)
    );
  if (OPENS_SO.test(first.text) && at - from < 2) return false;
  return (
    at - from > 1 ||
    /[ns]$/.test(first.text) ||
    HIGH.test(school.text) ||
    !/^\p{Ll}+$/u.test(first.text)
  );
}

/** Whether a word says where somebody is or goes: Lahteen lukioon is a town and a school. */
function goesThere(word: string): boolean {
  if (IN_CASE.test(word)) return true;
  const town = TOWN_NAMES.nameOf(word);
  return LONG_VOWEL.test(word) && town !== undefined && !KEEPS_IT.test(town);
}

/** Katedralskolan, Sibelius-lukiossa: a capital where no sentence begins. */
const isCompoundName = ({ text, opens }: Word): boolean =>
  !opens &&
  HIGH.test(text) &&
  /^\p{Lu}[\p{L}-]{3,}(?:-?(?:lukio|koulu|opisto)\p{Ll}{0,8}|skola(?:n|ns)?|gymnasiet|gymnasium)$/u.test(
    text,
  ) &&
  !/^(?:Ylä|Ala|Perus|Ammatti|Kansan|Auto|Ilta|Grund|Hög|Låg|Folk|Yrkes|Sommar|Kesä)/u.test(text);

/** käyn kallion yläkoulua, går i vasa övningsskola: in lower case only right after where somebody goes. */
function isLowNamed(text: string, words: readonly Word[], at: number): boolean {
  const [verb, name, school] = [words[at - 2], words[at - 1], words[at]];
  if (!name || !school || !isBeside(text, name, school) || GENERIC.test(name.text)) return false;
  if (name.opens) return PLACE_ENDS_SO.test(name.text) && /^\p{Ll}/u.test(name.text);
  if (HIGH.test(name.text) || goesThere(name.text)) return false;
  if (PLACE_ENDS_SO.test(name.text) && !isTown(name.text)) return true;
  if (isTown(name.text) || PLACE_ENDS_SO.test(name.text)) return goesBefore(words, at - 1);
  if (!verb || !GOES.test(verb.text) || !isBeside(text, verb, name)) return false;
  return (
    name.text.length > 3 &&
    /[nsöa]$/.test(name.text) &&
    goesBefore(words, at - 1) &&
    !/(?:ä|ta|ssa|sta|isen|kin|ään|aan|uun|oon|sin)$/.test(name.text)
  );
}

/** Whether somebody is said to go somewhere, a few words before. */
function goesBefore(words: readonly Word[], at: number): boolean {
  const FAR = 5; // words
  for (let place = at - 1; place >= Math.max(0, at - FAR); place -= 1) {
    const word = words[place];
    if (word && GOES.test(word.text) && word.text.length > 2) return true;
    if (words[place + 1]?.opens) return false;
  }
  return false;
}

const goesAfter = (words: readonly Word[], at: number): boolean =>
  /n$/.test(words[at]?.text ?? '') &&
  words.slice(at + 1, at + 4).some(({ text, opens }) => !opens && /^(?:opiskel|käyn$)/.test(text));

/** Where a text speaks of a class: 8B; with `alone` also by its number alone. */
export function classPlaces(text: string, alone: boolean): Finding[] {
  if (!FIRST_SIGN.test(text)) return [];
  const named = findAll(text, CLASS, 'place', () => 'perhaps');
  return alone ? [...named, ...findAll(text, GRADE, 'place', () => 'perhaps')] : named;
}

/** The class, without what follows it, that a find of a place names (8B:llä → 8B), if it is one. */
export const classNamed = (words: string): string | undefined =>
  words.search(CLASS) === 0 ? /^[1-9] ?\p{L}(?!\p{L})/u.exec(words)?.[0] : undefined;

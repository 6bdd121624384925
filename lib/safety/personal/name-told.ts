import { type Finding, findAll, findPart } from '../finding.ts';
import { mayBe, maySign } from './introduction.ts';
import { CLEAR_NAMES, GIVEN_NAMES } from './lists/given-names.ts';
import {
  isForeignSurname,
  isListedNen,
  isLowSurnameForm,
  isSurnameForm,
} from './lists/surnames.ts';
import { isTown } from './lists/towns.ts';
import { basicForms } from './name-forms.ts';
import { isAnywhere } from './narrowing.ts';
import { isNoPerson, isPublic, LOW_WORDS } from './not-private.ts';
import { ALSO_A_WORD, isRelation, SAID } from './relation.ts';

const WHOLE = String.raw`\p{Lu}[\p{Ll}’'-]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?(?:[ ](?:\p{Lu}\.|\p{Lu}\p{Ll}{1,20}|von|af|de|al|el|bin|van)){0,2}[ ]\p{Lu}[\p{Ll}’'-]{1,20}(?:-\p{Lu}\p{Ll}{1,20})?`;
// Who somebody is: "hän on Aleksanteri Kuutti", "this is Amelia Thornbury", "det är Rickard Lönnqvist".
const IS = new RegExp(
  String.raw`(?<!\p{L})(?:[Hh]än|[Ss]e|[Tt]ää|[Tt]ämä|[Nn]iin|[Mm]inä|[Mm]ä|[Kk]iusaaja(?:ni)?|[Tt]ekijä|[Ss]yyllinen|[Tt]yyppi|[Mm]ies|[Nn]ainen|[Tt]yttö|[Pp]oika|[Oo]pettaja(?:ni)?|[Hh]an|[Hh]on|[Dd]en|[Dd]et|[Jj]ag|[Hh]e|[Ss]he|[Tt]his|[Ii]t|[Tt]hat|I|[Hh]ere|[Hh]är|[Tt]ässä|[Tt]äällä)(?:[ ](?:on|oon|oli|olen|är|var|is|was|am)|['’](?:s|m))[ ](?:siis[ ]|just[ ]|nimittäin[ ]|alltså[ ]|se[ ])?(?<it>${WHOLE})(?!\p{L})`,
  'dgu',
);
const WRITES = new RegExp(
  String.raw`(?<!\p{L})(?<it>${WHOLE})[ ](?:tässä|täällä|kirjoittaa|writing|here|här|skriver)(?!\p{L})`,
  'dgu',
);
// "pikkusiskoni on Lumi", "min bror är Love": a name that is a word, after who it is.
const KIN_IS =
  /(?<!\p{L})(?<kin>\p{L}{2,20})(?:[ ](?:on|oli|nimeltä|är|var|heter|hette|is|was)|,)[ ](?<it>\p{L}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,15})?)(?=[ ](?:ja|och|and|on|joka|som|who)(?!\p{L})|[.,!?\n]|$)/dgu;
const INITIALLED =
  /(?<!\p{L})(?:nimeni[ ]on|nimi[ ]on|heter|name[ ]is|terveisin|terv\.?|t\.|mvh)[ ](?<it>\p{L}\.[ ]?\p{L}[\p{L}-]{2,25})(?!\p{L})/dgiu;
// A whole family: "Kortesmäkien perhe", "familjen Östergård", "the Thornbury family".
const FAMILY =
  /(?<!\p{L})(?:(?<it>\p{Lu}\p{Ll}{2,20}(?:i?en|jen|iden|sten|in|an|än|on|ön|un)(?=[ ](?:perhe|perheeseen|perheen|perheessä|suku|suvun|suvussa|sukua)(?!\p{L})))|(?:[Pp]erhe|[Pp]erheen|[Ff]amiljen|[Ss]läkten|[Ss]uku|[Ss]uvun|[Hh]erra|[Rr]ouva)[ ](?<other>\p{Lu}\p{Ll}{2,20})|[Tt]he[ ](?<third>\p{Lu}\p{Ll}{2,20})(?=[ ](?:family|kids|household)(?!\p{L})))/dgu;
// Two words in lower case, of which the second is a family's: "pete mäkirinta", "opettaja, hellevi pajukosken".
const LOW_WHOLE =
  /(?<![\p{L}.@_-])(?=(?<it>(?<given>\p{Ll}{2,12}(?:-\p{Ll}{2,12})?)[ ](?<family>\p{Ll}{4,20}(?:-\p{Ll}{3,15})?))(?![\p{L}@_]))/dgu;
const CUE_BEFORE =
  /(?<!\p{L})(?:oon|olen|olin|on|nimi|nimeni|nimeltä|mun|mä|minä|terveisin|terv|t\.?|heter|är|hette|mvh|namn|i['’]?m|am|is|called|named|name|äiti\p{L}{0,3}|isä\p{L}{0,3}|mies|miehe\p{L}{0,3}|vaimo\p{L}{0,2}|sisko\p{L}{0,2}|velje?\p{L}{0,3}|poika\p{L}{0,3}|tyttö\p{L}{0,3}|tytär|kaveri\p{L}{0,2}|ystävä\p{L}{0,2}|naapuri\p{L}{0,2}|ope\p{L}{0,2}|opettaja\p{L}{0,2}|pomo\p{L}{0,2}|esimies|ex\p{L}{0,2}|eks\p{L}{0,3}|lääkäri\p{L}{0,2}|terapeutti\p{L}{0,2}|kuraattori|rehtori|valmentaja|serkku\p{L}{0,2}|luokkakaveri\p{L}{0,2}|tyyppi|jätkä|mamma|pappa|bror|syster|man|fru|vän|kompis|lärare|chef|granne|kurator|brother|sister|mum|mom|dad|husband|wife|friend|teacher|boss|boyfriend|girlfriend|doctor)[ ,:]{1,3}$/iu;
const LOOK_BACK = 24; // characters
const DOUBLE =
  /(?<!\p{L})(?<it>(?<first>\p{Lu}\p{Ll}{1,15})-\p{Lu}\p{Ll}{1,15}(?:[ ]\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)?)(?!\p{L})/dgu;
// Several words of which one is a name from elsewhere: "Nguyen Thi Bao Chau".
const LONG = /(?<!\p{L})(?<it>\p{Lu}\p{Ll}{1,15}(?:[ ]\p{Lu}\p{Ll}{1,15}){2,4})(?!\p{L})/dgu;
const IN_PLACE = /(?:ss[aä]|st[aä]|l[lt][aä])$/u;
const NO_FIRST =
  /^(?:Team|The|A|An|My|Our|Den|Det|En|Ett|Min|Vår|Suomen|Helsingin|Uusi|Vanha|Iso|Pieni|Vain|Big|New|Old|Red|Black|White|Good|Bad|North|South|West|East|Saint|San|Santa|Los|Las|Finnish|Swedish|English)$/u;

// P. Virtanen; Mr Smith, fru Holm.
const INITIALS =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}\.[ ]?){1,2}\p{Lu}\p{Ll}{2,20}(?:nen|sen|sella|selle|selta|son|niemi|järvi|koski|ranta|salo|lahti|gård|bäck|lin|man|dahl|ström|berg|lund|qvist|holm|la|lä|mäki)(?!\p{L})/gu;
const WRITERS = /^(?:J\.? ?Karjalai|C\. ?G\. ?E?\.? ?Mannerh|M\. ?A\. ?Nummi|A\. ?W\. ?Yrjä)/u;
const TITLED =
  /(?<!\p{L})(?:ms|Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Fru|mr|mrs|dr)\.?[ ](?<it>\p{Lu}\p{Ll}{1,20}(?:[ ]\p{Lu}\p{Ll}{1,20})?|(?<=(?:teacher|doctor|my|our|neighbou?r|boss)[ ]m[rs]{1,2}\.?[ ])\p{Ll}{3,20})(?!\p{L})/dgu;
// "Thanks for reading, Precious Adeyemi"
const THANKED =
  /(?<!\p{L})(?:[Tt]hanks|[Tt]hank[ ]you|[Kk]iitos|[Kk]iitän|[Tt]ack)(?:[ ](?:\p{Ll}{2,10}[ ]){0,3}\p{Ll}{2,10})?,\s+(?<it>\p{Lu}\p{Ll}+(?:[ ]\p{Lu}\p{Ll}+)?)[.!]?\s*$/dgu;
const titled = (text: string) =>
  findPart(
    text,
    TITLED,
    'name',
    (it, [all]) => !SAID.test(it) && !isPublic(all.replace('.', '')) && 'perhaps',
  );

/** Names that stand after who somebody is, in families, in lower case and of several words. */
export function toldNames(text: string): Finding[] {
  const whole = findPart(
    text,
    [IS, WRITES, THANKED],
    'name',
    (it) => mayBeWhole(it) && (/ /.test(it) || GIVEN_NAMES.has(it.toLowerCase())) && 'perhaps',
  );
  const double = findPart(
    text,
    DOUBLE,
    'name',
    (it, { groups }) =>
      CLEAR_NAMES.has(groups?.first?.toLowerCase() ?? '') && mayBeWhole(it) && 'perhaps',
  );
  const long = findPart(text, LONG, 'name', (it) => isForeign(it) && 'perhaps');
  const kin = findPart(
    text,
    KIN_IS,
    'name',
    (it, { groups }) =>
      isRelation(groups?.kin ?? '') &&
      (/^\p{Ll}/u.test(it) ? isLowName(it) : GIVEN_NAMES.has(it.toLowerCase())) &&
      'perhaps',
  );
  const signed = findPart(text, INITIALLED, 'name', () => 'perhaps');
  const initials = findAll(
    text,
    INITIALS,
    'name',
    ([it]) => !WRITERS.test(it) && maySign(it.split(/[. ]+/).at(-1) ?? '') && 'perhaps',
  );
  return [
    ...kin,
    ...signed,
    ...initials,
    ...titled(text),
    ...whole,
    ...double,
    ...long,
    ...families(text),
    ...lowNames(text),
  ];
}

const isLowName = (it: string) => CLEAR_NAMES.has(it) && !ALSO_A_WORD.has(it) && !LOW_WORDS.has(it);

function mayBeWhole(name: string): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (isPublic(name) || isNoPerson(first) || NO_FIRST.test(first)) return false;
  if (IN_PLACE.test(last) || isTown(first) || isAnywhere(first)) return false;
  return mayBe(first) && mayBe(last);
}

function isForeign(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  const known = words.filter((word) => CLEAR_NAMES.has(word) || GIVEN_NAMES.has(word)).length;
  const [first = ''] = words;
  return (
    mayBeWhole(name) &&
    (GIVEN_NAMES.has(first) || isForeignSurname(first)) &&
    (known > 1 || words.some((word) => isForeignSurname(word)))
  );
}

function families(text: string): Finding[] {
  return [...text.matchAll(FAMILY)].flatMap(({ 0: all, indices, groups }): Finding[] => {
    const place = indices?.groups?.it ?? indices?.groups?.other ?? indices?.groups?.third;
    const name = groups?.it ?? groups?.other ?? groups?.third ?? '';
    if (!place || NO_FAMILY.test(name) || isTown(name) || isAnywhere(name) || isNoPerson(name))
      return [];
    if (isPublic(`herra ${name}`) || IN_CASE.test(name)) return [];
    // Herra Stressi, rouva Masennus
    if (/^(?:herra|rouva)/i.test(all) && !basicForms(name).some(isSurnameForm)) return [];
    return [{ kind: 'name', start: place[0], end: place[1], sure: false }];
  });
}

const IN_CASE = /(?:ss[aä]|st[aä]|ll[aäe]|lt[aä])$/u;
const NO_FAMILY =
  /^(?:Fortuna|Minun|Mun|Meidän|Meiän|Sinun|Sun|Teidän|Hänen|Heidän|Oman|Oma|Koko|Miehen|Miehe\p{Ll}*|Vaimo\p{Ll}*|Äidin|Äiti\p{Ll}*|Isän|Isä\p{Ll}*|Ystävä\p{Ll}*|Kaveri\p{Ll}*|Siskon|Veljen|Naapuri\p{Ll}*|Uuden|Vanhan|Toisen|Muiden|Kaikkien|Joidenkin|Monien|Tuon|Tämän|Sen|Hyvän|Suuren|Ison|Pienen|Lapsuuden|Lapsen|Whole|Entire|Modern|Normal|Happy|Nuclear|Holy|First|Rich|Poor|Same|Other|Jumala\p{Ll}*|Hakkarai\p{Ll}*|Gud|Addams|Royal|Simpson|Isossa|Pienessä|Kuin|Niin|Vain|On|Kun|Jokin|Minkään|Avioliiton|Sitten)$/u;

function lowNames(text: string): Finding[] {
  return findPart(text, LOW_WHOLE, 'name', (_, { groups, index }) => {
    const [given, family] = [groups?.given ?? '', groups?.family ?? ''];
    if (!basicForms(family).some(isLowSurnameForm)) return false;
    const told = CUE_BEFORE.test(text.slice(Math.max(0, index - LOOK_BACK), index));
    const clear = CLEAR_NAMES.has(given) && !LOW_WORDS.has(given) && given.length > 3;
    if (isPublic(`${given} ${family}`)) return false;
    const listed = told && !TELLS_ALL.test(text.slice(Math.max(0, index - 8), index));
    const unknown = listed && basicForms(family).some(isListedNen) && mayBe(given);
    const named = GIVEN_NAMES.has(given) && (told || clear);
    return (named || (unknown && !NO_LOW.test(given))) && 'perhaps';
  });
}

// After “is” and “I am” stands anything.
const TELLS_ALL = /(?:oon|olen|olin|on|am|is|är|m)[ ]$/iu;
const NO_LOW =
  /^(?:ihan|niin|tosi|aika|liian|mun|meidän|hyvin|hänen|oikein|erittäin|sellainen|joku|yksi|todella|vähän|melko|edelleen|vielä|myös|aina|pelkkä|sekä|ennen|vain|eikä|mutta|että|koska|kuin|kuten|kunnon|oma|paras|pieni|iso|vanha|uusi|entinen|nykyinen|ensimmäinen|viimeinen|toinen|ainoa|täysin|näin|siis|nyt|jo)$/u;

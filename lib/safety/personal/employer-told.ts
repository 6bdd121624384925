import { type Finding, findPart } from '../finding.ts';
import { isTown } from './lists/towns.ts';
import { isAnywhere, isEmployer, PLACE_ENDS_SO } from './narrowing.ts';

// What says that somebody works where the same sentence says; in three languages.
/** Trades in Swedish and English by which somebody works, as the source of a pattern. */
export const ROLES =
  'bibliotekarie|frisör|brandman|ingenjör|maskinist|montör|svetsare|präst|dishwasher|welder|electrician|plumber|engineer|developer|accountant|pharmacist|librarian|mechanic|janitor|butcher|baker|hairdresser';
/** What says that somebody works, as the source of a pattern. */
export const WORK: string = String.raw`töi(?:ssä|s|hin|stä|tä)|(?:vuokra|kesä)?työ(?:ss|paik|nanta|maa|mai|vuor|kaver|tover|yhteis|suh|llisty|njohta|elämä|kokeil|sopimu|harjoit|nteki|skent|skenn)\p{L}*|duun\p{L}+|kesätö\p{L}+|kesätyö\p{L}*|kesäduun\p{L}*|harjoittelu\p{L}*|harkassa|tet\p{L}{0,5}|potku(?:t|ja)|irtisano\p{L}*|burnout\p{L}*|uupu\p{L}+|yt-neuvot\p{L}*|lomaut\p{L}*|pomo\p{L}{0,4}|esimie\p{L}+|esihenkilö\p{L}*|kolleg\p{L}+|firma\p{L}{0,5}|yritys|yrityksen?\p{L}{0,4}|yrittäjä\p{L}*|palkka(?:listoilla|a|ni)|\p{L}{0,12}vuoro\p{L}{0,4}|isännöi\p{L}*|yövuoro\p{L}*|iltavuoro\p{L}*|aamuvuoro\p{L}*|keikka\p{L}{0,3}|keikoilla|sijaisu\p{L}+|sijaisena|hommiin|leivissä|palveluksessa|virassa|vakituisena|toimin|johdan|ohjaan|siivoan|siivoon|siivoaa|opetan|tarjoilen|myyn|ajan|kuskaan|\p{L}{2,}(?:kuski|hoitaja|siivooja|kokki|tarjoilija|myyjä|vartija)|hoidan|vedän|pyöritän|pidän|omistan|sahannu\p{L}*|tienaan|eläkkeelle|raadan|raatan\p{L}+|paiskin|\p{L}{3,}(?:j[aä]n[aä]|mie[sh]\p{Ll}{0,5}|kuskina|kokkina|mestarina|lääkärinä|insinöörinä|seppänä|pappina|sihteerinä|päällikkönä|kassana|johtajana|vartijana)|kassalla|tiskillä|linjalla|jobb\p{L}{0,5}|arbet\p{L}{0,8}|anställ\p{L}+|praktik\p{L}*|vikari\p{L}*|chef\p{L}{0,4}|förman\p{L}{0,4}|kolleg\p{L}*|extrajobb\p{L}*|sommarjobb\p{L}*|sparken|sparkad|uppsagd|permitterad|skift\p{L}{0,2}|pass|turer?|undervisar|städar|serverar|kör|säljer|\p{L}{0,14}(?:sköterska|skötare|vårdare|städare|lärare|säljare|läkare|biträde|chaufför|kock)|work\p{L}{0,4}|job\p{L}{0,3}|employ\p{L}*|shifts?|boss|manager|supervisor|coworkers?|colleagues?|fired|sacked|laid|hired|quit|resigned|intern\p{L}{0,6}|apprentice\p{L}*|trainee|teach\p{L}*|nurs\p{L}+|clean\p{L}*|cook\p{L}*|waitress\p{L}*|waiter|bartend\p{L}*|cashier|drivers?|drive|drives|driving|drove|deliver\p{L}*|barista|guard|stack\p{L}*|receptionist|carer|(?:hoito)?hommissa|diakoni\p{L}{0,5}|(?:kuski|kokki|lääkäri|insinööri|pappi|sihteeri|päällikkö|kassa)n[aä]|(?:rekka|taksi|bussi)a|tet-?jakso\p{L}*|pyörittää|lopputili\p{L}*|(?:palo|varasto|talon|huolto|luottamus|esi)mie[sh]\p{L}*|upseeri\p{L}{0,2}|psykologi(?:na)?|opettaa|osastolla|palvelen|palvelee|armeijassa|intissä|siviilipalvelus\p{L}*|poliisina|kanttorina|oppisop\p{L}*|läroavtal\p{L}*|redaktion\p{L}*|työ(?:ni|nsä|mme)|virkani|uuvu\p{L}+|\p{L}*hommat|\p{L}*siistijä(?:nä)?|\p{L}{2,12}firma\p{L}{0,4}|${ROLES}|hommia|määräaikai\p{L}+|osa-aikai\p{L}+|vakkari\p{L}{0,3}|(?:hitsari|asentaja|hoitaja|myyjä|siivooja|kokki|kuski|vartija|insinööri|opettaja|tarjoilija)ksi|toimituks\p{L}*`;
const AT_WORK = new RegExp(String.raw`(?<!\p{L})(?:${WORK})(?!\p{L})`, 'giu');

const TRADE =
  'ravintola|pizzeria|kahvila|konditoria|kahvio|baari|pubi|grilli|lounas\\p{Ll}{0,8}|leipomo|hotelli|hostelli|kylpylä|kauppa|marketti|(?:kukka|eläin|ruoka|rauta|huonekalu|kirja|vaate|kala|urheilu|lelu|kenkä|halpa)kauppa|kioski|apteekki|huoltoasema|huoltamo|autokorjaamo|korjaamo|autoliike|autokauppa|kampaamo|parturi|parturi-kampaamo|kauneushoitola|hoitola|hieronta|kuntosali|sali|kuljetusliike|kuljetus|rakennusliike|rakennus|maalausliike|siivousliike|siivousfirma|siivouspalvelu|toimisto|lääkäriasema|hammaslääkäri|hammaslääkäriasema|eläinlääkäri|eläinlääkäriasema|hoivakoti|palvelukoti|palvelutalo|hoitokoti|vanhainkoti|ryhmäkoti|lastenkoti|perhekoti|päiväkoti|ryhmis|taksi|kuljetus|tila|maatila|talli|ratsutalli|kartano|kustantamo|kirjapaino|paino|konepaja|paja|telakka|saha|tehdas|varasto|yritys|firma|liike|myymälä|kirpputori|kirppis|kuntokeskus|optikko|klinikka|hammasklinikka|verstas|suutari|räätäli|lehti|tmi|oy|ky|kaffila|bistro|panimo|huolto|puutarha|taimisto|meijeri|teurastamo|pesula|panimo|studio';
const inAnyCase = (words: string) =>
  words.replaceAll(/(?<=^|\|)\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`);
const ANY_TRADE = inAnyCase(TRADE);
const NAME_PART = String.raw`\p{Lu}[\p{L}&'’-]{1,30}`;
// A trade and the name of the one that does it: "eläinkauppa Karvakaverissa", "Ravintola Kurkihirsi".
const TRADED = new RegExp(
  String.raw`(?<![\p{L}-])(?<it>(?:\p{L}{0,12}(?:${ANY_TRADE})|[Pp]arturi-[Kk]ampaamo|[SK]-[Mm]arket|K-[Cc]itymarket|Citymarket|Prisma|ABC|Neste(?:[ ]K)?|Shell|Teboil|Hesburger|Subway|Lidl|Alko|Tokmanni|Halpa-Halli|R-[Kk]ioski|Sale|Alepa|Kotipizza|Rosso|Scandic|Sokos|Mehiläinen|Terveystalo)(?:ssa|lla|n)?[ ](?:nimeltä[ ])?(?!Oyj?(?!\p{L}))(?:\p{Lu}\.[ ]?){0,2}${NAME_PART}(?:[ ](?:${NAME_PART}|&[ ]\p{Lu}\p{L}+)){0,2}(?::\p{Ll}{1,4})?)(?!\p{L})`,
  'dgu',
);
// Whose trade it is: "Ilveksen saha", "Mehiläisen Kurkimäen toimipisteessä", "Ilves-Taksin", "Heron Cleaning".
const OWNED = new RegExp(
  String.raw`(?<![\p{L}-])(?=(?<it>(?:\p{Lu}[\p{L}'’-]{2,25}[ ]){1,3}(?:\p{Ll}{0,14}(?:${ANY_TRADE}|ständi|tiski|keittiö|sali|linja|vastaanotto|kassa|toimipistee|liikkee|palvelupistee|toimipiste|yksikkö|osasto|toimisto|konttori|tehta[as]|terminaali|logistiikka|palvelu|koneurakointi|metalli|rakennus|sähkö|putki|kiinteistö\p{Ll}*|huolto))(?:ss[aä]|ll[aäe]|st[aä]|lt[aä]|n|een|seen|iin|n|s|l)?)(?!\p{L}))`,
  'dgu',
);
// In lower case right after the word for it: "duunipaikka on pizzeria bella notte".
const LOW_FIRM = new RegExp(
  String.raw`(?<!\p{L})(?:työpaikka(?:ni)?|duunipaikka(?:ni)?|duuni(?:ni)?|firma(?:ni)?|jobbet|arbetsplatsen|job|workplace)[ ](?:on|oli|är|is)[ ](?<it>(?:${TRADE})[ ]\p{Ll}{3,15}(?:[ ]\p{Ll}{3,15})?)(?=[ ](?:ja|och|and|eli|mutta|mut)[ ]|[.,!?\n]|$)`,
  'dgu',
);
// Firms that are called so: Ilves-Kuljetus, Kurkileipä, Nordfrakt; and the firm right beside the word for it.
const WORK_IS = inAnyCase(
  'työpaikka(?:ni|mme|nsa)?|työpaikalla(?:ni)?|työnantaja(?:ni|mme)?|firma(?:ni|mme)?|yritys|yritykseni|yrityksemme|firmamme|duunipaikka(?:ni)?|duuni(?:ni)?|työmaa(?:ni)?|työmaana|pomo(?:ni)?|arbetsplats(?:en)?|arbetsgivare(?:n)?|företaget|firman|butiken|jobbet|employer|workplace|company|firm|work|job',
);
const FIRM_IS = new RegExp(
  String.raw`(?<!\p{L})(?:${WORK_IS})(?:,|[ ](?:on|oli|nimi|nimeltä|nimeltään|jossa|missä|oon|olen|siis|se|är|heter|som|jag|is|was|called|named|name)){0,4}[ :,]{1,2}(?<it>${NAME_PART}(?:[ ](?:${NAME_PART}|&[ ]\p{Lu}\p{L}+)){0,3})(?!\p{L})`,
  'dgu',
);
const NAMED_SO = new RegExp(
  String.raw`(?<!\p{L})(?<it>(?:${NAME_PART}[ ]?){1,3})[ -]{1,2}(?:niminen|nimisessä|nimiseen|nimisestä|nimisen|nimistä)[ ](?:firma|yrity|liike|ravintola|kahvila|pai|paik|putk)\p{Ll}*`,
  'dgu',
);
// A firm's own ending, in any case, where somebody works: "Kurkileivällä", "Ilves-Kuljetuksella", "Nordfrakts".
const FIRM =
  /(?<![\p{L}])(?<it>\p{Lu}[\p{L}'’]{1,20}(?:-?\p{Lu}?(?:kuljetu|taksi|kuljetus|leipo|leipä|leivä|rakennu|raken|metalli|media|frakt|bygg|åker|sähkö|putki|maalau|siivou|huolto|hoiva|hoito|palvelu|kone|kauppa|kaupa|market|auto|puu|pojat|poikien|turva|vartiointi|logist|trans|tek|tekniik|tech|soft|data|print|catering|foods?|group|care|works?|city|apu|invest|kala|liha|maito|marja|kukka|kuka|optiik|optik))\p{Ll}{0,8})(?!\p{L})/dgu;
// På, at and their like, and what has a capital: "kollegat på Sjöstrands", "fired from Heron & Sons".
const AT = new RegExp(
  String.raw`(?<![\p{L}])(?:[Pp]å|[Hh]os|[Vv]id|för|[Ff]rån|[Åå]t|[Aa]t|[Ff]or|[Ff]rom|by|behind|with)[ ](?:the[ ]|a[ ])?(?:(?:restaurang(?:en)?|café(?:et)?|hotell(?:et)?|butiken|firman|företaget|äldreboendet|bageri(?:et)?|salong(?:en)?|pizzerian|varuhuset|restaurant|hotel|cafe|bar|pub)[ ])?(?<it>${NAME_PART}(?:[ ](?:${NAME_PART}|&[ ]\p{Lu}\p{L}+|(?:of|and|och)[ ]\p{Lu}\p{L}+|\p{Ll}{0,12}(?:sjukhus|boende|hem|skola|apotek|bibliotek|åkeri|bageri|varv|kiosk|salong|hotell|krog|handel|sjukhuset|central|församling|stad|kommun|kök|hall|factory|bakery|library|hospital|store|shop|clinic|school|centre|center|warehouse|garage|farm|salon|museum|kindergarten|nursery|hotel|restaurant))(?!\p{L})){0,3}(?:,[ ](?:mottagning|avdelning|ward|unit|department)[ ][\p{L}\p{N}]{1,12})?(?:[ ](?:i|in|på)[ ]\p{Lu}\p{Ll}{2,20})?)(?!\p{L})`,
  'dgu',
);
// A kind of place and its town: "varvet i Åbo", "s-market i pargas", "the hospital in Salo", "raahen terästehtaalla".
const IN_TOWN =
  /(?<!\p{L})(?=(?<it>(?<body>[\p{L}-]{3,30})[ ](?:i|in|på)[ ](?<town>\p{L}{3,20}))(?!\p{L}))/dgu;
const OF_TOWN =
  /(?<!\p{L})(?=(?<it>(?<town>\p{L}{3,20}n)[ ](?:[\p{L}-]{3,25}(?:n|ise(?:ss|ll|st)[aä])[ ]){0,2}(?<body>[\p{L}-]{2,30})(?::ll[aä]|:ss[aä]|:st[aä])?(?:[ ](?:\p{L}{3,20}n[ ])?(?:\p{L}{0,25}(?:vuoro|osasto|linja|kone|tiski|kassa|varasto|ständi|piste)\p{L}{0,5}))?(?:[ ](?:yksi|kaksi|kolme|neljä|\d)(?!\p{L}))?)(?!\p{L}))/dgu;
// A chain in lower case and where its shop is: "prisma kaaren kassalla", "hesburger keljossa".
const BRANCH =
  /(?<![\p{L}-])(?=(?<it>(?<firm>[\p{Ll}-]{3,15})[ ](?:hotelli[ ]|ravintola[ ])?(?<place>\p{L}{3,20}(?:n(?=[ ]\p{Ll}+(?:ss|ll|st|lt)[aä]?(?!\p{L}))|ss[aä]|ll[aä]|st[aä]|lt[aä]|[aeiouyäö][sl])))(?!\p{L}))/dgu;
const ALSO_WORDS =
  /^(?:sale|posti|abc|neste|power|burger|normal|jula|sol|iss|hus|veho|metso|kone|zara|meyer|fazer|uber|elisa|telakka|abb|valio|atria)$/;
const IN_A_SHOP =
  /^(?:kassa|reissu|käyn|keikka|kaupa|kauppa|myymälä|varasto|tiski|töi|duuni|hommi|vuoro|kanssa|kautta|takia|ilman|ennen|kuukau|viikon|vuoden|päivän|koko|pelkän|siinä|siellä|täällä|tuolla|tässä|tällä|millä|minulla|mulla|meillä|kaikilla|viime|ensi|illalla|aamulla|yöllä|kesällä|koti|sama|toisella|palvelu|lihatiski|leipomo|paikalli|lähi|uude|vanha)/;
const IN_PLACE = /(?:ss[aä]|ll[aä]|st[aä]|lt[aä]|[aeiouyäö]s|[aeiouyäö]l)$/u;
const A_BODY =
  /(?:koti|kodi|talo|sairaal|sulatto|sulato|asema|keskus(?!ta)|keskuksen|keskukse|tehta|tehdas|saha|telak|kaupa|kauppa|market|prisma|abc|neste|lidl|alko|posti|tokmann|ravintol|kahvil|hotell|kirjasto|koulu|lukio|seurakun|kaupungi|kunna|paja|varasto|terminaal|satama|kaivo|varikko|konttori|toimisto|parturi|kampaamo|apteek|leipomo|meijeri|museo|teatteri|vankila|prikaat|lento|huolto|osasto|poliisi|palolaito|neuvola|varuskunta|sjukhus|varv|fabrik|skola|boende|hotel|krog|butik|apotek|bibliotek|församling|hamn|hospital|factory|school|library|bakery|shipyard|mill|mine|store|shop|station|clinic|pharmacy|prison|kindergarten|daycare|airport|warehouse|kiosk|salong|sågen|bruket|gruvan|åkeri|hälsocentral|dagis|daghem|gym)/iu;

/** What stands with a capital after “work at” and is no firm: days, countries, what opens a sentence. */
export const NO_FIRM: RegExp =
  /^(?:I|I['’]m|IT|TV|HR|IB|EU|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?|Saturdays?|Sundays?|Duunitori\p{L}*|Oikoti\p{L}*|Indeed|Röda|Punai\p{L}*|Systemet|Bolaget|Team|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Finnish|Swedish|Finland|Sweden|Europe|Germany|Norway|Estonia|England|UK|US|USA|God|Covid|Corona|Finska|Svenska|Sverige|Norge|Tyskland|Danmark|Estland|Jul|Excel|Word|Zoom|Teams|Slack\p{L}*|Super(?:in)?|Tehy\p{L}*|\p{L}+(?:keskustelu|palaveri?|kokoukse|töi|lelui|lomall?)(?:ss|st)?[aä]|Outlook|He|She|They|We|It|But|And|So|The|My|Mom|Mum|Dad|Kela|Nav|Facebook|Instagram|TikTok|YouTube|Netflix|LinkedIn|Ja|Mutta|Kun|Jos|Se|Hän|He|Ei|En|Olen|Oon|Minä|Mä|Nyt|Aina|Pomo|Pomoni|Esimies|Esimieheni|Työkaveri|Työkaverit|Ihmiset|Suomen|Suomessa|Mina|Min|Jag|Hon|Han|Det|Men|När|Joka|Kaikki|Mies|Mieheni|Äiti|Isä)(?!\p{L})/u;

/** Employers and places of work told in other ways than “töissä X:ssä”, in sentences that speak of work. */
export function toldEmployers(text: string): Finding[] {
  const sentences = workingSentences(text);
  if (sentences.length === 0) return [];
  const isAtWork = ({ index }: RegExpExecArray) =>
    sentences.some(({ start, end }) => index >= start && index < end);
  const isFirm = (it: string, match: RegExpExecArray) =>
    isAtWork(match) && mayBeFirm(it) && !(opensSentence(match) && IS_A_VERB.test(it)) && 'perhaps';
  const named = findPart(text, [TRADED, OWNED, FIRM_IS, NAMED_SO, FIRM], 'place', isFirm);
  const at = findPart(
    text,
    AT,
    'place',
    (it, match) => isFirm(it, match) && isToldAt(text, match) && 'perhaps',
  );
  const low = findPart(text, LOW_FIRM, 'place', () => 'perhaps');
  const inTown = findPart(
    text,
    [IN_TOWN, OF_TOWN],
    'place',
    (_, match) => isAtWork(match) && isBodyOfTown(match) && 'perhaps',
  );
  const branch = findPart(
    text,
    BRANCH,
    'place',
    (_, match) => isAtWork(match) && isBranch(match.groups) && 'perhaps',
  );
  return [...named, ...at, ...low, ...inTown, ...branch];
}

// The cue stands shortly before, or "där jag jobbar" after it.
function isToldAt(text: string, { 0: all, index }: RegExpExecArray): boolean {
  const NEAR = 60; // characters
  const before = text.slice(Math.max(0, index - NEAR), index);
  if (/^fr/i.test(all) && MOVES.test(before)) return false;
  const after = text.slice(index + all.length, index + all.length + NEAR);
  return (
    before.search(AT_WORK) >= 0 ||
    (all.search(/\p{Lu}\S* \p{Lu}/u) >= 0 && TOLD_AFTER.test(after)) ||
    /^[^.!?\n]*(?<!\p{L})(?:där|where)(?!\p{L})/u.test(after)
  );
}

const MOVES =
  /(?<!\p{L})(?:mov|flytt|came|come|kom|back|home|hem|tillbaka|return|travel)\p{L}*[ ](?:\p{L}+[ ])?$/iu;
const TOLD_AFTER =
  /^[^.!?\n]*(?<!\p{L})(?:redaktionen|lagret|(?:efter|after)[ ](?:\p{L}+|\d+)[ ](?:år|years))(?!\p{L})/u;

/** Where the sentences of a text stand that say that somebody works. */
function workingSentences(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(AT_WORK)) {
    const last = sentences.at(-1);
    if (last && index < last.end) continue;
    const ENDS = /[.!?\n](?=\s|$)/g;
    ENDS.lastIndex = index;
    const end = ENDS.exec(text)?.index ?? text.length;
    sentences.push({ start: startOf(text, index, last?.end ?? 0), end });
  }
  return sentences;
}

function startOf(text: string, index: number, least: number): number {
  const before = text.slice(least, index);
  const ends = [...before.matchAll(/[.!?\n](?=\s)/g)].at(-1);
  return least + (ends ? ends.index + 1 : 0);
}

const opensSentence = ({ input, index }: RegExpExecArray) =>
  /(?:^|[.!?\n] ?)$/.test(input.slice(Math.max(0, index - 2), index));

function mayBeFirm(name: string): boolean {
  const first = /\p{Lu}[\p{L}&'’-]*/u.exec(name)?.[0];
  if (first === undefined) return false;
  if (name === first && isEmployer(first)) return false;
  if (name.search(AT_WORK) === 0) return false; // Kesätyöt tehtaalla
  if (/^\p{Lu}{1,4}$/u.test(name)) return false;
  return (
    !NO_FIRM.test(first) &&
    !(name === first && isTown(first)) &&
    (/\p{L}[ ]\p{Lu}/u.test(name) || !isAnywhere(first))
  );
}

const IS_A_VERB =
  /^(?:\p{Lu}\p{Ll}*in|Teen|Jään|Istun|Odotan|Käyn|Menen|Seison|Makaan|Nukun|Itken) \p{Ll}+(?:ss|ll|st|lt|ks)(?:[aäe]|een|iin)(?!\p{L})/u;

function isBranch(groups: RegExpExecArray['groups']): boolean {
  const [firm, place] = [groups?.firm ?? '', groups?.place ?? ''];
  const bare = isEmployer(firm) && !/(?:ss[aä]|ll[aäe]|st[aä]|lt[aä]|n|s|l)$/.test(firm);
  const chain = bare || /^(?:lidl|s-ryhmä|attendo|sokos|motonet)$/.test(firm);
  const apart = isTown(place) || PLACE_ENDS_SO.test(place.replace(/(?:ss|ll|st|lt)[aä]$/, 'n'));
  return (chain || (apart && isEmployer(firm))) && !ALSO_WORDS.test(firm) && !IN_A_SHOP.test(place);
}

function isBodyOfTown({ groups }: RegExpExecArray): boolean {
  const [body, town] = [groups?.body ?? '', groups?.town ?? ''];
  if (!isTown(town)) return false;
  return A_BODY.test(groups?.it ?? '') || (IN_PLACE.test(body) && isEmployer(body));
}

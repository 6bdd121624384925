import { type Finding, findPart } from '../finding.ts';
import { isTown } from './lists/towns.ts';
import { isAnywhere, isEmployer, isGivenName, PLACE_ENDS_SO } from './narrowing.ts';
import { BRANDS, GENERIC, GOES } from './school.ts';

const ORDINAL =
  'ensimmäise|toise|kolmanne|neljänne|viidenne|kuudenne|seitsemänne|kahdeksanne|yhdeksänne';
const SPOKEN = 'ykkös|kakkos|kolmos|nelos|vitos|kutos|seiska|kasi|ysi|kympi|kuutos|viitos';
const LETTER = String.raw`(?:[ -]?(?:[A-HÅ]|[a-e]|aa|bee|cee|see|dee|ee|äf|äffä|gee)(?:[:]?(?:n|ssä|ssa|llä|lla|lle|l|s|tä|ta|stä|ltä))?(?![\p{L}\p{N}]))?`;
// A class in the ways people say it: kasi, ysiluokka D, 8B:llä, åk 8, trean, Year 9, third grade.
const CLASS = `(?:${[
  String.raw`(?:eka|toka)(?:lla|l|lta)(?![ ](?:kerralla|kerral|viikolla|kaudella|kierroksella|jaksolla|yrittämällä|osastolla))${LETTER}(?![\p{L}\p{N}])`,
  String.raw`abi(?:turien\p{L}{1,6})?(?![\p{L}\p{N}])`,
  String.raw`(?:${SPOKEN})(?:e?ll[aäe]|e?l|e?lt[aä]|n|a|ä|ta|tä|lle)?${LETTER}(?![\p{L}\p{N}])`,
  String.raw`(?:${SPOKEN}|eka|toka|abi|kymppi)n?[ -]?luo(?:k|kk)\p{Ll}{1,12}${LETTER}`,
  String.raw`(?:${ORDINAL})(?:ll[aäe]|n|lt[aä])(?:[ ]luo(?:k|kk)\p{Ll}{1,10})?(?!\p{L})`,
  String.raw`(?:luokka|luokalla|luokan|luokassa)[ ]\d{1,2}(?![ ]?[A-Ha-h](?!\p{L}))`,
  String.raw`(?:ryhmä|ryhmässä|ryhmän)[ ](?:\d{1,2}${LETTER}|[A-ZÅÄÖ]{1,4}\d{1,3}[A-Z]?)`,
  String.raw`\d{1,2}[.:]?[ -]?(?:luo(?:k|kk)\p{Ll}{1,12}|lla|llä|l)(?!\p{L})${LETTER}`,
  String.raw`[1-9]\.?(?:[ ]?[A-H]|[a-d]|e(?=:))(?::\p{Ll}{1,5}|[ -]?luo(?:k|kk)\p{Ll}{1,8})?(?![\p{L}\p{N}]|-\p{L})`,
  String.raw`(?:eskari|esikoulu|vaskari|viskari|iltapäiväkerho)\p{Ll}{0,6}(?!\p{L})`,
  String.raw`(?:(?:i|på)[ ])?(?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|förskolan|eftis)${LETTER}(?!\p{L})`,
  String.raw`(?:åk|årskurs|klass|grupp)[ ]?(?:\d{1,2}${LETTER}|ett|två|tre|fyra|fem|sex|sju|åtta|nio)(?![\p{L}\p{N}])`,
  String.raw`[1-9][:]?(?:an|e|:an|:e)[ ]?(?:klass\p{Ll}{0,3}|[A-H])?(?![\p{L}\p{N}])`,
  String.raw`(?:första|andra|tredje|fjärde)[ ](?:året|klassen|klass)`,
  String.raw`(?:[Yy]ear|[Gg]rade|[Cc]lass|[Ff]orm|[Gg]roup)[ ](?:\d{1,2}[A-H]?|one|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}\p{N}])`,
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|freshman|sophomore|junior|senior|final)[ -](?:grade|year|grader|form|former)(?!\p{L})`,
].join('|')})`;
const BETWEEN = String.raw`[ ,]{1,2}(?:(?:ja|ni|niin|siis|nyt|tuolla|siellä|oon|olen|on|käyn|menee|meni|i|på|vid|at|in|of|the|av|från|from|och|and|is|går|är|jag|tänä|vuonna|luokalla|luokka)[ ]){0,3}`;
const NAME = String.raw`\p{Lu}\p{L}{2,30}(?:-\p{Lu}?\p{L}{2,20})?`;
const PLACED = String.raw`\p{Lu}[\p{L}-]{2,30}(?:ss[aä]|ll[aä]|[aeiouyäö]s|[aeiouyäö]l)(?!\p{L})`;

// A class beside a place: "ysillä Norssissa", "Vasaramäessä kasilla", "Ruskeasannan ysiluokka D".
const IN_PLACE = new RegExp(
  String.raw`(?<![\p{L}\p{N}:-])(?<it>${CLASS}${BETWEEN}(?:\p{Lu}\p{Ll}+n[ ])?(?<name>${PLACED}))`,
  'dgu',
);
const PLACE_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}:-])(?<it>(?<name>${PLACED})${BETWEEN}${CLASS})(?![\p{L}\p{N}])`,
  'dgu',
);
const OF_PLACE = new RegExp(
  String.raw`(?<![\p{L}\p{N}:-])(?<it>(?<name>\p{Lu}[\p{L}-]{2,30}[^\P{L}aeiou]?(?:[ns]|ska))[ ](?:${CLASS}))(?![\p{L}\p{N}])`,
  'dgu',
);
// A school that needs no such word in Swedish and English: "åk 8 i Hagelstamska", "8B at Heron Primary".
const AT_PLACE = new RegExp(
  String.raw`(?<![\p{L}\p{N}:-])(?<it>${CLASS}[ ,]{1,2}(?:(?:in|of|i|på|at|vid|från|from|the|[Tt]he)[ ]){1,2}(?<name>${NAME}(?:[ ]\p{Lu}\p{L}{2,20}){0,2})(?:[ ]\p{Ll}{0,14}(?:skola\p{Ll}{0,2}|stadi(?:um|et)|gymnasi(?:um|et)|lyceum|daghem\p{Ll}{0,3}|school))?)(?!\p{L})`,
  'dgu',
);
const SECONDARY =
  /(?<!\p{L})(?<it>(?<name>\p{L}[\p{L}'’-]{2,30})(?:[ ]\p{Lu}[\p{L}'’-]{2,30}){0,2}[ ](?:(?:[Uu]pper|[Ll]ower)[ ][Ss]econdary|Primary|Elementary|Comprehensive|High|Middle|Grammar|Prep|Academy|Nursery|Daycare|Day[ -]?[Cc]are|Preschool|Kindergarten|kindergarten|nursery|preschool)(?:[ ](?:[Ss]chool))?)(?!\p{L})/dgu;
const SCHOOL_IS = new RegExp(
  String.raw`(?<!\p{L})(?:koulu(?:ni|mme|nsa)?|lukio(?:ni)?|yläaste(?:eni)?|ala-aste|yläkoulu(?:ni)?|amis|päiväkoti|eskari|skola(?:n|ns)?|gymnasiet|daghemmet|dagiset|school|college|kindergarten|daycare)(?:(?:[ ](?:on|nimi|nimeltä|nimeltään|jossa|käyn|oon|siis|heter|är|namn|is|called|name|named)){1,4}[ ]|[ ]?[:=][ ]?)(?<it>(?<name>${NAME}(?:[ ]\p{Lu}\p{L}{2,20})?))(?!\p{L})`,
  'dgu',
);
// Day care and schools of a trade by their own name: "päiväkoti Menninkäisessä", "i daghemmet Solstrålen".
const CALLED = new RegExp(
  String.raw`(?<![\p{L}-])(?<it>(?:[Pp]äiväko[td]i\p{Ll}{0,6}|[Ee]skari\p{Ll}{0,5}|[Ee]sikoulu\p{Ll}{0,5}|[Rr]yhmi(?:s|kse)\p{Ll}{0,5}|[Kk]erho\p{Ll}{0,5}|[Pp]erhepäivähoi\p{Ll}{2,10}|[Hh]oidossa|(?:\p{Lu}\p{Ll}+n[ ])?ammattiopisto\p{Ll}{0,5}|(?:\p{Lu}\p{Ll}+n[ ])?ammattikoulu\p{Ll}{0,5}|[Dd]aghem(?:met)?|[Gg]ymnasiet|[Ss]kolan|[Hh]ögstadiet|[Ll]ågstadiet|[Dd]agis(?:et)?|[Ff]örskola(?:n)?|[Gg]ruppfamiljedaghem(?:met)?|(?:[Ll]ågstadiet|[Hh]ögstadiet|[Gg]ymnasiet|[Ss]kolan|[Dd]aghemmet|[Dd]agiset)[ ]i|[Dd]aycare|[Nn]ursery|[Kk]indergarten|[Pp]reschool)[ ](?:called[ ]|som[ ]heter[ ]|nimeltä[ ])?(?<name>${NAME}(?:[ ]\p{Lu}\p{Ll}{2,20})?))(?!\p{L})`,
  'dgu',
);
const LOW_SWEDISH =
  /(?<!\p{L})(?:går|gick|pluggar|studerar|elev|elever|börjar|började|barn|dotter|son|lärare)[ ](?:nu[ ])?(?:i|på|vid)[ ](?<it>(?<name>[\p{L}-]{4,20})[ ](?:[\p{L}-]{3,20}[ ])?(?:\p{Ll}{0,12}skola|högstadi(?:um|et)|gymnasi(?:um|et)|lågstadi(?:um|et)|lyceum|läroverk))(?!\p{L})/dgiu;
const HYPHENED =
  /(?<!\p{L})(?<it>(?:\p{Lu}\p{Ll}+n[ ])?(?<name>\p{Lu}\p{L}{2,20})(?:[ ]\p{Lu}\p{L}{2,20})?[ ]-(?:koulu|lukio|opisto|päiväko|kampu)\p{Ll}{0,8})(?!\p{L})/dgu;
const IN_TOWN =
  /(?<!\p{L})(?<it>(?:amis|ammattikoulu|lukio|yläkoulu|yläaste)(?:t?a|ssa|issa)[ ](?<name>\p{Lu}\p{Ll}{2,20}(?:ss[aä]|ll[aä])))(?!\p{L})/dgu;
const BRANCH =
  /(?<!\p{L})(?<it>(?<name>\p{Lu}\p{L}{2,15}n)[ ]\p{Lu}\p{Ll}{2,20}n[ ](?:toimipist|kampu|yksik)\p{Ll}{1,8})(?!\p{L})/dgu;
const LOW_FINNISH =
  /(?<![\p{L}-])(?=(?<it>(?<name>\p{Ll}{3,20}n)[ ](?:\p{Ll}{3,20}n[ ])?(?:\p{Ll}{0,14}koulu|lukio|ala-aste|yläaste|\p{Ll}{0,10}opisto|lyseo|norssi|kampukse)(?!i|je|ja|is)\p{Ll}{0,5})(?!\p{L}))/dgu;
// In lower case a class tells: "vesalan koulu 7d", "topeliusskolan sjuan", "english school, 7B".
const LOW_WITH_CLASS = new RegExp(
  String.raw`(?<![\p{L}-])(?<it>(?:(?<name>\p{L}{3,20}[ns]|english|international|steiner|svenska|finska)[ ](?:\p{Ll}{0,14}koulu|lukio|ala-aste|yläaste|lyseo|skola|school|gymnasium)\p{Ll}{0,4}|(?<compound>\p{Ll}{5,20})(?:skolan?|gymnasiet|daghemmet))[ ]?[ ,][ ]?${CLASS}(?:[ ,]{1,2}\d{1,2}[ ]?[A-Za-z])?)(?![\p{L}\p{N}])`,
  'dgiu',
);
const CLASS_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}:-])(?<it>${CLASS}[ ](?<name>\p{L}{3,20}n)[ ](?:\p{Ll}{0,14}koulu|lukio|lyseo)\p{Ll}{0,5})(?!\p{L})`,
  'dgu',
);
// "käyn lyskaa tokaa, 21A": whatever it is called.
const GOES_TO =
  /(?<!\p{L})[Kk]äy(?:n|t|dään)[ ](?:mä[ ])?(?<it>(?<name>\p{L}{3,20})(?:a|ä|ta|tä)[ ](?:ekaa|tokaa|abia|kasia|ysiä|seiskaa|kutosta|vitosta|nelosta|kolmosta|kolmatta|vikaa)(?:[ ]luokkaa|[ ]vuotta)?(?:[ ,]{1,2}\d{1,2}[ ]?[A-Za-z])?)(?![\p{L}\p{N}])/dgu;
// What follows a school and narrows it: a group, a line of study.
const GROUP =
  /(?<!\p{L})(?<it>freshman|IB(?:-linja\p{Ll}*)?|[A-ZÅÄÖ]{2,5}\d{2}[A-Z]{0,3}[ ]ryhmä\p{Ll}*|(?:pien|erityis|starti|valmistava|musiikki|liikunta|kuvis|joustava|valmo|special|små|musik)\p{Ll}{0,4}[ -]?(?:luo(?:k|kk)|klass|grupp)\p{Ll}{0,8}(?:[ ]\d{0,2}[A-Z]{1,2}(?!\p{L}))?|\p{Ll}{4,25}(?:jaksi|jäksi|mieheksi|nomiksi|kokiksi|tantiksi)|sophomore|junior|senior|\p{Lu}\p{Ll}{3,20}(?:ten|den|jen|ien|n)[ ]ryhm\p{Ll}{1,6}|(?:\p{Lu}\p{Ll}{2,20}|\p{Ll}{4,20})(?:-ryhmä|ryhmä|linja|-linja)(?:ssä|ssa|llä|lla|n|stä|lta)?(?:[ ][A-Z]{0,4}\d{0,3}[A-Z]?(?![\p{L}\p{N}]))?|[A-ZÅÄÖ]{2,5}\d{2}[A-Z]{0,3}|\p{Ll}{3,15}ala(?:a|lla)|\d{2}[A-Z]{1,3}|(?:kaksois|kolmois)tutkin\p{Ll}{2,6}|abi(?:turien\p{Ll}{2,5})?|(?:the[ ])?\p{Lu}\p{Ll}{2,20}[ ](?:group|gruppen)|\p{Lu}\p{Ll}{3,20}gruppen)(?![\p{L}\p{N}])/dgu;
// Right after a school words that mean much else are its classes: "kallion lukion toka", "Ressun lukion abina".
const CLASS_AFTER =
  /(?<=(?:koulu|lukio|opisto|amis|amikse|aste|lyseo|norss|gymnasi|skola|lyska|ressu)\p{Ll}{0,6},?[ ](?:(?:oon|olen|nyt|on)[ ])?)(?<it>(?:(?:eka|toka|vika|ykkö(?:nen|s)|kakko(?:nen|s)|kolmo(?:nen|s)|nelo(?:nen|s)|vito(?:nen|s)|kuto(?:nen|s)|seiska|kasi|ysi|ab[ie]|abituren[ts]|abiturien[ts]|fuksi)\p{Ll}{0,6}|(?:ensimmäi|toi|viimei)(?:nen|s)\p{Ll}{0,5}|(?:kolma|neljä|viide|kuude)[nst]\p{Ll}{0,5}|ettan?|tvåan?|trean?|fyran?|femman?|sexan?|sjuan?|åttan?|nian?|etta|tvåa|trea)(?:[ ](?:luok|vuo)\p{Ll}{1,8})?)(?!\p{L})/dgiu;
const CLASS_HERE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:-])(?<it>${CLASS})(?![\p{L}\p{N}])`,
  'dgiu',
);

const NO_NAME =
  /^(?:Päiväkodin|Minun|Mun|Meidän|Meiän|Teidän|Heidän|Hänen|Sen|Tämän|Toisen|Viime|Koulun|Lukion|Peruskoulun|Yläkoulun|Amiksen|Oman|Saman|Uuden|Vanhan|Kun|Niin|Ennen|Poikani|Pojan|Tytön|Lapsen|Tyttären|Siskon|Veljen|Kaverin|Suomen|Ruotsin|Englannin|Finland|Finska|Svenska|Sverige|English|Finnish|Swedish|Senior|Junior|The|This|That|My|Our|His|Her|Your|Public|Local|Lower|Upper|Private|Elementary|Middle|High|Primary|Secondary|Monday|January|Maanantai\p{L}*|Joulu\p{L}*|Wilma\p{L}*|Teams\p{L}*|Koulussa|Luokassa|Luokalla|Kotona|Siellä|Täällä|Tuolla|Matikan|Matematiikan|Äikän|Enkun|Biologian|Fysiikan|Kemian|Historian|Liikunnan|Uskonnon|Kokeen|Todistuksen|Silloin|Eilen|Aina|Ehkä|Ekalla|Tokalla|Kasilla|Ysillä|Seiskalla|Ala-asteella|Yläasteella|Lukiossa|Päiväkodissa|Eskarissa|Itsellä|Minulla|Mulla|Hänellä|Meillä|Sillä|Millä|Missä|Jossa|Tässä|Kesällä|Syksyllä|Talvella|Keväällä|Illalla|Yöllä|Aamulla)$/u;
const NO_LOW_NAME =
  /^(?:.*['’]s|en|ett|den|min|mitt|vår|vårt|din|samma|vanlig\p{L}*|ny|nya|liten|stor|bra|svensk\p{L}*|finsk\p{L}*|andra|första|sista|egen|någon|some|the|my|our|your|his|her|their|same|new|old|small|big|good|local|public|private|primary|secondary|high|middle|elementary|junior|senior|in|at|to|from|an|and|through|since|after|during|before|with|like|about|of|kommunal|allmän\p{L}*|tvåspråkig\p{L}*|specialskol\p{L}*|hennes|hans|deras|deran|gymnasium|högstadium|this|that|what|which|every|another|different|went|start(?:ed|ing)?|love|hate|hated|finish(?:ed|ing)?|left|leaving)$/iu;

const SPEAKS =
  /koulu|lukio|toimipist|kampu|luok|luoka|aste|amis|opisto|eskari|kerho|ryhm|päiväk|hoidossa|seiska|kasi|ysi|kuto|vito|nelo|kolmo|kakko|ykkö|eka|toka|abi|nne[ln]l|skol|klass|gymnas|stadi|dagh|dagis|åk |årskurs|ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|eftis|school|grade|year|form|class|academy|elementary|comprehens|grammar|prep|secondary|primary|college|kinderg|nursery|daycare|high|\d ?[a-h](?!\p{L})/iu;

/** Schools told without the word beside their name, and day care by its own name; each with its class. */
export function toldSchools(text: string): Finding[] {
  if (!SPEAKS.test(text)) return [];
  const placed = findPart(
    text,
    [IN_PLACE, AT_PLACE],
    'place',
    (_, match) => isSchoolName(match) && 'perhaps',
  );
  const first = findPart(
    text,
    PLACE_FIRST,
    'place',
    (_, match) => isSchoolName(match) && opensNothing(match) && 'perhaps',
  );
  const of = findPart(
    text,
    OF_PLACE,
    'place',
    (_, match) => isSchoolName(match) && mayOpen(match) && 'perhaps',
  );
  const named = findPart(
    text,
    [SCHOOL_IS, CALLED, HYPHENED],
    'place',
    (_, match) => isSchoolName(match) && 'perhaps',
  );
  const finnish = findPart(text, LOW_FINNISH, 'place', (_, match) => {
    const name = nameIn(match);
    return (
      (isTown(name) ||
        PLACE_ENDS_SO.test(name) ||
        (LINE.test(match[1] ?? '') && !GENERIC.test(name))) &&
      'perhaps'
    );
  });
  const inTown = findPart(text, IN_TOWN, 'place', (_, match) => isTown(nameIn(match)) && 'perhaps');
  const branch = findPart(
    text,
    BRANCH,
    'place',
    (_, match) => BRANDS.test(nameIn(match)) && 'perhaps',
  );
  const low = findPart(
    text,
    [SECONDARY, LOW_SWEDISH],
    'place',
    (_, match) => isLowName(nameIn(match)) && 'perhaps',
  );
  const classed = findPart(text, [LOW_WITH_CLASS, CLASS_FIRST], 'place', (_, { groups }) => {
    const name = groups?.name ?? '';
    return (
      !GENERIC.test(name) &&
      !GOES.test(name) &&
      !/[aeiouyäö][aä]n$/.test(name) &&
      !NO_NAME.test(name) &&
      !KIND.test(groups?.compound ?? '') &&
      'perhaps'
    );
  });
  const goes = findPart(
    text,
    GOES_TO,
    'place',
    (_, match) => !IS_A_SCHOOL.test(nameIn(match)) && 'perhaps',
  );
  return [
    ...classed,
    ...goes,
    ...placed,
    ...first,
    ...of,
    ...named,
    ...finnish,
    ...inTown,
    ...branch,
    ...low,
  ];
}

/** Classes, groups and lines of study, which tell something beside a school by its name. */
export const classesBeside = (text: string): Finding[] =>
  findPart(text, [CLASS_HERE, CLASS_AFTER, GROUP], 'place', () => 'perhaps');

// A kind of school that has a name before it.
const LINE =
  /n (?:ilmaisutaidon|urheilu|kuvataide|musiikki|norma+li|yhteis|yhtenäis|klassil|steiner)/;
const KIND =
  /^(?:grund|hög|låg|folk|yrkes|sommar|för|sär|special|dans|musik|kör|sim|dag|hem|fri|privat|natt|språk|bad|söndags|folkhög|kvälls|mellan|distans|bil|trafik|hög|små|närs?|by|kommunal)/iu;
const IS_A_SCHOOL =
  /^(?:koulu|peruskoulu|yläkoulu|alakoulu|lukio|iltalukio|amis|yläaste|ala-aste|opisto|luok|jo|nyt|tä|si|vasta|edelleen|toista|samaa|.*(?:ss|ll|st|lt)$)/iu;

const nameIn = ({ groups }: RegExpExecArray): string => groups?.name ?? '';

function isSchoolName(match: RegExpExecArray): boolean {
  const name = nameIn(match);
  if (NO_NAME.test(name) || isAnywhere(name) || isEmployer(name)) return false;
  return !isGivenName(name) || /(?:ss[aä]|ll[aä])$/.test(name);
}

const isAtStart = ({ input, index }: RegExpExecArray) =>
  /(?:^|[.!?:…\n”“"(]|- )[ ]*$/u.test(input.slice(Math.max(0, index - 3), index));

const mayOpen = (match: RegExpExecArray) =>
  !isAtStart(match) ||
  BRANDS.test(nameIn(match)) ||
  (nameIn(match).length > 6 &&
    !/(?:elen|len|[oi]in|sin|tin|oan|aan|ään|een|eon)$/.test(nameIn(match)));

// Where a sentence begins a capital says nothing: "Olen ysillä", "Terapiassa ekalla".
function opensNothing(match: RegExpExecArray): boolean {
  const name = nameIn(match);
  return !isAtStart(match) || PLACE_ENDS_SO.test(toGenitive(name)) || isTown(name);
}

const toGenitive = (name: string) => name.replace(/(?:ss[aä]|ll[aä]|s|l)$/, 'n');

const isLowName = (name: string) => !NO_LOW_NAME.test(name) && !NO_NAME.test(name);

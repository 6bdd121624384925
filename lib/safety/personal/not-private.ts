import { Inflected } from './inflected.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { KNOWN_TO_ALL } from './lists/known-to-all.ts';

const FAMILIES_OF: ReadonlyMap<string, Inflected> = new Map(
  [...Map.groupBy(KNOWN_TO_ALL, (name) => name.split(' ')[0] ?? '')].map(([given, names]) => [
    given,
    new Inflected(names.map((name) => name.split(' ').at(-1) ?? '')),
  ]),
);

// Sayings and works with somebody in them, who is nobody: "kyllä Matti tapojaan muuttaa".
const SAYING =
  /(?<!\p{L})(?:Matti (?:kukkarossa|tapojaan|myöhäi|meikäläi|möttö)|Liisa Ihmemaa|Emil i Lönneberga|Eemeli Vaahteram|Romeo ja Julia|Romeo och Julia|Romeo and Juliet|(?:Ada(?:m|min)|Adam) (?:ja|och|and) (?:Eeva|Eva|Eve)|Jaakobin pain|Herran pieksu|Herra Hakkarai|herr Hyde|Mr Hyde|Dr Jekyll|Tyhmä-Jussi|Tuhma-Jussi|Jussi (?:pussi|juonio)|Pekka pekasta|Jussista|Heikki (?:Keik|häläri)|Kalle Kustaa|Putkinotkon|Nalle Puh|Pekka Töpöhän|Ville Viiksi|Simo Silmu|Kapteeni Koukku|Antti Ahtera|Doctor Who|Svenska Akademi|svarte Petter|Svarte Petter|Musta Pekka|Mustaa Pekkaa|Musta-Pekka|Pekka Poudan|Jaska Jokunen|Tauno Palo|Sinä olet Ilona|Sankt(?:a)? \p{Lu}\p{L}+|(?:Pyhä|Neitsyt|Saint|St\.?) \p{Lu}\p{L}+|Juudas Iskariot|Job\p{Ll}{0,3} kär|Anna mun|Anna minun|Doubting Thomas|[Ee]päilevä\p{L}* Tuoma|[Tt]vivlande Tomas|Peeping Tom|Uncle Sam|Jack the Ripper|Jack of all|Average Joe|Plain Jane|Debbie Downer|Nervous Nellie|Bob's your|Bob’s your|Dear John|Jekyll and Hyde|Hansel and Gretel|Hannu ja Kert|Hans och Greta|Tom and Jerry|Tom ja Jerry|Tom & Jerry|Bill and Ted|Barbie|Bonnie (?:and|ja) Clyde|Thelma (?:and|ja|&) Louise|Simon says|Kapteeni käsky|Viisas-Matti|Ronja Rövar|Ronja Ryövär|Karlsson på|Katto-Kassinen|Madicken|Marikki|Vaahteramäen Eemeli|Risto Räppää|Anna-lehd|Me Naiset|Eeva-lehd|Emma-teat|Johannes Döparen|Johannes Kasta|Vanha-Maija|Kylli-täti|Eila, Rampe|Santa Claus|Pelle Svanslös|Ludde|Alfons|Bamse|Daniel Tiger|Peter Pan|Myrskyluodon Maij|Aku Ank|Kalle Ank|Pekka ja Pätk|Pekka och Pätk|[Jj]ungfru Mari|[Kk]ersantti Karoliin|[Tt]he Joneses|(?:John|Jane) (?:Doe|Smith)|Matti Meikä|Ave Maria|Lotta Svärd|\p{L}+ -(?:podcast|ohjelma|lehti|sarja|kirja|elokuva|peli)|[Dd]r\.? House|Maria Magdal|Viiru ja Pesonen|gubben Pettson|[Tt]ohtori Kiminki|[Kk]uka lie \p{L}+|[Tt]uli Kalle|Lassi leik|[Tt]äti Monika|Matti ja Maija|Martta ja Maria|Pekka pisti|Lindgrens Emil|Aina ollu|Onneli ja Anneli|Viking (?:Line|Grace)|Tallink Silja|Silja (?:Line|Seren|Symph)|(?:[Ss]alkkareissa|[Ee]mmerdalessa|Kalevalassa|Putouksessa) \p{Lu}\p{L}+|Frozen[^.!?\n]{0,50} (?:Elsa|Anna|Olaf)|\p{Lu}\p{L}+['’]s sake|\p{Lu}\p{L}+n (?:päivä|nimipäivä)|Sauli ja Jenni|Jack Daniel|M[rs]\.? Right|[Kk]alenteri\p{L}* \p{L}+ [^.!?\n]{3,25}|Sormusten herra\p{L}* \p{Lu}\p{L}+|Oskar-gal)/giu;

/** Where a text says something in which a name means nobody. */
export const sayingsIn = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(SAYING)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));

const ANIMAL =
  'koira|kissa|katti|\\p{L}{2,12}koira|\\p{L}*noutaja|\\p{L}*imuri|spanieli|labradori|labbis|terrieri|lehmä|lammas|sika|kukko|kana|kultakala|gerbiili|kilpikonna|labradoren|marsvin|papegojan?|retriever|labrador|goldfish|hauva|hevonen|hevose|heppa|poni|tamma|hamsteri|marsu|kani|papukaija|lemmikki|pentu|rotta|hunde?n?|katte?n?|häste?n?|valpe?n?|kanine?n?|dog|cat|puppy|kitten|horse|pony|hamster|rabbit|bunny|parrot|pet';
const NAMED = 'nimi|nimensä|nimeltään|nimeltä|niminen|heter|hette|namn|name|named|called';
const LINK = ',?[ ](?:on|oli|sen|se|jonka|joka|som|den|är|the|is|was|till|to|its|whose|vars|who)';
const OF_A_PET = new RegExp(
  String.raw`(?<!\p{L})(?:(?:(?:mun|minun|meidän|my|our|min|vår|the)[ ](?:\p{L}+[ ])?(?:${ANIMAL}|cykel|bil|bike|car)(?:[ ]till)?|(?:${ANIMAL})(?:ni|mme|ns[aä])|(?:hunden|katten|hästen))|(?:${ANIMAL}|auto|vene|\p{L}*kasvi|kaktus|\p{L}*lelu|nalle|nukke|imuri|robotti|laiva|boat|car|båten?|bilen?)\p{L}{0,4}(?:${LINK}){0,2},?[ ](?:${NAMED})(?:${LINK})?)[ ]$`,
  'iu',
);
const BARE_PET = new RegExp(String.raw`(?<!\p{L})(?:${ANIMAL})[ ]$`, 'iu'); // koira Musti
const NAMED_PET = new RegExp(String.raw`^-?[ ]?nimi\p{L}+[ ](?:${ANIMAL})`, 'iu');
const LOOK_BACK = 45; // characters

/** Whether a name, from start to end in a text, is that of an animal or a thing: "kissamme Milla". */
export function isOfPet(text: string, start: number, end: number): boolean {
  const from = text.indexOf('-nimi', start);
  const after = from >= 0 && from < end ? from : end;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return (
    OF_A_PET.test(before) ||
    (BARE_PET.test(before) && GIVEN_NAMES.has(text.slice(start, end).toLowerCase())) ||
    NAMED_PET.test(text.slice(after, after + LOOK_BACK))
  );
}

// Where a whole name is somebody's who sings, writes, plays or rules.
const SPEAKS_OF_FAME =
  /(?<!\p{L})(?:biisi\p{L}*|salkkar\p{L}*|kalevala\p{L}*|emmerdale\p{L}*|saduss\p{L}+|roolihahmo\p{L}*|laulaa|laulu\p{L}{0,4}|lauloi|laulaja\p{L}*|levy\p{L}{0,4}|albumi\p{L}*|konsert\p{L}*|keikalla|keikall\p{L}*|spotify\p{L}*|räppä\p{L}*|bändi\p{L}*|elokuva\p{L}*|leffa\p{L}*|näytteli\p{L}+|näyttelijä\p{L}*|näytelmä\p{L}*|telkkari\p{L}*|tv:s\p{L}*|tv-\p{L}+|ohjelma\p{L}*|sarja\p{L}{0,4}|podcast\p{L}*|podi\p{L}{0,4}|kirja|kirjan|kirjaa|kirjas\p{L}+|kirjat|kirjoja|kirjailija\p{L}*|romaani\p{L}*|runo\p{L}*|runoilija\p{L}*|dekkari\p{L}*|elämäkerta\p{L}*|presidentti\p{L}*|pääministeri\p{L}*|ministeri\p{L}*|kansanedustaja\p{L}*|puolue\p{L}*|taiteilija\p{L}*|maalaus\p{L}*|taulu\p{L}{0,3}|säveltäjä\p{L}*|ooppera\p{L}*|olympia\p{L}*|maaottelu\p{L}*|maajoukkue\p{L}*|formula\p{L}*|mäkihyp\p{L}*|stand-?up\p{L}*|koomikko\p{L}*|julkkis\p{L}*|somevaikuttaja\p{L}*|tubettaja\p{L}*|luin|lukenut|kuuntelin|kuuntelen|kuunnellut|soi|soitti radio\p{L}*|radio\p{L}{0,6}|hufvudstadsbladet|sjunger|sjöng|låt\p{L}{0,3}|skiva\p{L}{0,2}|konsert|sångar\p{L}*|skådespel\p{L}*|film\p{L}{0,4}|serien?|bok|boken|böcker|författar\p{L}*|roman\p{L}{0,3}|dikt\p{L}{0,4}|poet\p{L}*|statsminister\p{L}*|president\p{L}*|artist\p{L}*|lyssna\p{L}*|läste|läser|podd\p{L}*|på tv|song|songs|sings|sang|singer|album|concert|lyrics|movie|movies|film|actor|actress|tv|show|series|book|books|novel|author|poem|poet|podcast|prime minister|celebrity|olympic\p{L}*|listening to|listened to|reading|playlist|i saw|watched|katsoin|katottiin|katsottiin|katson|tittade)(?!\p{L})/iu;

/** Whether a text speaks of songs, books, films, sport or politics, where whole names are known to all. */
export const speaksOfFame = (text: string): boolean => SPEAKS_OF_FAME.test(text);

// What begins a name of a body, a day, a thing or a work: Maria Akatemia, Anna-lehti, Mark Zuckerberg's firm.
const BODY =
  /(?:akatemia|lehti|säätiö|liitto|instituutti|keskus|kirkko|koulu|palkinto|päivä|center|foundation|institute|church)$/iu;

/** Whether a name in any case is one that everybody knows, or of a body that is called by one. */
export function isPublic(name: string): boolean {
  const [given = '', family = ''] = name.split(/[ \u00a0]/);
  if (family === '') return false;
  if (BODY.test(family)) return true;
  const families = FAMILIES_OF.get(given.toLowerCase());
  return families?.nameOf(family) !== undefined;
}

const FAMILIES = new Inflected([
  'Kekkonen',
  'Halonen',
  'Niinistö',
  'Mannerheim',
  'Sibelius',
  'Koivisto',
  'Litmanen',
  'Räikkönen',
]);
/** Whether a family name alone means somebody whom everybody knows. */
export const isKnownToAll = (word: string): boolean => FAMILIES.nameOf(word) !== undefined;

// Countries, gods, brands, services, days: they have a capital and are nobody.
const NO_PERSON =
  /^(?:Volvo|Saab|Toyota|Audi|Opel|Skoda|Mersu|Mercedes|Alzheim|Asperger|Crohn|Parkinson|Tourette|Hashimoto|Basedow|Sjögren|Menière|Fortuna|Suom|Ruots|Venäj|Norja|Viro|Saksa|Jumala|Jeesus|Allah|Gud|God|Jesus|Kela|Poliisi|Koulu|Google|Netflix|Face|Insta|Tik|Snap|Whats|You|Wilma|Teams|Zoom|Discord|Spotify|Twitter|Reddit|Apple|Nokia|Posti|Valvira|Duodecim|Terveys|Punainen|Covid|Korona|Internet|Chat|Alko|Lidl|Prisma|Tinder|Amazon|Finland|Sverige|Sweden|English|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|August|September|October|November|December|Christmas|Easter|Mom|Mum|Dad|Mother|Father|Grandma|Grandpa|Äiti|Isä|Mamma|Pappa|TV|DVV|FPA|Kanta|Omakanta|Linux|Windows|Jehova|Marime|Nivea|Iittala|Arabia|Lumene|Samsung|Wikipedia|Maisa|Munchaus|Luoja|Herra|Kristus|Buddha|Krishna|Android|Sanomat|Yle|Ilta|Hufvud|Lehti|Uutis|WHO|THL|Mieli|Svenska|Finska|Oinas|Härkä|Kaksos|Rapu$|Leijona|Neitsyt|Vaaka|Skorpioni|Jousimies|Kauris|Vesimies|Kalat$|Vädur|Oxe|Tvilling|Kräfta|Lejon|Vågen|Skorpion|Skytten|Stenbock|Vattuman|Fiskarna|Aries|Taurus|Gemini|Cancer|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces|Gryffindor|Slytherin|Hufflepuff|Ravenclaw|Rohkelikko|Luihuinen|Puuskupuh|Korppinok|Sini(?:nen|se)|Valkoi|Kultai|Hopei|Keltai)/;
/** Whether a word with a capital is surely the name of no person. */
export const isNoPerson = (word: string): boolean => NO_PERSON.test(word);

/** Words in lower case that are names only with a capital, or a form of one. */
export const LOW_WORDS: ReadonlySet<string> = new Set(
  `ilona karen mika leona ennen hiljaa hiljaista hiljainen ainoa jonnekin erikseen riitaa emmehän heikkeni alin joukosta antia aineista ollen ollessa olleista aren saadaan saada pian area alan alin anis inna inga ellen hilja aini tiina siina`.split(
    ' ',
  ),
);

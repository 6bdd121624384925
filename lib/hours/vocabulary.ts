import type { Feast } from '../calendar.ts';

/** Days by their kind: weekdays (0 is Monday), public holidays, eves; "on working days" leaves holidays out. */
export type Days = {
  week: readonly number[];
  holidays?: true;
  eves?: true;
  working?: true;
};

/** What a word of a text of hours stands for. */
export type WordMeaning =
  | { is: 'day'; day: number }
  | { is: 'group'; days: Days }
  | { is: 'feast'; feast: Feast }
  | { [Word in PlainWord]: { is: Word } }[PlainWord];

type PlainWord =
  | 'closed'
  | 'unknown'
  | 'allDay'
  | 'except'
  | 'otherwise'
  | 'from'
  | 'until'
  | 'and'
  | 'nothing';

const ALL = [0, 1, 2, 3, 4, 5, 6];
const WORKING = ALL.slice(0, 5);
const group = (days: Days): WordMeaning => ({ is: 'group', days });

// Finnish, Swedish, English: parts of regular expressions, whole words in small letters.
const DAYS: readonly string[] = [
  'maanantai(?:sin|na|t|hin)?|ma|måndag(?:en|ar|arna)?|mån|må|mondays?|mon',
  'tiistai(?:sin|na|t|hin)?|ti|tisdag(?:en|ar|arna)?|tis|tuesdays?|tues?',
  'keskiviikko(?:na)?|keskiviikkoisin|ke|onsdag(?:en|ar|arna)?|ons|wednesdays?|wed',
  'torstai(?:sin|na|t|hin)?|to|torsdag(?:en|ar|arna)?|tors?|thursdays?|thurs?|thu',
  'perjantai(?:sin|na|t|hin)?|pe|fredag(?:en|ar|arna)?|fre?|fridays?|fri',
  'lauantai(?:sin|na|t|hin)?|la|lördag(?:en|ar|arna)?|lör?|saturdays?|sat',
  'sunnuntai(?:sin|na|t|hin)?|su|söndag(?:en|ar|arna)?|sön?|sundays?|sun',
];

const FEAST_WORDS: Record<Feast, string> = {
  newYear: "uudenvuodenpäivä(?:nä)?|nyårsdagen|new year's day",
  epiphany: 'loppiainen|loppiaisena|trettondagen|trettondedag jul|epiphany',
  goodFriday: 'pitkäperjantai(?:na)?|långfredag(?:en)?|good friday',
  easterMonday:
    '(?:2\\.|toinen|toisena) pääsiäispäivä(?:nä)?|pääsiäismaanantai(?:na)?|annandag påsk|easter monday',
  easter: 'pääsiäispäivä(?:nä)?|pääsiäissunnuntai(?:na)?|påskdagen|easter sunday',
  mayDay: 'vappu(?:na)?|vapunpäivä(?:nä)?|första maj|may day',
  ascension: 'helatorstai(?:na)?|kristi himmelsfärdsdag|ascension day',
  pentecost: 'helluntai(?:na|päivä|päivänä)?|pingst(?:dagen)?|whit sunday|pentecost',
  midsummerEve: 'juhannusaatto(?:na)?|midsommarafton|midsummer eve',
  midsummer: 'juhannuspäivä(?:nä)?|midsommardagen|midsummer day',
  allSaints: "pyhäinpäivä(?:nä)?|alla helgons dag|all saints' day",
  independence: 'itsenäisyyspäivä(?:nä)?|självständighetsdagen|independence day',
  christmasEve: 'jouluaatto(?:na)?|julafton|christmas eve',
  christmas: 'joulupäivä(?:nä)?|juldagen|christmas day',
  boxingDay: 'tapaninpäivä(?:nä)?|tapanina|annandag jul|boxing day',
  newYearsEve: "uudenvuodenaatto(?:na)?|nyårsafton|new year's eve",
};

const OTHERS: readonly (readonly [string, WordMeaning])[] = [
  [
    'arkisin|arkena|arkipäiv(?:ä|än|in|isin|inä|änä|ät)|ark|vardag(?:ar|arna)?|working days',
    group({ week: WORKING, working: true }),
  ],
  ['weekdays', group({ week: WORKING, working: true })],
  ['viikonlop(?:pu|puna|puisin|ut)|vkl|veckoslut(?:en)?|helger|weekends?', group({ week: [5, 6] })],
  [
    'joka päivä|päivittäin|kaikkina päivinä|varje dag|alla dagar|dagligen|every day|daily',
    group({ week: ALL, holidays: true, eves: true }),
  ],
  [
    'pyhä(?:nä|t|päivä|päivät)?|pyhi(?:nä|sin)|pyhäpäivi(?:nä|sin)|arkipyh(?:ä|ät|inä|äpäivinä)|juhlapyh(?:ä|ät|inä)|helgdag(?:ar|arna)?|(?:public |bank )?holidays?',
    group({ week: [], holidays: true }),
  ],
  [
    '(?:pyhien |pyhä)?aattoina|aatto(?:na)?|aatot|aattoi(?:na|sin)|aattopäivi(?:nä|sin)|aft(?:on|nar)|helgdagsaft(?:on|nar)|eves?',
    group({ week: [], eves: true }),
  ],
  ['suljettu(?:na)?|kiinni|stängt|stängd|closed', { is: 'closed' }],
  [
    'ei tiedossa|ei tiedetä|sopimuksen mukaan|vaihtelee|enligt överenskommelse|okänt|by appointment|unknown',
    { is: 'unknown' },
  ],
  [
    '24/7|24 ?h(?:/vrk)?|24 ?t|ympäri vuorokauden|vuorokauden ympäri|koko vuorokauden|dygnet runt|around the clock',
    { is: 'allDay' },
  ],
  ['paitsi|lukuun ottamatta|utom|förutom|except', { is: 'except' }],
  [
    'muulloin|muuten|muutoin|muina aikoina|muina päivinä|annars|övriga tider|otherwise',
    { is: 'otherwise' },
  ],
  ['alkaen|lähtien|från och med|fr\\.o\\.m\\.|från|from', { is: 'from' }],
  ['asti|saakka|till och med|t\\.o\\.m\\.|until', { is: 'until' }],
  ['ja|sekä|och|samt|and|&', { is: 'and' }],
  ['klo|kello|kl\\.?|auki|avoinna|öppet|open', { is: 'nothing' }],
];

const WORDS: readonly (readonly [string, WordMeaning])[] = [
  ...OTHERS,
  ...Object.entries(FEAST_WORDS).map(
    ([feast, words]) => [words, { is: 'feast', feast: feast as Feast }] as const,
  ),
  ...DAYS.map((words, day) => [words, { is: 'day', day }] as const),
];

const PATTERNS = WORDS.map(
  ([words, meaning]) => [new RegExp(`(?:${words})(?![\\p{L}\\d])`, 'uy'), meaning] as const,
);

/** The longest word or phrase that stands at a place of a text in small letters; null where none does. */
export function wordAt(text: string, at: number): { length: number; meaning: WordMeaning } | null {
  let longest: { length: number; meaning: WordMeaning } | null = null;
  for (const [pattern, meaning] of PATTERNS) {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (longest?.length ?? 0)) longest = { length, meaning };
  }
  return longest;
}

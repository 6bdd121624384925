import { FOREIGN_SURNAMES } from './foreign-names.ts';

// Chosen by hand: common surnames in Finland that no ending gives away.
const SURNAMES = `
Hämäläinen Karjalainen Savolainen Koskinen Lehtonen Heikkinen Laitinen Salminen Salonen Toivonen Räsänen Väisänen Miettinen Leppänen Kokkonen Hakkarainen Rantanen Mäkinen Laaksonen Kinnunen Pesonen Rissanen Kärkkäinen Halonen Laine Hirvonen Pitkänen Ojanen Koponen Kemppainen Aalto Aho Ahola Ahonen Alanko Alho Andersson Anttila Autio Blom Eklund Eriksson Eskola Fagerström Gustafsson Haapala Haavisto Hakala Halla Harju Heikkilä Heino
Hietala Hiltunen Holm Hukkanen Huhtala Ikola Isomäki Jaakkola Jansson Johansson Jokela Jokinen Juntunen Juvonen Järvi Kallio Kangas Kankaanpää Karlsson
Kaukoranta Kauppila Keränen Ketola Kettunen Kivelä Kivi Koivisto Koivu Koivula Korhonen Korpela Korpi Koski Koskela Kotila Kulmala Kurki Kuusisto Laakso Lahti Laine Laitila Lampi
Laurila Lehto Lehtola Leino Leppälä Lepistö Liljeström Lindberg Linna Luoma Luoto Manninen Mattila Metsälä Moilanen Moisio Mustonen Mäki Mäkelä Nieminen Niemelä Niemi Nikkilä Norrgård
Nurmi Nyberg Nylund Nyman Nygård Ojala Ollila Paavola Paju Palo Partanen Peltola Peltonen Perälä Pitkänen Pulkkinen Puro Pursiainen Raatikainen Rajala Ranta Rantala Rauhala Rinne Saari Saarela Salo
Salmela Salmi Sandberg Saarinen Sillanpää Sipilä Ström Sundberg Suominen Söderholm Takala Tamminen Tanner Tuominen Toivola Turunen Tuomela Uotila Uusitalo Vainio Valkama Vartiainen Viitala Virta
Virtanen Vuori Vuorela Wahlroos Wikström Ylitalo Åberg Öhman Smith Jones Brown Taylor Wilson Johnson Williams Miller Davis Ivanov Ivanova Ali Hassan Nguyen Mohamed Ahmed
`;

const SURNAME_LIST: ReadonlySet<string> = new Set(SURNAMES.trim().toLowerCase().split(/\s+/));

// They make a capitalised word beside a given name a surname, in its basic form.
const SURNAME_ENDING =
  /(?:nen|sson|ström|berg|lund|qvist|kvist|holm|roos|blad|gren|stedt|felt|fors|man|mann|la|lä|sto|stö|mäki|niemi|järvi|salo|koski|vaara|ranta|aho|oja|joki|lahti|harju|virta|skog|gård|bäck|tausta|alusta)$/;

// Beside a given name these are surnames too.
const FOREIGN_LIST: ReadonlySet<string> = new Set(
  FOREIGN_SURNAMES.trim().toLowerCase().split(/\s+/),
);
/** Whether a word in lower case is a surname by one of the lists. */
export const isForeignSurname = (word: string): boolean =>
  FOREIGN_LIST.has(word) || SURNAME_LIST.has(word);

const RARE_ENDING =
  /(?:dahl|lind|strand|stam|ros|back|enko|chuk|ov|ova|ev|eva|skij?|skaya|sky|zadeh|yan|ian|dze|shvili|oğlu|ssen|kainen|maa|pää|perä|suo|vuori|kangas|kallio|saari|korpi|luoma|puro|pelto|hovi|ala|metsä|kivi|koivu|lehto|nurmi|viita)$/;

// What ends so is a surname wherever it stands with a capital; -lainen, -llinen and toinen are words.
const NEN = /(?:[^alä]|[^l]l)inen$|[^i]nen$/;
const OTHER_ENDS = /(?:sson|qvist|kvist)$/;
const WORDS = new Set([
  'toinen',
  'ihminen',
  'millainen',
  'sellainen',
  'hevonen',
  'nainen',
  'iloinen',
]);

/** Whether a word in lower case is the basic form of a surname, if it stands where a surname would. */
export const isSurnameForm = (word: string): boolean =>
  SURNAME_LIST.has(word) || SURNAME_ENDING.test(word);

/** Whether a word in lower case is a surname in -nen that many people have. */
export const isListedNen = (word: string): boolean => SURNAME_LIST.has(word) && NEN.test(word);

/** Whether a word in lower case is a surname in -nen if it has a capital. */
export const isNenName = (word: string): boolean =>
  isListedNen(word) ||
  (NEN.test(word) && word.length > 5 && !WORDS.has(word) && !/linen$/.test(word));

/** Whether a word in lower case is a surname wherever it stands. */
export const isOwnSurname = (word: string): boolean =>
  isNenName(word) || OTHER_ENDS.test(word) || (SURNAME_LIST.has(word) && word.length > 5);

// In lower case too, after a given name or a word of kinship: only what hardly any word ends in.
const LOW_ENDING =
  /\p{L}{2}(?:nen|mäki|ranta|rinta|niemi|järvi|koski|joki|lahti|harju|vuori|saari|kangas|kallio|korpi|luoma|puro|pelto|hovi|metsä|koivu|lehto|nurmi|viita|virta|salo|salmi|pää|sson|ström|berg|lund|qvist|kvist|holm|gård|bäck|stedt|blad|gren|dahl|roos|suutari|seppä|räty|rinne|laine|heimo|vaara|pohja|kari|ala|ela|ila|ola|ula|elä|ilä|ölä)$/u;
const LOW_WORD =
  /(?:l[aä]inen|llinen|[^aeiouyäö]{2}inen|toinen|nainen|ihminen|oinen|eenen|nuela|koala|skaala|siellä|täällä|ystävällä)$/u;

/** Whether a word in lower case, in its basic form, is hardly anything but a surname. */
export const isLowSurnameForm = (word: string): boolean =>
  isListedNen(word) || SURNAME_LIST.has(word) || (LOW_ENDING.test(word) && !LOW_WORD.test(word));

/** Whether a word in lower case may be a surname, where a given name stands before it. */
export const mayBeSurname = (word: string): boolean =>
  isSurnameForm(word) || FOREIGN_LIST.has(word) || (RARE_ENDING.test(word) && word.length > 4);

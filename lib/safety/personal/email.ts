import { type Finding, findAll, findPart } from '../finding.ts';

const LOCAL = String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}_%+'-](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_%+'-])?`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])`;
const PROVIDER =
  'gmail|googlemail|hotmail|outlook|live|icloud|yahoo|luukku|suomi24|protonmail|proton|elisanet|elisa|kolumbus|saunalahti|pp\\.inet|netti|mail|gmx|telia|dnainternet|msn|sähköposti|posti';
const LAND = 'com|fi|se|net|me|org|eu|ee|de|ax|uk|ru|no';
const DOT = String.raw`(?:\.|[ ]\.[ ]?(?=(?:${LAND})(?!\p{L}))|,(?=com|fi)|[ ]?[([{]?[ ]?(?:piste|pist|punkt|dot|point)[ ]?[)\]}]?[ ]?)`;
const MARK = String.raw`(?:piste|punkt|dot|point|alaviiva|alleviiva|understreck|underscore|väliviiva|viiva|bindestreck|streck|dash|hyphen)`;
// The at sign as people say it; "at" and "a" alone are words.
const SAID_AT =
  'ät|ätt|ätti|ät-?merkki|äätt?|miukumauku|miuku|miuku-mauku|mauku|kissanhäntä|snabel[ -]?a|snabeln|kanelbulle|at[ -]sign|at-merkki';
const BRACKETED = String.raw`[ ]?[([{<][ ]?(?:at|a|@|${SAID_AT})[ ]?[)\]}>][ ]?`;
const SPELT = String.raw`${LOCAL}(?:[ ][[({]?${MARK}[)\]}]?[ ][\p{L}\p{N}_-]{1,40}){0,3}`;

const PLAIN = new RegExp(`${LOCAL}[ ]?@[ ]?${DOMAIN}`, 'gu');
// As people write it when they know that addresses are looked for.
const DISGUISED = new RegExp(
  String.raw`${SPELT}(?:${BRACKETED}|[ ](?:${SAID_AT})[ ]|[ ]?@[ ]?)(?:[\p{L}\p{N}-]{1,63}${DOT}){1,4}\p{L}{2,24}(?![\p{L}\p{N}])`,
  'giu',
);
// "Look at gmail": at a provider only, or with the land said.
const AT_A_PROVIDER = new RegExp(
  String.raw`${SPELT}(?:(?:[ ]?@[ ]?|${BRACKETED}|[ ](?:${SAID_AT})[ ]?)(?:${PROVIDER})(?:(?:${DOT}|[ ])?(?:${LAND})(?:${DOT}(?:${LAND}))?)?|[ ](?:at|et)[ ](?:(?:${PROVIDER})(?:${DOT}|[ ])(?:${LAND})(?:${DOT}(?:${LAND}))?|(?:gmail|hotmail|icloud|yahoo|luukku|protonmail)(?:com|fi)?))(?![\p{L}\p{N}])`,
  'giu',
);
const AT_A_DOMAIN = new RegExp(
  String.raw`${SPELT}[ ]at[ ][\p{L}\p{N}-]{2,40}[ ](?:piste|punkt|dot)[ ](?:[\p{L}\p{N}-]{2,30}[ ](?:piste|punkt|dot)[ ])?(?:${LAND})(?![\p{L}\p{N}])`,
  'giu',
);
// "View at shop.com": only what no word looks like.
const AT_A_SITE = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}]{1,30}(?:[._][\p{L}\p{N}]{1,30}|\d){1,3}[ ]at[ ][\p{L}\p{N}-]{2,40}\.(?:${LAND})(?![\p{L}\p{N}])`,
  'giu',
);
// "minna.k ja perään gmail.com", "gmail on minna.k": the halves of an address apart.
const MAIL = String.raw`(?:s-?posti\p{L}{0,12}|sähköposti\p{L}{0,12}|e-?mail\p{L}{0,12}|meili\p{L}{0,12}|maili\p{L}{0,12}|mejl\p{L}{0,12}|mail(?:en|i)?|epost\p{L}{0,12}|e-post\p{L}{0,12}|gmail(?:issa|ini|iin|i)?|hotmail(?:issa|ini|iin|i)?|outlook(?:issa|ini)?)`;
const IN_HALVES = new RegExp(
  String.raw`${LOCAL}(?:,?[ ](?:ja|sit|sitten|perään|perässä|siihen|loppu|loppuun|lopussa|päätteenä|pääte|se|on|ät|ät-?merkki|och|sen|sedan|slutar|på|slutet|med|then|and|ending|ends|in|with|followed|by)){1,5}[ ]@?(?:${PROVIDER})${DOT}(?:${LAND})(?![\p{L}\p{N}])`,
  'giu',
);
// anna.ek på gmail, minna.k (gmail)
const BESIDE = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}]{1,30}(?:[._][\p{L}\p{N}]{1,30}){1,3}[ ,(]{1,3}(?:(?:på|on|in|siis|sit)[ ])?(?:gmail|hotmail|outlook|luukku|icloud|yahoo|suomi24|proton)(?:${DOT}(?:${LAND}))?(?![\p{L}\p{N}])\)?`,
  'giu',
);
const AFTER_CUE = new RegExp(
  String.raw`(?<![\p{L}])${MAIL}(?:[ ](?:osoite|osoitteeni|adress|address|on|är|is|mun|mulla|oon|olen|jag|nimellä|min|my)){0,3}[ ]?:?[ ]["”“'’]?(?<it>[\p{L}\p{N}]{1,40}(?:[._][\p{L}\p{N}]{1,40}){1,4})(?![\p{L}\p{N}]|[ ]?@|\.\p{L})`,
  'dgiu',
);

const AT_SIGN = new RegExp(String.raw`@|(?<!\p{L})(?:at|et|a|${SAID_AT})(?!\p{L})`, 'iu');
const SPEAKS_OF_MAIL = new RegExp(`${MAIL}|${PROVIDER}`, 'iu');

/** E-mail addresses, also with the at sign and the dot written as words, and their halves apart. */
export function findEmails(text: string): Finding[] {
  const whole = AT_SIGN.test(text) ? [PLAIN, DISGUISED, AT_A_PROVIDER, AT_A_DOMAIN, AT_A_SITE] : [];
  const plain = findAll(text, whole, 'email', (match) => !NOBODYS.test(match[0]));
  if (!SPEAKS_OF_MAIL.test(text)) return plain;
  return [
    ...plain,
    ...findAll(text, [IN_HALVES, BESIDE], 'email', () => 'perhaps'),
    ...findPart(text, AFTER_CUE, 'email', () => 'perhaps'),
  ];
}

// "Look at live.com": verbs and pronouns are no part of an address.
const NOBODYS =
  /^(?:look|looking|looked|am|is|are|was|were|be|me|us|you|it|him|her|them|account|accounts|address|work|working|here|there|only|not|available|support|works?)[ ]at[ ]/iu;

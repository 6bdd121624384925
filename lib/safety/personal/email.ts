import { type Finding, findAll } from '../finding.ts';

const LOCAL = String.raw`(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}_%+'-](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_%+'-])?`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])`;
const PROVIDER =
  'gmail|hotmail|outlook|live|icloud|yahoo|luukku|suomi24|protonmail|proton|elisanet|kolumbus|saunalahti';
const SOME_DOT = String.raw`(?:\.|[ ]?[([]?(?:piste|punkt|dot)[)\]]?[ ]?)`;

const PLAIN = new RegExp(`${LOCAL}[ ]?@[ ]?${DOMAIN}`, 'gu');
// As people write it when they know that addresses are looked for.
const DISGUISED = new RegExp(
  `${LOCAL}(?:[ ]?[([{][ ]?(?:at|ät|ätt|miukumauku|snabel-?a|a)[ ]?[)\\]}][ ]?|[ ](?:ät|miukumauku|snabel-?a)[ ])(?:[\\p{L}\\p{N}-]{1,63}${SOME_DOT}){1,4}\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
  'giu',
);
const AT_A_PROVIDER = new RegExp(
  `${LOCAL}[ ]?(?:@|[ ](?:at|ät)[ ])[ ]?(?:${PROVIDER})(?:${SOME_DOT}(?:com|fi|se|net|me))?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** E-mail addresses, also with the at sign and the dot written as words. */
export function findEmails(text: string): Finding[] {
  return [PLAIN, DISGUISED, AT_A_PROVIDER].flatMap((pattern) => findAll(text, pattern, 'email'));
}

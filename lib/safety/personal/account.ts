import { type Finding, findAll } from '../finding.ts';

const AT_NAME = /(?<![\p{L}\p{N}._%+@/-])@[A-Za-z][A-Za-z0-9_.]{1,28}[A-Za-z0-9_](?!@)/gu;
const PROFILE =
  /(?<![\p{L}\p{N}])(?:www\.)?(?:instagram|facebook|tiktok|snapchat|twitter|x|linkedin|onlyfans|youtube|discord|t)\.(?:com|me|gg)\/(?:add\/|in\/|@)?[A-Za-z0-9_.-]{2,40}/giu;

const SERVICE =
  'snap(?:chat)?(?:i(?:ni|ssä|s|stä|in)?)?|snäp(?:pi(?:ni)?|issä|is|istä)?|ig|insta(?:gram)?(?:ini|ni|ssa|s|sta)?|discord(?:ini|issa|ni)?|dc|tik ?tok(?:issa|ini|ni)?|kik|telegram(?:issa)?|whatsapp|wapp|twitter|fb|facebook(?:issa)?|steam';
const NAMED = `(?:[ ](?:mun|minun|mitt|my))?(?:[ ](?:nimi(?:merkki)?|nikki|nick|namn|tunnus|käyttäjä|user(?:name)?|account|handle))?`;
const NAME = String.raw`@?[\p{L}\p{N}](?:[\p{L}\p{N}._-]{1,28}[\p{L}\p{N}_])?(?:#\d{4})?(?![\p{L}\p{N}@])`;
// After a colon any name is one.
const AFTER_COLON = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${SERVICE})${NAMED}[ ]?[:=][ ]?(${NAME})`,
  'giu',
);
// Otherwise only what no word looks like: liisa_09, matti.k, pelaaja77.
const AFTER_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${SERVICE})${NAMED}(?:[ ](?:on|oon|olen|nimellä|är|heter|is|as))?[ ](${NAME})`,
  'giu',
);
const UNLIKE_A_WORD = /[_#@]|\p{L}[.-]?\d|\d\p{L}|\p{L}\.\p{L}/u;

/** Names in social media. */
export function findAccounts(text: string): Finding[] {
  const named = [
    ...nameOnly(text, AFTER_COLON, (name) => name.length > 2 && /\p{L}/u.test(name)),
    ...nameOnly(text, AFTER_WORD, (name) => UNLIKE_A_WORD.test(name)),
  ];
  return [...findAll(text, PROFILE, 'account'), ...named, ...findAll(text, AT_NAME, 'account')];
}

function nameOnly(text: string, pattern: RegExp, isName: (name: string) => boolean): Finding[] {
  return [...text.matchAll(pattern)].flatMap((match): Finding[] => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    return isName(name) ? [{ kind: 'account', start: end - name.length, end, sure: true }] : [];
  });
}

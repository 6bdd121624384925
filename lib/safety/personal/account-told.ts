import { type Finding, findPart } from '../finding.ts';

/** Where people have names of their own choice, as the source of a pattern. */
export const SERVICES =
  'discord|telegram|twitter|twitch|youtube|reddit|jodel|bereal|wattpad|roblox|fortnite|minecraft|playstation|xbox|habbo|tumblr|pinterest|onlyfans|tinder|skype|suomi24|kaksplus|spotify|messenger|linkedin|valorant';
const SERVICE = new RegExp(
  String.raw`(?<!\p{L})(?:${SERVICES}|insta|ig(?!\p{L})|sc(?!\p{L})|sn[äa]p|tik ?tok|tikkari|discor|dc|disc(?!\p{L})|disco?u?ssa|telegra|tg|whats|wap|x:ss|face|fb|tube|yt|tuubi|threads|steam|psn|ps ?[345]|pleik|play ?station|valo|cs|lol|bumble|badoo|grindr|kik|signal|vauva|demi|ylilauta|foorum|palst|irc|ao3|blog|forum|bluesky|mastodon|vsco|yubo|omegle|gamertag|some(?:ssa|sta)|sociala medier|social media|soundcloud|vinted|tori|strava|online|nätet|netis|netissä|peli|chat)\p{L}*`,
  'iu',
);
const SMALL =
  '(?:[ ](?:on|oli|oon|olen|is|was|är|heter|mun|siellä|nimi|nimeltä|nimeltään|nykyään|se|vain|just|siis|called|named|namn|med|i|på|in|mulla|minulla|sama|instassa|snäpissä|tiktokissa|discordissa|twitchissä|redditissä|youtubessa|[Yy]ou[Tt]ube|[Tt]witch|[Tt]ik[Tt]ok|[Dd]iscord|[Ii]nsta(?:gram)?|[Rr]eddit|[Jj]odel|[Tt]umblr))';
const TOKEN = String.raw`@?[\p{L}\p{N}_][\p{L}\p{N}._-]{1,28}[\p{L}\p{N}_](?:#\d{2,5})?`;
const NUMBER_WORD =
  '(?:[ ](?:nolla|yksi|yks|kaksi|kaks|kolme|neljä|viisi|viis|kuusi|kuus|seitsemän|kahdeksan|yhdeksän|ysi|kasi|seiska|ysiysi|kasikasi|nollanolla|kolkyt|\\p{L}{3,8}kyt\\p{L}{0,6}|ett|två|tre|fyra|fem|sex|sju|åtta|nio|one|two|three|four|five|six|seven|eight|nine|ten|zero|\\d{1,4})(?![\\p{L}\\p{N}])){0,3}';
const CAPITALS = String.raw`\p{Lu}[\p{L}\p{N}'’-]{1,20}(?:[ ](?:\p{Lu}[\p{L}\p{N}'’-]{0,20}|\d{1,4})){0,3}`;
const HANDLE = `["“”»'’]?(?<it>(?:${CAPITALS}|${TOKEN})${NUMBER_WORD})(?![\\p{L}\\p{N}@]|[ ](?:than|kuin|än)[ ])`;

// The word for such a name stands before it: "nimimerkilläni Haamukettu", "my username is".
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:[Nn]imimerk(?:illä(?:ni)?|kini|kinä|kiä|kinsä)|[Kk]äyttäjä(?:nim(?:ellä(?:ni)?|eni|enä|i)|tunnukse(?:lla|ni)|tunnus|nä)?|tunnuksella(?:ni)?|tunnukseni|nikillä(?:ni)?|nikki(?:ni)?|nickillä|nicki|nimellä|peli(?:nimeni|nimellä|tunnukseni|nimi)|[Aa]nvändarnamn(?:et)?|signatur(?:en)?|pseudonym(?:en)?|under[ ]namnet|med[ ]namnet|under[ ]the[ ]name|by[ ]the[ ]name|[Uu]sername|user[ ]?name|screen[ ]name|display[ ]name|gamertag|nickname|handle|go(?:es)?[ ]by|known[ ]as|alias|user|nick|tag)(?:[ ]?:|${SMALL}){0,3}[ ]${HANDLE}`,
  'dgu',
);
const OWN_PAGE = new RegExp(
  String.raw`(?<!\p{L})(?:[Tt]ilini|tilinsä|tilin[ ]nimi|\p{Ll}{0,12}-?kanavani|\p{Ll}{0,12}-?kanavansa|kanavan[ ]nimi|profiilini|blogini|[Mm]itt[ ]konto|[Mm]in[ ](?:kanal|blogg|profil)|kontot|[Mm]y[ ](?:account|channel|blog|profile|page)|her[ ]account|his[ ]account)${SMALL}{1,4}[ ]${HANDLE}`,
  'dgu',
);
const OF_WORDS =
  /(?<!\p{L})\p{Ll}{0,12}-?(?:kanava(?:ni)?|tilini|blogi(?:ni)?|podi(?:ni)?|podcasti(?:ni)?|kanal|blogg|channel|blog|podcast)[ ](?:on|oli|nimi[ ]on|nimeltä|heter|är|is|is[ ]called)[ ](?<it>\p{Lu}[\p{L}'’-]{2,20}(?:[ ][\p{L}'’-]{2,20}){0,2})(?=[,.!?\n]|$)/dgu;
const ON_PAGE =
  /(?<!\p{L})(?:teen|tehnyt|tein|pidän|vedän|striimaan|postaan|julkaisen|löytyy|löydyn|gör|har|driver|streamar|lägger|run|runs|make|have|do|stream|post)(?:[ ][\p{L}-]{1,14}){0,4}?[ ]\p{L}{0,10}-?(?:kanavalla(?:ni)?|kanavaa(?:ni)?|blogia(?:ni)?|podcastia(?:ni)?|kanal(?:en)?|blogg(?:en)?|podd(?:en)?|channel|blog|podcast)[ ](?:nimeltä[ ]|called[ ]|named[ ]|som[ ]heter[ ])?["“”]?(?<it>\p{Lu}[\p{L}\p{N}'’-]{1,20}(?:[ ]\p{Lu}[\p{L}\p{N}'’-]{0,20}){1,3})(?![\p{L}\p{N}@])/dgu;
const NAME_THERE = new RegExp(
  String.raw`(?<!\p{L})(?:nimeni|nimi|name|namn)[ ](?:siellä|there|där|on[ ]there)[ ](?:on|oli|is|was|är|var)[ ]${HANDLE}`,
  'dgu',
);
// "jodelissa oon se Lepakkomies Lahdesta", "foorumilla nimimerkki Rikkinäinen Ruukku".
const BEING =
  /(?<!\p{L})(?:(?:[Ii]nsta|[Ss]n[äa]p|[Tt]ik ?[Tt]ok|[Dd]isco|[Tt]elegra|[Tt]wit|tuubi|[Yy]ou[Tt]ube|[Rr]eddit|[Jj]odel|bereal|[Ss]team|foorum|palsta|suomi24|[Vv]auva|[Dd]emi|irc|[Cc]hat|[Ff]ace|fb)[\p{L}.:-]{0,10}[ ](?:mä[ ]|minä[ ])?(?:oon|olen|olin|tunnetaan|esiinnyn|kirjoitan|jag[ ]är|heter[ ]jag)[ ](?:se[ ]|nimellä[ ]|nimimerkillä[ ])?|nimimerkki[ ])(?<it>\p{Lu}[\p{L}\p{N}'’-]{1,20}[ ]\p{Lu}[\p{L}\p{N}'’-]{1,20})(?![\p{L}\p{N}@])/dgu;
// Looked for by it: "facessa mut löytää ku hakee Mörkö Kuusenjuuri".
const SOUGHT = new RegExp(
  String.raw`(?<!\p{L})(?:hakee|haet|haette|hakemalla|hae|hakusanalla|etsit|etsii|etsimällä|kirjoittaa|kirjottaa|löydät|löytää|löydyn|sök|söker|söka|search|searching|look[ ]up|looking[ ]up|type)(?:[ ](?:sieltä|mut|minut|vaan|vain|nimellä|på|efter|for|just|up|mig|haulla)){0,3}[ ](?<it>${CAPITALS}${NUMBER_WORD})(?![\p{L}\p{N}@])`,
  'dgu',
);
// An account that somebody else writes from: only what no word looks like.
const FROM = new RegExp(
  String.raw`(?<!\p{L})(?:tili(?:ltä|llä|lle|n|ä|stä)?|käyttäjä(?:ltä|lle|n|ä)?|profiili(?:sta|n|a)?|sivu(?:lla|n)?|kontot?|användaren|account|user|page|profile)(?:[ ](?:nimeltä|called|named|som[ ]heter|heter)){0,1}[ ]${HANDLE}`,
  'dgu',
);
// By itself a word with an underscore or a dot before digits is nothing else: liisa_k, emma.w09.
const BARE =
  /(?<![\p{L}\p{N}._@/\\:-])(?<it>_{0,2}(?=[\p{L}\p{N}._]{5,30}(?![\p{L}\p{N}._]))\p{L}[\p{L}\p{N}.]{0,20}_[\p{L}\p{N}_.]{0,20}[\p{L}\p{N}_])(?![\p{L}\p{N}_@/\\]|\.\p{L})/dgu;
const SHORT =
  /(?<![\p{L}\p{N}])(?:sc|ig|IG|SC|insta|snap|snäp|dc|tg|tt)(?:[ ]?[:=–-][ ]?|[ ](?=[\p{Ll}\p{N}._]{5,}(?:$|[.,!?)\n]|[ ](?:om|jos|if|and|ja|och|hmu|laita|laittakaa|add))))["“”'’]?(?<it>[\p{L}\p{N}_][\p{L}\p{N}._-]{1,28}[\p{L}\p{N}_])(?![\p{L}\p{N}@])/dgu;
const WITH_NUMBER =
  /(?<!\p{L})(?:oon|olen|on|am|is|är|heter|nimellä|i[’']m)[ ](?:siis[ ]|se[ ])?(?:(?:twitch|insta|snäp|tiktok|discord)\p{L}{0,4}[ ])?(?<it>\p{Ll}{5,20}[ ](?:ysiysi|kasikasi|nollanolla|nolla\p{L}{3,12}|kuuskytyheksän|\p{L}{2,8}kyt\p{L}{2,9}|ninety-\p{L}+|\d{2,4}))(?![\p{L}\p{N}])/dgu;

/** Signs that no word has, and a name of one's own choice often. */
export const UNLIKE_A_WORD: RegExp = /[_#@]|\p{L}[.-]?\d|\d\p{L}|\p{L}\.\p{L}|\p{Ll}\p{Lu}|xx$/u;
const NO_NAME =
  /^(?:\d.*|\p{L}+_\d|\p{L}{1,2}|covid.*|e-?mail|.*\.(?:com|fi|se|net|org|pdf|jpg|png)|klo\d+|ps\d|iphone\d+|mp\d)$/iu;
const WORD =
  /^(?:youtube|twitch|tiktok|discord|instagram|reddit|jodel|tumblr|twitter|there|där|ja|ei|en|että|joka|jota|jolla|jonka|jotka|kun|kuin|kuka|mikä|mitä|missä|mutta|mut|niin|nyt|jo|oli|ole|ollut|tai|vaan|vain|voi|se|sen|siellä|täällä|sinne|sieltä|mun|minun|sun|hänen|omalla|oma|omaa|oikealla|oikea|toisella|väärällä|valheellisella|keksityllä|feikillä|samalla|eri|uusi|uudella|jollain|jollakin|toisen|suljettu|poistettu|estetty|yksityinen|julkinen|auki|kiinni|täynnä|tyhjä|hakkeroitu|kadonnut|vaihdettu|unohtunut|unohtui|piti|pitää|varattu|olemassa|poissa|nimetön|anonyymi|tuntematon|hyvä|huono|salainen|tuli|löytyi|löytyy|kirjoitti|kirjoittaa|kirjoitan|kirjoittanut|kirjoittam\p{L}*|kirjoittele\p{L}*|kirjoittaminen|esiintyi|esiintyy|laittoi|puhun|puhuu|tykkäsi|kommentoi|och|som|att|det|den|är|inte|jag|men|med|har|var|mitt|min|hans|hennes|ett|en|eget|falskt|falsk|annat|privat|stängt|borttaget|hackat|upptaget|taget|or|and|but|that|who|which|was|is|the|my|his|her|their|a|an|not|no|private|public|fake|hacked|deleted|banned|blocked|taken|secret|new|old|real|anonymous|for|to|with|because|so|name|names|experience|friendly|friend|me|you|him|them|same|different|under|full|empty|tags?|nimimerkki\p{L}*|nimi|nimellä|kans|myös|vielä|taas|aina|usein|heti|salasana\p{L}*|sähköposti\p{L}*|itse|itseni)$/iu;

/** Names in social media that are told by the word for them, looked for by, or written by others. */
export function toldHandles(text: string): Finding[] {
  const [served, underscored] = [SERVICE.test(text), text.includes('_')];
  const bare = underscored
    ? findPart(text, BARE, 'account', (it) => !NO_NAME.test(it) && 'perhaps')
    : [];
  if (!served && !NAMES_ITSELF.test(text)) return bare;
  const told = findPart(
    text,
    [NAMED, OWN_PAGE],
    'account',
    (it, [all]) => (served || NAMES_ITSELF.test(all)) && verdict(it),
  );
  if (!served) return [...bare, ...told];
  return [
    ...bare,
    ...told,
    ...findPart(text, [ON_PAGE, NAME_THERE, SOUGHT, BEING, OF_WORDS], 'account', verdict),
    ...findPart(text, FROM, 'account', (it) => isUnlikeAWord(it) && 'perhaps'),
    ...findPart(text, SHORT, 'account', verdict),
    ...findPart(text, WITH_NUMBER, 'account', () => 'perhaps'),
  ];
}

// These mean a name in some service whether or not it is named.
const NAMES_ITSELF =
  /nimimerk(?:illä|kini|kinä|kiä|kinsä)|käyttäjä(?:nim[ei]|tunnukse)|användarnamn|username|user name|screen name|gamertag|pelinime|pelitunnu|nikkini|nikillä/iu;

/** Whether a word stands beside names in social media and is none. */
export const isPlainWord = (word: string): boolean => WORD.test(word);

const isUnlikeAWord = (name: string) => UNLIKE_A_WORD.test(name) && !NO_NAME.test(name);

function verdict(name: string): false | 'perhaps' {
  const [first = ''] = name.split(' ', 1);
  if (isUnlikeAWord(first)) return 'perhaps';
  return !NO_NAME.test(first) && !WORD.test(first) && first.length > 2 && 'perhaps';
}

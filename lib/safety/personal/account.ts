import { type Finding, findAll, findPart } from '../finding.ts';
import { isPlainWord, SERVICES, toldHandles, UNLIKE_A_WORD } from './account-told.ts';

const AT_NAME = /(?<![\p{L}\p{N}._%+@/-])@[A-Za-z][A-Za-z0-9_.]{1,28}[A-Za-z0-9_](?!@)/gu;
const PROFILE =
  /(?<![\p{L}\p{N}])(?:www\.)?(?:instagram|facebook|tiktok|snapchat|twitter|x|linkedin|onlyfans|youtube|discord|t|twitch|reddit|fb|threads|telegram|vk|wa|steamcommunity)\.(?:com|me|gg|tv|net)\/(?:add\/|in\/|u\/|user\/|id\/|@)?[A-Za-z0-9_.-]{2,40}/giu;
const REDDIT = /(?<![\p{L}\p{N}/])\/?u\/[A-Za-z0-9_-]{3,30}/gu;

const SERVICE = String.raw`(?:snapaa?|snap(?:chat)?(?:i\p{L}{0,4}|p[ei]\p{L}{0,4})?|snapchat\p{L}{0,4}|sn[äa]p(?:pi|pä|is|ä|i)\p{L}{0,4}|snäpchat\p{L}{0,4}|snäp|ig|insta(?:gram)?\p{L}{0,4}|dc|tik[ -]?tok\p{L}{0,4}|kik(?:issä)?|tg|whatsapp\p{L}{0,4}|wapp\p{L}{0,4}|wh?atsup\p{L}{0,3}|fb|facebook\p{L}{0,4}|face(?:ssa|sta)|irc-galleria\p{L}{0,4}|tuubi\p{L}{0,6}|steam(?:i\p{L}{0,4})?|yt|threads(?:i\p{L}{0,4})|psn|pleikka\p{L}{0,4}|momio\p{L}{0,4}|signalissa|vauva\.?fi\p{L}{0,4}|(?:${SERVICES})\p{L}{0,4})(?!\p{L})`;
const NOUN =
  'nimi(?:merkki|merkillä|merkkinä|meni)?|nimeni|nimellä|nimeltä|nikki(?:ni)?|nikillä|nick(?:name|i|ini|illä)?|tunnus|tunnukseni|tunnuksella|tili|tilini|käyttäjä(?:nimi|tunnus|nimeni|nimellä|tunnukseni|nä)?|käyttis|namn|namnet|användarnamn(?:et)?|konto|kontot|heter|username|user|account|handle|gamertag|tag|name|called|profile|kanava|kanavani|kanavan|channel|kanalen|kanal|profiili|profiilini|som|as|pelinimi|pelitunnus|id';
const SMALL =
  "olin|oltiin|ollaan|esiinnyn|pelaan|kirjoitan|kirjoittelen|postaan|julkaisen|striimaan|mun|mut|mulla|mua|minun|minut|minä|mä|mää|mie|omani|olen|oon|on|löydyn|löydät|löytää|löytyy|löytyisin|voit|lisätä|lisää|seuraa|seurata|laittaa|laita|viestiä|viesti|vain|vaan|ihan|siis|se|siellä|kans|myös|tunnetaan|kutsutaan|oot|kato|katso|mitt|min|mig|jag|är|e|finns|hittar|du|som|under|med|på|bara|det|där|också|my|me|is|as|i|am|im|i[’']m|under|just|it[’']?s|its|with|the|by|go|find|at|on";
const CHAIN = String.raw`(?:,?[ ](?:${SMALL})){0,5}`;
const ADD =
  'lisää|lisätkää|lisätä|seuraa|seuratkaa|laita|laittakaa|laitat|viestiä|viesti|etsi|löydät|löytää|kirjota|kirjoita|vastaa|tuu|lägg|lägga|adda|följ|skriv|hittar|sök|kontakta|add|follow|find|message|text|dm|hmu|hit|contact|reach|search|pm';
const HANDLE = String.raw`["“”»'’]?(?<it>@?[\p{L}\p{N}_][\p{L}\p{N}._-]{0,28}[\p{L}\p{N}_](?:#\d{2,5})?)(?![\p{L}\p{N}@]|[ ](?:than|kuin|än)[ ])`;

// Said with a colon, or as a name: "mun snäpin nimi on emppuli", "my insta is", "lägg till mig på snap".
const AFTER_COLON = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${SERVICE}(?:[ ](?:${SMALL}|${NOUN})){0,5}[ ]?[:=][ ]?${HANDLE}`,
  'dgiu',
);
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${SERVICE}${CHAIN}[ -]?(?:${NOUN})${CHAIN}[ ]${HANDLE}`,
  'dgiu',
);
const NOUN_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NOUN})[ ](?:(?:on|is|är|mulla|minulla|i|på|on|in|my|mun)[ ]){0,2}${SERVICE}(?:[ ](?:on|is|är))?[ ]${HANDLE}`,
  'dgiu',
);
const OWN = new RegExp(
  String.raw`(?<!\p{L})(?:mun|mut|minun|mitt|min|my|sen|hänen|hans|hennes|his|her)[ ](?:oma[ ]|own[ ])?${SERVICE}(?:[ ](?:on|oli|is|was|är|heter)|['’]s)[ ](?:se[ ]|det[ ])?${HANDLE}`,
  'dgiu',
);
const ADDED_ON = new RegExp(
  String.raw`(?<!\p{L})(?:lägg[ ]till|adda|följ|add|follow|lisää|lisätkää|seuratkaa)[ ](?:mig|mej|me|mut|mua|minut|minua)[:,]?[ ]${HANDLE}[ ](?:(?:på|on|in|i)[ ])?${SERVICE}`,
  'dgiu',
);
// Signs of a handle that are said: "understreck havsmusa understreck".
const SIGN_SAID = 'ät|at|piste|dot|punkt|alaviiva|understreck|underscore|viiva|streck';
const SAID = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${SERVICE}${CHAIN}(?:[ ](?:${NOUN}))?,?${CHAIN}[ ](?<it>(?:(?:${SIGN_SAID})[ ][\p{L}\p{N}]{2,30}(?:[ ](?:${SIGN_SAID})(?!\p{L})(?:[ ][\p{L}\p{N}]{2,30})?){0,3}|[\p{L}\p{N}]{2,30}(?:[ ](?:${SIGN_SAID})(?!\p{L})(?:[ ][\p{L}\p{N}]{1,30})?){1,3}))(?![\p{L}\p{N}])`,
  'dgiu',
);
const SNAP_ME = new RegExp(
  String.raw`(?<!\p{L})(?:snap|snapa|dm|dmaa|snapatkaa)[ ](?:me|mig|mua|mulle)[ ]?(?:at|@|:)[ ]?${HANDLE}`,
  'dgiu',
);
const OWNED =
  /(?<!\p{L})(?:insta(?:gram)?|snap(?:chat|p)?|snäp(?:p|chat)?|tik[ -]?tok|discord|telegram|steam|twitch|ig)(?:[ie]?ni|[ie]?nimi|[ie]?nimeni|[ie]?tunnus|[ie]?tunnukseni|[ie]?tili|[ie]?tilini|namn|namnet|konto|kontot|name|tag|handle)[ ](?:on|oli|är|is|heter)[ ](?:siis[ ])?["“”»'’]?(?<it>@?[\p{L}\p{N}_](?:[\p{L}\p{N}._-]{0,28}[\p{L}\p{N}_])?)(?![\p{L}\p{N}@])/dgiu;
const ADDED = new RegExp(
  String.raw`(?<!\p{L})(?:${ADD})(?:[ ](?:mut|mua|mulle|minut|minua|minulle|mig|mej|till|me|up|mun|mä|vaikka|myös|nimellä|viestiä|viestii|vain|by|i|på|on|to|my|in|via|der|bara|upp)){0,4}[ ]${SERVICE},?${CHAIN}(?:[ ](?:${NOUN}))?[ ]${HANDLE}`,
  'dgiu',
);
// Otherwise only what no word looks like: liisa_09, matti.k, pelaaja77.
const AFTER_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${SERVICE},?${CHAIN}(?:[ ](?:${NOUN}))?${CHAIN}[ ]${HANDLE}`,
  'dgiu',
);
// At the end of what is said: "tiktokissa oon se pikkumyy."
const BEING = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${SERVICE}(?:[ ](?:mä|minä|mie|siis|jag|i))?(?:[ ](?:olen|oon|am|är|är[ ]jag|heter[ ]jag)|[ ]i[’']m)(?:[ ](?:se|vain|vaan|siis|bara|just))?[ ]${HANDLE}(?=[.,!?)\n]|$|[ ](?:jos|och|and|ja|if|om)[ ])`,
  'dgiu',
);
const BEFORE_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}._@-])(?<it>[\p{L}\p{N}_][\p{L}\p{N}._-]{1,28}[\p{L}\p{N}_](?:#\d{2,5})?),?(?:[ ](?:on|är|is|niminen|mun|minun|min|mitt|my|the|i|på|in|his|her|hans|hennes|sen|hänen|siellä|as|som)){0,3}[ ]${SERVICE}`,
  'dgiu',
);
const NAMED_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:bloggar|bloggaan|blog)[ ](?:som|as|nimellä)|nimellä|nimimerkillä|käyttäjänimellä|tunnuksella|nickillä|nikillä|under[ ]namnet|med[ ]namnet|heter|username|called|(?:find[ ]me|me|am)[ ]as|go(?:es)?[ ]by|known[ ]as|sök[ ]på|by[ ]the[ ]name|under[ ]the[ ]name)[ ]${HANDLE}[ ](?:(?:on|på|i|in|siellä)[ ])?${SERVICE}`,
  'dgiu',
);
const I_AM_ON = new RegExp(
  String.raw`(?<!\p{L})(?:i[’']?m|i[ ]am|jag[ ]är|jag[ ]heter|oon|olen)[ ](?<it>(?!\p{L}{1,7}[ ])[\p{L}\p{N}_][\p{L}\p{N}._-]{1,28}[\p{L}\p{N}_])[ ](?:(?:on|på|i)[ ])?${SERVICE}`,
  'dgiu',
);
const PLAYER = new RegExp(
  String.raw`(?<!\p{L})(?:gamertag\p{L}{0,4}|pelitunnu\p{L}{0,6}|pelinim\p{L}{0,5}|pelaajanim\p{L}{0,5}|käyttäjänim\p{L}{0,5}|käyttäjätunnu\p{L}{0,6}|nickname|användarnamn\p{L}{0,2}|username|user name|nimimerk\p{L}{0,6}|nikki\p{L}{0,3}|nick(?:i|ini)?|tunnus(?:ta|ni|sta)?|tili(?:ä|nsä|ni)?|kontot?)(?:[ ](?:mun|on|is|oli|är|mulla|minulla|siellä|my|i|på|there|där)){0,3}[ ]?:?[ ]${HANDLE}`,
  'dgiu',
);
const DISCORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}_.]{2,32}#\d{4}(?!\p{N})/gu;

// 8B, 15v, 24h, klo18, e.g.: signs in a word that is no name.
const NO_NAME =
  /^(?:\d{1,4}[\p{L}%€]{0,4}|\d+[.,:]\d+\p{L}*|klo\d+|[a-z]\.[a-z]|\p{L}{1,3}\.\d+|vko\d+|covid-?\d+|\d+-?vuotias\p{L}*|\d+-?åring\p{L}*|\d+-?year.*|iphone\d+|ps\d|e-?mail|.*\.(?:com|fi|se|net|org))$/iu;
const WORD =
  /^(?:hiljaa|harvoin|joskus|lähinnä|pelkästään|itsekseen|piilossa|ssa|ssä|sta|stä|lla|llä|called|named|nimeltä|hän|tää|toi|joku|kaikki|kaikkia|kukaan|ihan|ihana|kiva|tylsä|paras|pahin|tosi|liian|paljon|vähän|koko|sitten|sit|eikä|jos|koska|mulle|mulla|mua|minä|minua|sinä|jossa|viesti|viestiä|viestit|viestejä|kuva|kuvia|kuvat|video|videoita|tarina|storyja|storyt|tili|tilin|tiliä|tilit|profiili|päällä|pelkkää|turha|tunnus|kysyä|kertoa|nähdä|viime|eilen|tänään|huomenna|illalla|yöllä|jotain|jotakin|jonkun|semmonen|yks|yksi|kaks|kaksi|kolme|pari|monta|moni|vanha|omia|sama|samat|seuraajia|kavereita|kaveri|ystävä|ystäviä|yksin|hauska|iso|pieni|täysin|aika|melko|varmaan|ehkä|kai|yhä|edelleen|juuri|enemmän|vähemmän|huijari|feikki|aito|addiktoiva|koukuttava|kaunis|ruma|laiha|lihava|tyttö|poika|mies|vapaa|paikalla|mukana|kaikkien|ainoa|pahasta|sekaisin|rikki|parempi|helppo|vaikea|tuolla|siinä|häntä|hänet|hänelle|sille|siitä|sitä|olla|olin|tehdä|puhua|jutella|laittaa|katsoa|selata|lisää|asti|kautta|kanssa|takia|vuoksi|jälkeen|ennen|också|bara|mycket|alltid|aldrig|hela|alla|allt|ingen|inget|någon|något|nån|nåt|hon|han|hen|man|eller|för|till|från|när|där|här|hur|vad|vem|bra|dålig|kul|fullt|tom|öppet|två|mina|sin|sitt|bilder|bild|meddelanden|igår|idag|ikväll|very|too|all|always|never|without|from|what|how|when|where|why|good|bad|fun|someone|everyone|she|they|this|these|those|your|pictures|photos|photo|messages|message|videos|story|stories|account|since|again|every|day|night|more|less|just|only|also|toxic|addictive|down|off|mine|ours|better|worse|great|nice|hard|easy|really|kind|soon|much|many|back|gärna|please|well|like)$/iu;
const NO_NAME_ENDS_SO = /(?:inen|isen|ton|tön|nut|nyt|ttu|tty|ing|igt|ande)$/iu;
// In Finnish where something is, is said by an ending: "instani on kaikilla".
const IN_CASE =
  /(?:ista|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|ksen|matta|mättä|kin|kaan|sti|aa|ää|j[aä]n[aä]|sen[aä]|t[uy]n[aä])$/iu;
const FINNISH = /(?:^|[ ])(?:mun|minun|sen|hänen|oon|olen|on|oli)[ ]/iu;

const SPEAKS_OF_ONE = new RegExp(String.raw`(?<![\p{L}\p{N}])${SERVICE}`, 'iu');
const PLAYS =
  /gamertag|peli|tunnus|tili|konto|pelaaja|käyttäjä|user|nick|nikki|nimimerk|användar/iu;

/** Names in social media, also as people tell them. */
export function findAccounts(text: string): Finding[] {
  const told = SPEAKS_OF_ONE.test(text) ? toldAccounts(text) : [];
  const played = PLAYS.test(text) ? findPart(text, PLAYER, 'account', isUnlikeAWord) : [];
  return [
    ...findAll(text, [PROFILE, REDDIT, AT_NAME, DISCORD], 'account'),
    ...told,
    ...played,
    ...toldHandles(text),
  ];
}

function toldAccounts(text: string): Finding[] {
  const named = [AFTER_COLON, NAMED, NOUN_FIRST, ADDED, ADDED_ON, SNAP_ME, NAMED_BEFORE];
  return [
    ...findPart(text, SAID, 'account', () => 'perhaps'),
    ...findPart(text, named, 'account', verdict),
    ...findPart(text, [OWN, OWNED, BEING, I_AM_ON], 'account', (it, [all]) =>
      FINNISH.test(all) && IN_CASE.test(it) ? false : verdict(it),
    ),
    ...findPart(text, [AFTER_WORD, BEFORE_WORD], 'account', isUnlikeAWord),
  ];
}

const isUnlikeAWord = (name: string) => UNLIKE_A_WORD.test(name) && !NO_NAME.test(name);

function verdict(name: string): boolean | 'perhaps' {
  if (isUnlikeAWord(name)) return true;
  if (
    NO_NAME.test(name) ||
    WORD.test(name) ||
    isPlainWord(name) ||
    name.length < 3 ||
    !/\p{L}/u.test(name)
  )
    return false;
  return !NO_NAME_ENDS_SO.test(name) && 'perhaps';
}

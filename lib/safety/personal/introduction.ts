// "My name is", in the ways people say it; what follows is a name whatever it is.
const OF_WHOM =
  '(?:mun|minun|mä|hänen|sen|pojan|tytön|poikani|tyttäreni|lapseni|lapsen|miehen|miehe[ni]|mieheni|vaimoni|vaimon|siskoni|siskon|veljeni|veljen|kaverin|kaverini|ystäväni|ystävän|äidin|äitini|isän|isäni|exän|exäni|jonka|sen[ ]tyypin|poikaystävän|tyttöystävän|poikaystäväni|tyttöystäväni|opettajan|pomon)[ ]+';
const INTRODUCTION = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`(?:${OF_WHOM})?(?:koko[ ]|oikea[ ]|oikeasti[ ]|oma[ ])?(?:nimeni|nimi|nimensä|tyttönimi|tyttönimeni|tyttönimensä|lempinimeni|kutsumanimeni|etunimeni|etunimi|sukunimeni|sukunimi)(?:[ ]+(?:on|oon|oli)(?:[ ](?:siis|muuten|oikeasti|vaikka))?[ ]+|:[ ]*)`,
      String.raw`(?:olen|oon|on|joka[ ]on|oli)[ ]+nimeltä(?:ni|än|nsä)?[ ]+`,
      String.raw`nimeltä(?:än)?[ ]+`,
      String.raw`(?:jag|han|hon|hen|som|min[ ]\p{L}{2,15}|mitt[ ]\p{L}{2,15}|vän|kompis|pojkvän|flickvän|man|son|dotter)[ ]+(?:heter|hette)[ ]+`,
      String.raw`heter[ ]+(?:jag|han|hon)[ ]+`,
      String.raw`(?:mitt|hans|hennes|vars|min[ ]\p{L}{2,15}s)[ ]+(?:hela[ ]|riktiga[ ])?namn[ ]+(?:är|e)[ ]+`,
      String.raw`namn(?:et)?:[ ]*`,
      String.raw`(?:my|his|her|their|whose|(?:husband|wife|son|daughter|boyfriend|girlfriend|friend|teacher|boss|sister|brother)['’]?s)[ ]+(?:full[ ]|real[ ]|first[ ]|last[ ])?(?:name|names|surname)(?:[ ]+is[ ]+|['’]s[ ]+|[ ]+was[ ]+|:[ ]*)`,
      String.raw`(?:am|is|i['’]m|who['’]s|was)[ ]+called[ ]+`,
      String.raw`(?:is|am|was|guy|man|boy|girl|woman|friend|someone|somebody|classmate|colleague|neighbou?r|teacher)[ ]+named[ ]+`,
      String.raw`name:[ ]*`,
    ].join('|') +
    ')',
  'giu',
);
// Whatever is named before it is no person: a dog, a book, an illness.
const NOT_A_PERSON =
  /(?:koira|kissa|hevo|heppa|lemmik|hamster|papukai|marsu|lintu|(?<!\p{L})(?:kaikki|jokainen|kukaan|everyone|everybody|nobody|alla|ingen|bird|fågel)|eläi|peli|kirja|elokuva|leffa|laulu|biisi|ohjelma|sarja|bänd|yhty|yhdisty|sairau|tauti|lääk|kurssi|kappale|yrity|firma|ryhmä|järjestö|(?<!\p{L})(?:kani|aine|hunde?n?|katte?n?|häste?n?|boke?n?|filme?n?|spele?t?|låte?n?|serie|sjukdom|medicin|förening|app|dog|cat|horse|pet|book|song|game|film|movie|show|series|band|disease|drug|rabbit|kurs|group|course))\p{L}{0,6}['’]?s?[ ]+(?:(?:on|som|is|jonka|joka|vars|whose|called|nimi|nimensä|nimeltään|nimeltä|heter|hette|namn|name|är|named)[ ]+){0,3}$/iu;
const LOOK_BACK = 30; // characters

/** How sure a name is that follows: said to be one, or "I am", "regards", "X here". */
const GREETING = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`(?:yst(?:ävällisin)?\.?[ ]+)?terveisin[,:]?\s+`,
      String.raw`(?:paljon[ ]+)?terveisiä?[,:]?[ ]+`,
      String.raw`(?:terv|terkuin|terkut|terkkuja|kunnioittaen|ystävällisesti)\.?[,:]?\s+`,
      String.raw`(?<![\p{N}/:€%])\/{1,2}[ ]?`,
      String.raw`(?:t|t\.|tv|trv|ystterv|yt)[:.][ ]*`,
      String.raw`(?:xoxo|xx|hugs|kramar|puss|pus pus|haleja|halein)[,.!]?\s+`,
      String.raw`(?:rakkaudella|halauksin|kiitos,?[ ]terveisin|kiittäen|voimia[ ]toivottaen|toivoo)[,:]?\s+`,
      String.raw`(?:(?:med[ ])?(?:vänliga[ ]|vänlig[ ]|bästa[ ]|varma[ ]|många[ ])?hälsning(?:ar|en)?|mvh|hälsar|hilsen|allt[ ]gott|ha[ ]det[ ]bra|må[ ]väl|undertecknad|allekirjoittanut|nimim\.|kram(?:ar)?|kramisar|puss[ ]och[ ]kram)[,:!]?\s+`,
      String.raw`(?:(?:best|kind|warm|many)[ ]+(?:regards|wishes)|regards|sincerely|yours(?:[ ]truly)?|love|lots[ ]of[ ]love|cheers|hugs|xoxo|signed|best|take[ ]care)[,:!]\s+`,
    ].join('|') +
    ')',
  'giu',
);
const I_AM =
  /(?<![\p{L}])(?:(?:mä|minä|mie|mää|hei|moi|moikka|moro|terve)?,?[ ]?(?:olen|oon|täällä|tässä|täs|tääl)[ ]+(?:siis[ ]|vaan[ ]|se[ ]|muuten[ ])?|(?:hei|moi)[ ,]+(?:täällä|tässä)[ ]+|(?:mua|minua|häntä|sitä|mut|minut)[ ]+(?:kutsutaan|sanotaan)[ ]+|(?:kutsu|sano)(?:vat|taan|kaa|o|u|t)[ ]+(?:(?:mua|minua|mut|minut|häntä)[ ]+)?|kirjoittaa[ ]+|kirjoittelee[ ]+|toivottaa[ ]+|kallas(?:[ ]för)?[ ]+|kallar[ ](?:mig|henne|honom)[ ](?:för[ ])?|call(?:s|ed)?[ ](?:me|him|her)[ ]+|(?:jag|han|hon)[ ]+(?:är|e)[ ]+|här[ ]är[ ]+|(?:i[ ]am|i['’]m|im|it['’]s|this[ ]is)[ ]+)/giu;

/** Where words begin that are said to be a name, that end a letter, and that follow “I am”. */
export function introductions(text: string): {
  named: ReadonlySet<number>;
  greeted: ReadonlySet<number>;
  being: ReadonlySet<number>;
} {
  return {
    named: startsAfter(text, INTRODUCTION, (said) => !NOT_A_PERSON.test(said)),
    greeted: startsAfter(text, GREETING),
    being: startsAfter(text, I_AM),
  };
}

function startsAfter(
  text: string,
  pattern: RegExp,
  isOne: (said: string) => boolean = () => true,
): ReadonlySet<number> {
  return new Set(
    [...text.matchAll(pattern)]
      .filter(({ 0: said, index }) =>
        isOne(text.slice(Math.max(0, index - LOOK_BACK), index + said.length)),
      )
      .map(({ 0: said, index }) => {
        const start = index + said.length;
        return start + (/["“”»’']/.test(text.charAt(start)) ? 1 : 0);
      }),
  );
}

const NO_NAME =
  /^(?:enne|se|sama|vain|vaan|muutettu|muutettuna|toinen|keksitty|tiedossa|inte|ändrat|påhittat|not|changed|made|known|unknown|the|a|an|in|on|ei|salainen|hemlig|hemligt|tärkeä|pitkä|lyhyt|kaunis|ruma|outo|vaikea|hankala|harvinainen|yleinen|suomalainen|ulkomaalainen|vieras|aika|tosi|niin|mikä|kuin|jo|nyt|myös|väärin|sellainen|semmoinen|jokin|jotain|joku|tyhmä|hassu|hieno|ihana|kamala|ikävä|listalla|mukana|siinä|siellä|paperissa|unohtunut|unohdettu|kirjoitettu|väärä|oikea|vanha|uusi|eri|sen|meidän|mun|minun|kans|något|någonting|annat|samma|svårt|vanligt|ovanligt|konstigt|fult|fint|vackert|viktigt|långt|kort|här|där|med|på|så|inget|det|den|ett|en|som|jag|hon|han|mitt|min|secret|irrelevant|important|common|rare|hard|difficult|long|short|weird|strange|ugly|beautiful|on|at|still|mud|no|so|very|nothing|something|also|always|same|mine|it|that|this|what|my|your|his|her|they|everyone|names|for|to|of|and|or|back|off|out|into|gay|fat|stupid|crazy|lazy|weak|dumb|slut|whore|huora|läski|homo|friikki|luuseri|hullu|laiska|hora|fet|bög|dum|hullu[ks]si|läski[ks]si|homo[ks]si|huora[ks]si)$/iu;
const NO_NAME_ENDS_SO =
  /(?:inen|isen|ista|nut|nyt|nneet|ton|tön|ttu|tty|tty|ssa|ssä|llä|ltä|ksi|sti|ing|ful|less|ish|ande|ende|igt|lig|ligt|isk)$/iu;
const SIGNS_OF_NOBODY =
  /^(?:\p{L}+-)?(?:ja|hänelle|sinulle|sulle|kaikille|äidille|isälle|hänen|kiitos|kiitän|nimetön|nimetönnä|anonyymi|anon|äiti|äidiltä|isä|isältä|mummo|mummi|pappa|vaari|ukki|tyttö|poika|nainen|mies|nuori|aikuinen|lukija|kysyjä|kysyvä|yksi|eräs|minä|mä|sama|joku|te|teidän|teille|teini|opiskelija|vaimo|sisko|veli|ystävä|toivoton|väsynyt|yksinäinen|surullinen|huolestunut|\p{L}*(?:eläkeläinen|työläinen|kymppinen|serkku)|yksinäinen|eksynyt|pelokas|avuton|epätoivoinen|kaikille|kaikki|terveisiä|hyvää|kaikkea|mukavaa|voimia|aurinkoista|ei|en|ett|en|från|av|och|till|alla|mamma|pappa|mor|far|flicka|pojke|tjej|kille|tonåring|orolig|ledsen|ensam|trött|förtvivlad|anonym|hälsningar|tack|vän|syster|bror|läsare|from|a|an|the|worried|sad|lonely|tired|lost|confused|desperate|anonymous|mom|mum|dad|mother|father|girl|boy|teen|student|reader|friend|sister|brother|someone|somebody|nobody|noone|anybody|me|you|for|in|advance|so|very|everyone|all|to|and|my|your|that|it|is|if|i|we|please|but|have|this|will)$/iu;
const DEMONYM =
  /(?:ish|ian|ese|lainen|läinen|ican|rman|opean|isk|sk|ska|are|ist|muslim|catholic|christian|jew|arab|somali|kurd|finn|swede)$/iu;

/** What stands before a name that signs a letter. */
export const SIGNED: RegExp = /(?:^|\n)[ ]?(?:[-–—~]|\/\/)[ ]?$/u;

/** Whether a word is a last line that is nothing but a name. */
export function isSignature(text: string, { start, end }: { start: number; end: number }): boolean {
  const SIGN = 12; // characters: dashes, a comma, an age
  const before = text.slice(Math.max(0, start - SIGN), start);
  const after = text.slice(end, end + SIGN);
  return (
    /(?:\n[ –—~/-]*|^[–—~-] ?)$/.test(before) && /^(?:[-~,. ]*(?:\d\d ?v?)?[-~. ]*)$/.test(after)
  );
}

/** Whether a word that is said to be a name may be one. */
export const mayBeNamed = (word: string): boolean =>
  word.length > 1 && !NO_NAME.test(word) && (/^\p{Lu}/u.test(word) || !NO_NAME_ENDS_SO.test(word));

/** Whether a word after regards may be a name, and not what somebody is. */
export const maySign = (word: string): boolean =>
  mayBeNamed(word) && !SIGNS_OF_NOBODY.test(word) && !/(?:[vV][aä]|ja|jä)$/u.test(word);

/** Whether a word after “I am” may be a name, and not where somebody comes from. */
export const mayBe = (word: string): boolean => maySign(word) && !DEMONYM.test(word);

/** What may stand right after a given name and is no surname. */
export const BESIDE_A_NAME: RegExp =
  /^(?:nyt|kans|siis|ja|hei|moi|btw|too|also|nu|hej|och|in|i|men|mut|mutta|on|is|är|now|täällä|here|här|muuten|vaikka|ehkä|kai|joo|ok|eli|\d.*)$/iu;

/** Whether the next word, in lower case, ends as surnames do. */
export const isFamilyLow = (next: { text: string } | null): boolean =>
  next !== null &&
  /(?:mäki|ranta|rinta|niemi|järvi|koski|oja|joki|lahti|harju|ström|berg|lund|qvist|holm|sson|nen)$/.test(
    next.text,
  ) &&
  !/(?:l[aä]inen|llinen|nainen)$/.test(next.text);

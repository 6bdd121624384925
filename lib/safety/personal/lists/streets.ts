// Words that end so are streets in whatever case they are written.
const PLAIN =
  'kat(?:u|ua|uni|uun|usi)|kadu(?:n|ll?a?|lta|lle|ssa|sta)|tie|tien|tiell?ä?|tieltä|tielle|tietä|kuja(?:n|ll?a?|lta|lle|a|ssa|sta)?|pol(?:ku|kua)|polu(?:n|ll?a?|lta|lle|ssa)|raitt?i(?:n|lla|lta|lle|a|ssa)?|bulevardi(?:n|lla|lta|lle)?|puistik(?:ko|on?|olla|olta|olle|ossa)|esplanadi(?:n|lla|lta|lle)?|gatans?|gata|vägens?|väg|grändens?|gränd|stigens?|stig|stråkets?|alléns?|esplanadens?|bulevardens?';
// These mean other things too, so only as a name.
const AS_NAME =
  'kaari|kaarta|kaare(?:n|lla|lta|lle|ssa)|kaarre|kaartee(?:n|lla|lta|ssa)|rinne|rinte(?:en|ellä|eltä|essä|elle)|ran(?:ta|taa|nan|nalla|nassa|nalta|nasta|nalle|tatie)|mäki|mäkeä|mäe(?:n|llä|ltä|lle|ssä|stä)|penger|penkere(?:en|ellä|eltä|essä)|port(?:ti|in|illa|ilta|issa)|aukio(?:n|lla|lta|lle)?|tori(?:n|lla|lta|lle)?|piha(?:n|lla|lta)?|väylä(?:n|llä|ltä|lle)?|kulma(?:n|lla|lta|ssa)?|taival|taipalee(?:n|lla|lta)|lenk(?:ki|in|illä|iltä)|silmuk(?:ka|an|alla|alta)|harju(?:n|lla|lta|ssa)?|kallio(?:n|lla|lta)?|lai(?:ta|dan|dalla|dalta)|reuna(?:n|lla|lta)?|rivi(?:n|llä|ltä|ssä)?|kehä(?:n|llä|ltä|ssä)?|ha(?:ka|an|assa|alla)|pel(?:to|lon|lolla|lossa)|niit(?:ty|yn|yllä|yltä)|notko(?:n|lla|ssa)?|törmä(?:n|llä|ltä)?|sil(?:ta|lan|lalla)|var(?:si|ren|rella|ressa|relta)|portaat|portai(?:den|lla|ssa)|ken(?:ttä|tän|tällä|tältä)|linja(?:n|lla|lta|ssa)?|vainio(?:n|lla)?|kier(?:to|ron|rolla|rossa)|ah(?:de|teen|teella|teessa)|kartano(?:n|lla|ssa)?|tanhua(?:n|lla)?|kumpu|kummun|suora(?:n|lla)?|mutka(?:n|ssa|lla)?|puisto(?:n|lla|ssa)?|niemi|nieme(?:n|llä|ssä)|saari|saare(?:n|lla|ssa)|lehto|lehdon|lehdossa|oja(?:n|lla)?|aho(?:n|ssa|lla)?|reuna(?:ssa)|torget|backen|stranden|planen|kajen|bågen|brinken|svängen|rundan|kroken|liden|åsen|udden|ängen|dalen|kullen|parken|platsen|promenaden|linjen|slingan|tåget|plan|plats|park|strand|backe|brink|ring|kaj|torg|torp|torppa|hagen|heden|kransen|ringen|gården|gård';
// Streets whose whole name is such a word.
const WHOLE =
  '(?:Vanha|Vanhan|Vanhalla|Uusi|Iso|Pikku)[ ](?:tie|tien|tiellä|katu|kadun|kadulla|raitti|raitilla|kuja|kujalla|polku|polulla)|Bulevardi(?:n|lla|lta|lle)?|Esplanadi(?:n|lla|lta|lle)?|Esplanaden|Bulevarden|Boulevarden|(?:Ensimmäinen|Toinen|Kolmas|Neljäs|Viides|Andra|Tredje|Fjärde|Femte)[ ](?:linja|linjen)|(?:Toisella|Kolmannella|Neljännellä|Viidennellä)[ ]linjalla';
const BEFORE =
  '(?:(?:Iso|Pieni|Pikku|Vanha|Uusi|Itäinen|Läntinen|Pohjoinen|Eteläinen|Isolla|Vanhalla|Itäisellä|Läntisellä|Pohjoisella|Eteläisellä|Stora|Lilla|Gamla|Nya|Östra|Västra|Norra|Södra|Övre|Nedre)[ ])?';
const ROUND =
  '(?:yksi|yks|kaksi|kaks|kolme|neljä|viisi|viis|kuusi|kuus|seitsemän|seittemän|kahdeksan|kaheksan?|yhdeksän|yheksän?)';
const TENS =
  '(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const UNDER_TEN =
  '(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|one|two|three|four|five|six|seven|eight|nine)';
/** A number of a house in words: neljätoista, tjugofyra, twenty-four. */
export const NUMBER_WORD = `(?:${ROUND}?sataa?(?:${ROUND}(?:toista?|kymmentä(?:${ROUND})?)?)?|${ROUND}(?:toista?|kymmentä(?:${ROUND})?)?|kymmenen|(?:kakskyt|kolkyt|nelkyt|viiskyt)\\p{L}{0,12}|(?:yhde|kahde|kolme|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene)(?:ss|st)[aä]|(?:ykkös|kakkos|kolmos|nelos|vitos|kutos)ess[aä]|(?:seiska|kasi|ysi|kympi)ss[aä]|${TENS}[ -]?${UNDER_TEN}?|${UNDER_TEN}|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;

const FULL = String.raw`(?:\p{L}[\p{L}-]{1,30}|(?:\p{Lu}[\p{L}.]{0,30}[ ]){0,2}\p{Lu}(?:\p{Ll}{1,15}-\p{Lu}?)?\p{Ll}{1,30}[ns][ ])`;
/** A street in whatever case it is written. */
export const STREET = `${BEFORE}${FULL}(?:${PLAIN})`;
/** A street with a capital: also those whose last part means other things too. */
export const NAMED_STREET = String.raw`${BEFORE}(?:${WHOLE}|(?:\p{Lu}[\p{L}-]{1,30}|(?:\p{Lu}[\p{L}.]{0,30}[ ]){0,2}\p{Lu}(?:\p{Ll}{1,15}-\p{Lu}?)?\p{Ll}{1,30}[ns][ ])(?:${PLAIN}|(?:${AS_NAME})(?:ssa|ssä|lla|llä|lta|ltä|lle|sta|stä|n)?))`;
/** What may be a street where somebody says that they live there. */
export const PERHAPS_STREET = String.raw`\p{L}[\p{L}-]{1,30}(?:${PLAIN}|${AS_NAME})`;

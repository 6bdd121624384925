import { type Finding, findAll } from '../finding.ts';
import { TOWNS } from './towns.ts';

// Words that end so are streets in whatever case they are written.
const STREET =
  'kat(?:u|ua|uni|uun)|kadu(?:n|lla|lta|lle|ssa|sta)|tie|tien|tiellä|tieltä|tielle|tietä|kuja(?:n|lla|lta|lle|a)?|pol(?:ku|kua)|polu(?:n|lla|lta|lle)|raitt?i(?:n|lla|lta|lle|a)?|gatan|vägen|gränden|stigen|gränd|stråket|allén|bulevardi(?:n|lla|lta)?|puistikko|esplanadi(?:n|lla|lta)?';
// These mean other things too, so only as a name.
const STREET_AS_NAME =
  'kaari|kaare(?:n|lla|lta)|kartano|penger|penkere(?:en|ellä)|rinne|rinte(?:en|ellä)|väylä(?:n|llä|ltä)?|aukio(?:n|lla|lta)?|rant[aa]|tori(?:n|lla|lta)?|piha|mäki|torget|backen|stranden|planen|kajen';
const BEFORE =
  'Iso|Pieni|Vanha|Uusi|Itäinen|Läntinen|Pohjoinen|Eteläinen|Stora|Lilla|Gamla|Nya|Östra|Västra|Norra|Södra';
// Streets whose whole name is such a word.
const ALONE =
  'Bulevardi(?:n|lla|lta|lle)?|Esplanadi(?:n|lla|lta|lle)?|Esplanaden|Bulevarden|Boulevarden';
const COUNTED = '(?:(?:numero(?:ssa|sta)?|nummer|nro)[ ])?';
const NUMBER = String.raw`\d{1,3}(?:[ ]?[-–][ ]?\d{1,3})?(?:[ ]?[A-Za-zÅÄÖ](?![\p{L}]))?(?:[ ]?(?:as|lgh|bst)?\.?[ ]?\d{1,3})?(?![\d.,:%€]*\d|[%€])`;
const FINNISH = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:${BEFORE})[ ])?(?:\p{L}[\p{L}-]{1,30}|\p{Lu}\p{Ll}+[ns][ ])(?:${STREET})[ ]${COUNTED}${NUMBER}`,
  'gu',
);
const WITH_NAME_ALONE = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:${BEFORE})[ ])?(?:${ALONE})[ ]${COUNTED}${NUMBER}`,
  'gu',
);
const AS_NAME = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:${BEFORE})[ ])?\p{Lu}[\p{Ll}-]{1,30}(?:${STREET_AS_NAME})[ ]${COUNTED}${NUMBER}`,
  'gu',
);
const ENGLISH =
  /(?<![\p{L}\p{N}.,:-])\d{1,4}[A-Za-z]?[ ](?:\p{Lu}[\p{Ll}']+[ ]){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Court|Square|Terrace)(?![\p{L}])/gu;

// A road of the country, and a length of time on one, are no address.
const ROAD =
  /^(?:\p{L}+ )?(?:valta|kanta|moottori|maan|kehä|yhdys|pää|riks|motor|lands|hi?ghway)(?:tie|katu|kadu|väg)/iu;
const UNIT =
  /^[ ]?(?:h\b|t\b|min|tun|päiv|viikk?o|kk\b|kuukau|vuot|vuod|kerta|kertaa|eur|€|e\b|kilo|km|metr|m\b|ihmi|henk|lasta|tim|dag|veck|mån|år|gång|kron|minut|hour|day|week|year|time|people|poi|tyt|auto|koi|minä|x\b|kiss|polii|kaver)/iu;

const POSTCODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])\d{5}[ ](?:${TOWNS.join('|')})(?![\p{Ll}])`,
  'giu',
);

/** Street addresses, and postcodes with their town. */
export function findAddresses(text: string): Finding[] {
  const streets = [FINNISH, AS_NAME, WITH_NAME_ALONE].flatMap((pattern) =>
    findAll(text, pattern, 'address', (match) => {
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
      return !ROAD.test(match[0]) && !UNIT.test(after);
    }),
  );
  return [...streets, ...findAll(text, ENGLISH, 'address'), ...findAll(text, POSTCODE, 'address')];
}

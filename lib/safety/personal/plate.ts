import { type Finding, findAll, findPart } from '../finding.ts';
import { findSpeltPlates } from './spelt-plate.ts';

const COMMON =
  /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]{3}[ ]?[-\u2010-\u2015\u2212][ ]?\d{3}(?![\p{L}\p{N}-])/giu;
const IS_A_FORM =
  /(?:lomak\p{L}*|koodi\p{L}*|malli\p{L}*|tilau\p{L}*|viite\p{L}*|kurssi\p{L}*|blankett\p{L}*|form|code|model|order|course|flight|lento)[ :]{1,2}$/iu;
const RUN_TOGETHER = /(?<![\p{L}\p{N}._-])[A-ZÅÄÖ]{3}\d{3}(?![\p{L}\p{N}_-])/gu;
const NO_PLATE =
  /^(?:iso|usb|din|ral|hpv|gad|phq|icd|cov|led|sms|mbti|vaihe|usa|kyl|sis|eur|bmw|kia|xc)/iu;
const CAR = String.raw`rek(?:kari|isteri)\p{L}{0,15}|rekkar\p{L}{0,10}|rek\.?[ ]?n(?:ume)?ro|rekno|kilpi\p{L}{0,5}|kilven|kilve\p{L}{0,5}|kilvi\p{L}{0,5}|\p{L}{0,10}auto(?:n|ni|nsa|nsä|lla|ssa|sta|a|kseni)?|mopo(?:n|ni|auto|nsa|lla|ssa)?|mönkijä\p{L}{0,4}|moottoripyörä\p{L}{0,4}|skootteri\p{L}{0,4}|regist\p{L}{0,16}|registret|reg\.? ?n(?:umme)?r|regnr|skylt\p{L}{0,6}|nummerplåt\p{L}{0,4}|nummerskylt\p{L}{0,4}|(?!mobil)\p{L}{0,10}bil(?:en|s|ens)?|moped(?:en)?|mopp[eo]\p{L}{0,2}|plates?|licen[sc]e|reg(?:istration)?|car|van|volvo\p{L}{0,4}|toyota\p{L}{0,4}|bmw|bemar\p{L}{0,4}|audi\p{L}{0,4}|golf\p{L}{0,4}|skoda\p{L}{0,4}|opel\p{L}{0,4}|ford\p{L}{0,4}|mersu\p{L}{0,4}|mersede\p{L}{0,4}|passat\p{L}{0,4}|nissan\p{L}{0,4}|mazda\p{L}{0,4}|saab\p{L}{0,4}|tesla\p{L}{0,4}|corolla\p{L}{0,4}|datsun\p{L}{0,4}|octavia\p{L}{0,4}|bemari\p{L}{0,4}|bemaria|kia\p{L}{0,4}|fiat\p{L}{0,4}|peugeot\p{L}{0,4}|citro[eë]n\p{L}{0,4}|renault\p{L}{0,4}|honda\p{L}{0,4}|subaru\p{L}{0,4}|suzuki\p{L}{0,4}|hyundai\p{L}{0,4}|lexus\p{L}{0,4}|jeep\p{L}{0,4}|yaris\p{L}{0,4}|focus\p{L}{0,4}|polo|peräkärry\p{L}{0,4}|traktori\p{L}{0,4}|maasturi\p{L}{0,4}|farmari\p{L}{0,4}|paku(?:n|ssa|lla)?|rekka(?:n|ssa)?|kuorma-auto\p{L}{0,4}|taksi\p{L}{0,4}|husbil\p{L}{0,4}|skåpbil\p{L}{0,4}|lastbil\p{L}{0,4}|släpvagn\p{L}{0,4}|traktor\p{L}{0,4}|truck|trailer|taxi|motorbike|scooter|parkk(?!i(?:hal|pai|ruu))\p{L}{0,10}|pysäköi(?!nti(?:hal|pai|ruu|tal))\p{L}{0,14}|sakko\p{L}{0,3}|sakon|böter|fine|ticket|bike|pyörä\p{L}{0,3}|kelkka\p{L}{0,3}|skoter\p{L}{0,2}|fyrhjuling\p{L}{0,2}|mönkkäri\p{L}{0,3}|kärry\p{L}{0,3}|lada\p{L}{0,3}|dacia\p{L}{0,3}|mitsubishi\p{L}{0,3}|volkkari\p{L}{0,3}|transit|hiace|kaara\p{L}{0,3}|biili\p{L}{0,3}|kirjaimet|bokstäverna|letters|luki|släp|släpet|motorcykel\p{L}{0,2}|parker\p{L}{0,6}|parked|kaahaa|tunnus`;
// Letters and digits in the ways of Finland and its neighbours: AB 12, ABC123, 12-ABC, ABC 12D, AB12 CDE.
const SIGNS = String.raw`[A-Z]{2}[ ]\d{5}|[A-Z]{1,3}-[A-Z]{1,2}[ ]\d{1,4}|[A-Z]{2}\d{2}[ ]?[A-Z]{3}|[A-ZÅÄÖ]{2,3}[ ](?:ja|ja[ ]sitten|and|och|sen)[ ](?:loppuu?|numerot|sitten|slutar|slutar[ ]på|ends|ends[ ]with|ends[ ]in|then|siffrorna)[ ]\d{1,3}|CD?-\d{2,4}|[A-ZÅÄÖ]{2,3}[ ]?[-\u2010-\u2015\u2212 ]?[ ]?\d{1,3}(?:[ ]\d(?!\d))?|\d{2,3}[ -]?[A-ZÅÄÖ]{2,3}|\d-[A-ZÅÄÖ]{3}|[A-Z]{3}[ -]?\d{2}[A-Z]|(?:[A-ZÅÄÖ][ -]){2,3}(?:\d[ ]){1,2}\d|[A-ZÅÄÖ]{2,3}[ -](?:(?:nolla|yksi?|kaksi?|kolme|neljä|viisi?|kuusi?|sei[ts]{2}emän|kahd?eksan|yhd?eksän|seiska|kasi|ysi|noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|zero|one|two|three|four|five|six|seven|eight|nine)(?!\p{L})[ -]?){1,3}`;
const AFTER_CUE = new RegExp(
  String.raw`(?<!\p{L})(?:${CAR})(?!\p{L})[^\n\d.!?]{0,40}?(?<![\p{L}\p{N}-])(?<it>${SIGNS})(?![\p{L}\p{N}-])`,
  'dgiu',
);
const BEFORE_CUE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<it>[A-ZÅÄÖ]{3}[ ]?\d{3}|[A-ZÅÄÖ]{2,3}-\d{1,3})(?![\p{L}\p{N}])[^\n\d.!?]{0,30}?(?<!\p{L})(?:${CAR})(?!\p{L})`,
  'dgu',
);
// OctaviaNFV729
const GLUED = /(?<=\p{Ll}{3})[A-ZÅÄÖ]{3}-?\d{3}(?![\p{L}\p{N}])/gu;
// In lower case two letters and a number are words: on 12, he 3.
const HIGH_OR_WHOLE = /^(?:\P{Ll}+|\p{L}{3}[- ]?\d{3}|\p{L}{3}-\d{2}|\p{L}{2}-\d{3})$/u;
const SPELT = /^(?:\p{L}[ -]){2}/u;
const TOLD = /(?<!\p{L})(?:rek|kil|reg|kirjaim|bokst|skylt|nummerp|nummers|plate|licen)/iu;
const WORD =
  /^(?:\d{0,3}[ -]?)?(?:on|oli|sen|jo|se|me|he|ja|tai|vm|eur|kpl|noin|ohi|läpi|kuin|yli|alle|vain|nyt|och|är|var|den|som|med|för|the|was|and|for|has|had|did|yli|kun|jos|joka|nro|hyvä|min|sek|km|kg|mm|cm|hv|hp|dag|år|vko|kk|klo|kl|at|by|in|of|to|my|is|it|pm|am|a)(?![\p{L}])/iu;

/** Number plates of vehicles. */
export function findPlates(text: string): Finding[] {
  if (!/\d/.test(text) && !TOLD.test(text)) return findSpeltPlates(text);
  return [
    ...findAll(text, COMMON, 'plate', ([signs]) => !NO_PLATE.test(signs)),
    ...findPart(text, AFTER_CUE, 'plate', (signs, [all]) => isPlate(signs, TOLD.test(all))),
    ...findAll(
      text,
      RUN_TOGETHER,
      'plate',
      ({ 0: signs, input, index }) =>
        !NO_PLATE.test(signs) &&
        !IS_A_FORM.test(input.slice(Math.max(0, index - 20), index)) &&
        'perhaps',
    ),
    ...findAll(text, GLUED, 'plate', () => 'perhaps'),
    ...findSpeltPlates(text),
    ...findPart(text, BEFORE_CUE, 'plate', (signs) => isPlate(signs, false)),
  ];
}

const isPlate = (signs: string, told: boolean): 'perhaps' | false =>
  (told || HIGH_OR_WHOLE.test(signs)) &&
  (SPELT.test(signs) || !WORD.test(signs)) &&
  !NO_PLATE.test(signs) &&
  'perhaps';

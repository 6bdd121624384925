import { type Finding, findAll } from '../finding.ts';

const COMMON = /(?<![\p{L}\p{N}-])[A-ZÅÄÖ]{3}-\d{3}(?![\p{L}\p{N}-])/giu;
// Short or without its hyphen, it is told only by what is said before it.
const WITH_CUE =
  /(?<=(?:rekkari|rekisteri|kilpi|kilvessä|kilpinumero|auto|registernummer|reg\.? ?nr|skylt|plate|license|licence|reg)[^\n\d]{0,30}[^\p{L}\p{N}])[A-ZÅÄÖ]{2,3}[ -]?\d{1,3}(?![\p{L}\p{N}-])/gu;

/** Number plates of cars. */
export function findPlates(text: string): Finding[] {
  return [...findAll(text, COMMON, 'plate'), ...findAll(text, WITH_CUE, 'plate', () => 'perhaps')];
}

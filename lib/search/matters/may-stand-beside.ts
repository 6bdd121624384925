import { HEAVY } from './heavy.ts';
import type { Matters } from './matters-in.ts';
import { onOtherSides } from './sides.ts';

const CLEARLY = 2; // in the title, or twice

// One word of these is enough, and they stand beside nothing but themselves.
const GRAVEST = new Set([
  ...['lostBaby', 'ownSuicidal', 'suicideNear', 'selfHarm', 'sexualViolence', 'childAbuse'],
  'farewell',
]);
const ALONE = new Set([...GRAVEST, 'expecting', 'trying', 'unplanned', 'petDeath', 'bereavement']);

// What speaks of it in passing is about something else, and no answer to who writes of it.
const PASSING = ['ownSuicidal'];

// They come together: who is controlled is threatened or hit too.
const KIN: readonly string[] = ['violence', 'control', 'threat'];

// Whoever writes about one of two does not want to meet the other.
const APART: readonly (readonly [string, string])[] = [
  ...(['expecting', 'unplanned', 'babySleep', 'babyCry', 'birthFear'] as const).flatMap((baby) => [
    ['lostBaby', baby] as const,
    ['trying', baby] as const,
  ]),
  ['lostBaby', 'trying'],
  ['bereavement', 'petDeath'],
  ['bereavement', 'lateLove'],
  ['bereavement', 'healthAnxiety'],
  ['seriousIllness', 'healthAnxiety'],
  ['seriousIllness', 'bereavement'],
  ['sexualViolence', 'painfulSex'],
  ['sexualViolence', 'intimacy'],
  ['suicideNear', 'ownSuicidal'],
  ['changedSpouse', 'diedSpouse'],
  ['eatingDisorder', 'coach'],
  ['ownDrinking', 'nearDrinking'],
  ['gambling', 'gaming'],
];

/** Whether a text is clearly about a matter, not only with a word in passing. */
export function isClear(matters: Matters, matter: string): boolean {
  return (matters.get(matter) ?? 0) >= (GRAVEST.has(matter) ? 1 : CLEARLY);
}

/** Whether somebody who writes or reads about these matters may be offered a text about those. */
export function mayStandBeside(own: Matters, other: Matters, inCrisis = false): boolean {
  const frightened = own.has('fear') || inCrisis;
  const ownHeavy = clearlyIn(own, false);
  const otherHeavy = clearlyIn(other, frightened && ownHeavy.length > 0);
  if (otherHeavy.some((matter) => !isKnownTo(own, matter))) return false;
  if (onOtherSides(own, other)) return false;
  if (APART.some((pair) => standsApart(own, other, pair))) return false;
  if (fearsToBeIll(own) && isClear(other, 'seriousIllness') && !isClear(other, 'fear'))
    return false;
  if (ownHeavy.some((matter) => ALONE.has(matter) && !isClear(other, matter))) return false;
  if (PASSING.some((matter) => own.has(matter) && other.get(matter) === 1)) return false;
  const weighs = inCrisis || HEAVY.some((matter) => own.has(matter));
  if (weighs && isClear(other, 'light')) return false;
  return ownHeavy.length === 0 || ownHeavy.some((matter) => other.has(matter));
}

function clearlyIn(matters: Matters, mentioned: boolean): string[] {
  return HEAVY.filter((matter) => (mentioned ? matters.has(matter) : isClear(matters, matter)));
}

/** One word in passing, which may have meant something else, has nobody shown what is gravest. */
function isKnownTo(own: Matters, matter: string): boolean {
  if (GRAVEST.has(matter)) return (own.get(matter) ?? 0) >= CLEARLY;
  return (KIN.includes(matter) ? KIN : [matter]).some((one) => own.has(one));
}

function fearsToBeIll(own: Matters): boolean {
  return isClear(own, 'fear') && !own.has('diagnosisTelling');
}

function standsApart(own: Matters, other: Matters, [one, two]: readonly [string, string]): boolean {
  const both = (matters: Matters) => matters.has(one) && matters.has(two);
  if (both(own) && both(other)) return false;
  return (own.has(one) && isClear(other, two)) || (own.has(two) && isClear(other, one));
}

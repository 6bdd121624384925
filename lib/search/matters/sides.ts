import { isHeavy } from './heavy.ts';
import type { Matters } from './matters-in.ts';
import sides from './sides.json' with { type: 'json' };

const CLEARLY = 2; // in the title, or twice

/** A side of some matters, known by words of its own; who names none of them is on the usual side. */
type Side = { named: readonly string[]; of: readonly string[] };

const ILLNESSES = [
  ...['seriousIllness', 'cancer', 'multipleSclerosis', 'stroke', 'heart', 'parkinson', 'adhd'],
  ...['diagnosisTelling', 'chronicPain', 'diabetes', 'healthAnxiety', 'bowel', 'longCovid'],
];

// Who does it, as against who bears it.
const DOERS: readonly Side[] = [
  { named: ['dismisses'], of: ['jobLoss', 'burnout'] },
  { named: ['hits'], of: ['violence', 'control', 'threat', 'childAbuse'] },
  { named: ['controls'], of: ['control', 'privacy', 'violence', 'threat'] },
  { named: ['threatens'], of: ['threat', 'privacy', 'bullying', 'violence'] },
  { named: ['assaults'], of: ['sexualViolence', 'childAbuse'] },
  { named: ['bullies'], of: ['bullying', 'leftOut', 'workBullying', 'racism'] },
  { named: ['cheats'], of: ['infidelity', 'exNewPartner'] },
  { named: ['lover'], of: ['infidelity', 'lateLove', 'exNewPartner'] },
  { named: ['leaves'], of: ['separation', 'exNewPartner', 'homelife', 'childInDivorce'] },
  { named: ['cutsOff'], of: ['grandparentCut', 'motherInLaw'] },
  { named: ['endsFriendship'], of: ['friendLost', 'leftOut', 'friendless'] },
  { named: ['duty'], of: ['oldLonely'] },
  { named: ['guiltAccident'], of: ['accident'] },
  { named: ['isCoach'], of: ['coach', 'eatingDisorder'] },
  { named: ['ownDrugs'], of: ['drugs', 'parentOfAddict', 'lockOut'] },
  { named: ['playsOneself'], of: ['gaming'] },
  { named: ['retiredOneself'], of: ['retiredCouple'] },
  { named: ['asksParents'], of: ['adultChildMoney'] },
];

// Whose it is: somebody's near to the writer, as against the writer's own, or a child's as against a parent's.
const NEAR: readonly Side[] = [
  { named: ['nearJobLoss'], of: ['jobLoss'] },
  { named: ['nearAssaulted'], of: ['sexualViolence'] },
  { named: ['nearHit'], of: ['violence', 'control', 'childAbuse'] },
  { named: ['manHit'], of: ['violence', 'control', 'threat'] },
  { named: ['nearIll', 'caregiving', 'changedSpouse'], of: ILLNESSES },
  { named: ['nearGambling'], of: ['gambling'] },
  { named: ['nearDebts'], of: ['debts'] },
  { named: ['nearSelfHarm'], of: ['selfHarm', 'ownSuicidal', 'friendsSecret'] },
  { named: ['friendsSecret'], of: ['selfHarm', 'ownSuicidal'] },
  { named: ['pet'], of: ['babySleep', 'babyCry', 'seriousIllness', 'bereavement'] },
  { named: ['nearEating', 'coach'], of: ['eatingDisorder'] },
  { named: ['nearAccident'], of: ['accident'] },
  { named: ['childlessNear'], of: ['trying', 'maleInfertility', 'lostBaby'] },
  { named: ['ownMemory'], of: ['dementia', 'caregiving'] },
  { named: ['infectedBy'], of: ['sti'] },
  { named: ['orientation'], of: ['lateLove', 'dating', 'infidelity', 'leftOut'] },
  { named: ['isInLaw'], of: ['motherInLaw'] },
  { named: ['childInterprets'], of: ['interpreterChild'] },
  { named: ['stepChild'], of: ['stepFamily', 'exNewPartner'] },
  { named: ['parentsNewLove'], of: ['lateLove', 'exNewPartner'] },
  {
    named: ['parentsDivorce'],
    of: ['separation', 'jointCustody', 'childInDivorce', 'exNewPartner', 'stepFamily'],
  },
  {
    named: ['young'],
    of: [
      ...['teenParent', 'gaming', 'hygiene', 'jointCustody', 'childInDivorce', 'strictParenting'],
      ...['stepFamily', 'tantrum', 'parentRage', 'grandparentCut', 'lateLove', 'burnout'],
    ],
  },
];

const SIDES = [...DOERS, ...NEAR];
const NAMES = new Set(Object.keys(sides));

/** Whether it is only a side of a matter, and says nothing of what a text is about. */
export function isSide(matter: string): boolean {
  return NAMES.has(matter);
}

/** Whether two texts tell of one matter from two sides, such as who was dismissed and who had to dismiss. */
export function onOtherSides(one: Matters, other: Matters): boolean {
  return SIDES.some(
    (side) =>
      isNamed(one, side) !== isNamed(other, side) &&
      isUsual(isNamed(one, side) ? other : one, side),
  );
}

function isNamed(matters: Matters, { named }: Side): boolean {
  return named.some((name) => matters.has(name));
}

/** A word of something grave is enough to be spared the other side of it. */
function isUsual(matters: Matters, { of }: Side): boolean {
  return of.some((matter) => (matters.get(matter) ?? 0) >= (isHeavy(matter) ? 1 : CLEARLY));
}

import type { Locale } from '../../i18n/routing.ts';
import { eachNamed } from './patterns.ts';

/** How clearly a text is about each matter: 1 says that it is mentioned. */
export type Matters = ReadonlyMap<string, number>;

const IN_TITLE = 2;
const CLEARLY = 2;
const CLEAREST = 4;
// Who does it is about it, however little else names it.
const DONE: readonly (readonly [string, string])[] = [
  ['dismisses', 'jobLoss'],
  ['threatens', 'threat'],
  ['controls', 'control'],
  ['bullies', 'bullying'],
  ['cheats', 'infidelity'],
];
// What is only about something where that is named too.
const WITHIN: readonly (readonly [string, string])[] = [
  ...(['noGrief', 'angryGrief', 'talkOfDead', 'funeralAbroad'] as const).map(
    (grief) => [grief, 'bereavement'] as const,
  ),
  ['guiltAccident', 'accident'],
  ['birthFear', 'expecting'],
  ['childlessNear', 'trying'],
  ['parentOfAddict', 'drugs'],
];
const READ = 1_000; // letters of a text: what it is about stands at its beginning

/** What a text is about, by its words in a language. */
export function mattersIn(title: string, body: string, locale: Locale): Matters {
  const found = new Map<string, number>();
  const adding = (worth: number) => (matter: string) =>
    found.set(matter, Math.min(CLEAREST, (found.get(matter) ?? 0) + worth));
  eachNamed(title, locale, adding(IN_TITLE));
  eachNamed(body.slice(0, READ), locale, adding(1));
  settle(found);
  return found;
}

/** What other words of the same text make clear. */
function settle(found: Map<string, number>): void {
  const has = (matter: string) => found.has(matter);
  if (has('suicide') && !has('suicideNear') && !has('ownSuicidal'))
    found.set(has('bereavement') ? 'suicideNear' : 'ownSuicidal', found.get('suicide') ?? 1);
  const near = found.get('suicideNear');
  if (near) raise(found, 'bereavement', near);
  if ((found.get('changedSpouse') ?? 0) > 1 && has('widowDaily') && !has('bereavement'))
    for (const matter of ['widowDaily', 'diedSpouse']) found.delete(matter); // of one who lives
  if (has('widowDaily') && !has('bereavement')) found.set('bereavement', 1);
  if (has('maleInfertility')) raise(found, 'trying', CLEARLY);
  if (has('lateLove') && has('widowDaily')) found.set('bereavement', 1); // of years ago
  if (has('unplanned') && !has('expecting')) found.set('expecting', 1);
  // Whoever speaks of a child to come and of a loss at once is spared both.
  if (has('expecting') && has('loss')) raise(found, 'lostBaby', 1);
  if (has('lostBaby') && !has('expectingAgain'))
    for (const matter of ['expecting', 'unplanned']) found.delete(matter);
  if (has('trying') && found.get('expecting') === 1) found.delete('expecting');
  settleDrinking(found);
  if (has('gambling') && has('debts') && has('gaming')) {
    raise(found, 'gambling', found.get('gaming') ?? 0);
    found.delete('gaming'); // who plays at a casino and owes for it plays for money
  }
  if (has('painfulSex')) found.delete('ownDrinking'); // a glass of wine as advice
  if ((found.get('workLonely') ?? 0) >= (found.get('coupleLanguage') ?? 1))
    found.delete('coupleLanguage');
  if (has('tantrum')) found.delete('violence');
  if ((found.get('healthAnxiety') ?? 0) >= (found.get('seriousIllness') ?? 1))
    found.delete('seriousIllness'); // of which somebody is afraid
  for (const [side, matter] of DONE) if (has(side)) raise(found, matter, found.get(side) ?? 0);
  if (has('hits') && !has('tantrum') && !has('parentRage'))
    raise(found, 'violence', found.get('hits') ?? 0);
  for (const [matter, wider] of WITHIN) if (!has(wider)) found.delete(matter);
  for (const matter of ['suicide', 'expectingAgain', 'parentTold', 'drinksOneself'])
    found.delete(matter);
}

function raise(found: Map<string, number>, matter: string, least: number): void {
  found.set(matter, Math.max(least, found.get(matter) ?? 0));
}

/** Who drinks: both stay where a writer tells of both, and then neither side is told from the other. */
function settleDrinking(found: Map<string, number>): void {
  const own = found.get('ownDrinking') ?? 0;
  const oneself = found.get('drinksOneself') ?? 0;
  if (own > 0 && found.has('parentTold') && oneself < CLEARLY) raise(found, 'nearDrinking', own);
  const near = found.get('nearDrinking') ?? 0;
  if (near > 0 && oneself >= CLEARLY) raise(found, 'ownDrinking', oneself);
  else if (near >= Math.max(1, own)) found.delete('ownDrinking');
  else if (own > 0) found.delete('nearDrinking');
}

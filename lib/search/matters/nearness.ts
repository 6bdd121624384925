import { isHeavy } from './heavy.ts';
import type { Matters } from './matters-in.ts';
import { isClear } from './may-stand-beside.ts';
import { isSide } from './sides.ts';

const BROAD_WORTH = 0.4;
// Half by one text, half by the other; what is only mentioned says less, and least of what would be offered.
const CLEAR = 0.5;
const MENTIONED = { brief: 0.35, otherwise: 0.04 };
const OFFERED = 0.04; // by what would be offered: never enough by itself
const ASIDE = 0.02; // by a text clearly about something else, which the other one is not about

// So many texts are about these that to share one says little.
const BROAD = new Set([
  ...['anxiety', 'workplace', 'separation', 'unemployedSecret', 'grief'],
  ...['grandparent', 'diagnosisTelling', 'poorness', 'jobInterview', 'therapy'],
  ...['seriousIllness', 'bereavement', 'expecting'], // which one, who died and what is feared say more
]);
// Who it was, not what one writes about.
const SAYS_WHO = /^died/;
// They come with all kinds of trouble, or are somebody's near: a word in passing says nothing of what one writes about.
const ALONG = new Set([
  ...['sleeplessness', 'depression', 'anxiety', 'panic', 'therapy', 'workplace', 'tiredPartner'],
  ...['cancer', 'multipleSclerosis', 'stroke', 'heart', 'parkinson', 'workLonely', 'homelife'],
]);
const TELLS_NOTHING = new Set(['fear', 'light', 'loss', 'young', 'pet']);

/** How near two texts are by what they are about: as a share of all, in matters in common, and in the one most so. */
export type Nearness = { share: number; common: number; most: number };

/** Compares what two texts are about; a brief one names a matter once. */
export function nearnessOf(own: Matters, other: Matters, isBrief: boolean): Nearness {
  const telling = [...own.keys()].filter((it) => isTelling(it, own) && !SAYS_WHO.test(it));
  const mentioned = mentionedBy(telling, other, isBrief);
  let common = 0;
  let most = 0;
  for (const matter of own.keys()) {
    if (!other.has(matter)) continue;
    const here = isClear(own, matter) ? CLEAR : saysMore(matter) ? mentioned : ASIDE;
    const there = isClear(other, matter) ? CLEAR : OFFERED;
    const worth = worthOf(matter) * (here + there);
    common += worth;
    most = Math.max(most, worth);
  }
  const all = Math.sqrt(allOf(own, mentioned) * allOf(other, OFFERED));
  return { share: all === 0 ? 0 : common / all, common, most };
}

function mentionedBy(telling: readonly string[], other: Matters, isBrief: boolean): number {
  if (telling.length === 0) return isBrief ? MENTIONED.brief : MENTIONED.otherwise;
  return telling.some((matter) => other.has(matter)) ? MENTIONED.otherwise : ASIDE;
}

function saysMore(matter: string): boolean {
  return !isHeavy(matter) && !SAYS_WHO.test(matter) && !ALONG.has(matter);
}

function allOf(matters: Matters, mentioned: number): number {
  return [...matters.keys()].reduce(
    (sum, matter) => sum + 2 * worthOf(matter) * (isClear(matters, matter) ? CLEAR : mentioned),
    0,
  );
}

function isTelling(matter: string, matters: Matters): boolean {
  return isClear(matters, matter) && !BROAD.has(matter) && !TELLS_NOTHING.has(matter);
}

function worthOf(matter: string): number {
  if (!tells(matter)) return 0;
  return BROAD.has(matter) ? BROAD_WORTH : 1;
}

function tells(matter: string): boolean {
  return !TELLS_NOTHING.has(matter) && !isSide(matter);
}

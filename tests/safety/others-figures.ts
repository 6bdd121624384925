import { findPersonalData, stops } from '#lib/safety/personal-data.ts';
import clean from './clean-by-others.json' with { type: 'json' };
import cleanAgain from './clean-by-others-again.json' with { type: 'json' };
import cleanThird from './clean-by-others-third.json' with { type: 'json' };
import planted from './planted-by-others.json' with { type: 'json' };
import plantedAgain from './planted-by-others-again.json' with { type: 'json' };
import plantedThird from './planted-by-others-third.json' with { type: 'json' };

/** Something personal in a sentence that somebody wrote who had not seen the rules. */
type Thing = { language: string; kind: string; text: string; words: string };

/** What one hand wrote: sentences in which something is planted, and clean ones. */
type List = { planted: readonly Thing[]; clean: readonly string[] };

/** The lists of three hands, in the order in which they were opened. */
export const OTHERS_LISTS = {
  first: { planted, clean },
  second: { planted: plantedAgain, clean: cleanAgain },
  third: { planted: plantedThird, clean: cleanThird },
} satisfies Record<string, List>;

export const OTHERS_HEAD = ['kind', 'things', 'found whole', 'exactly so'];

// Between the parts of what tells: "Kallion yläkoulua, oon 8B".
const BETWEEN = new Set(
  'oon olen on ja i in på at som and och the numero numerossa nummer number luokalla class klass sit sitten'.split(
    ' ',
  ),
);

export type OthersFigure = { kind: string; things: number; whole: number; exactly: number };

/** How much of what others planted is found, by kind; and what is missed, for whoever mends a kind. */
export function othersFigures(list: List): { kinds: OthersFigure[]; missed: Thing[] } {
  const looked = list.planted.map((thing) => ({ thing, ...look(thing) }));
  const kinds = [...Map.groupBy(looked, ({ thing }) => thing.kind)].map(([kind, these]) => ({
    kind,
    things: these.length,
    whole: these.filter(({ whole }) => whole).length,
    exactly: these.filter(({ exactly }) => exactly).length,
  }));
  return { kinds, missed: looked.filter(({ whole }) => !whole).map(({ thing }) => thing) };
}

/** Of the sentences of others with nothing personal in them: how many are shown something, how many stopped. */
export function othersClean(list: List): {
  sentences: number;
  shown: string[];
  stopped: string[];
} {
  const shown = list.clean.filter((text) => findPersonalData(text).length > 0);
  return {
    sentences: list.clean.length,
    shown,
    stopped: shown.filter((text) => findPersonalData(text).some(stops)),
  };
}

/** The words of a stretch of text that no find covers, without those that only stand between. */
export function leftOf(text: string, start: number, end: number): string[] {
  const covered = coverOf(text, start, end);
  const rest = text
    .split('')
    .map((sign, at) => (at >= start && at < end && !covered[at] ? sign : ' '))
    .join('');
  const left = rest.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return left.filter((word) => word !== '' && !BETWEEN.has(word));
}

/** Which signs of a text are covered by finds that touch a stretch of it. */
function coverOf(text: string, start: number, end: number): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const find of findPersonalData(text)) {
    if (find.start < end && find.end > start) covered.fill(1, find.start, find.end);
  }
  return covered;
}

/** Whether finds of any kind cover all that tells, and whether they cover nothing beside it. */
function look({ text, words }: Thing): { whole: boolean; exactly: boolean } {
  const start = text.indexOf(words);
  const end = start + words.length;
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  const whole = leftOf(text, start, end).length === 0;
  const wide = coverOf(text, start, end).some((is, at) => is === 1 && (at < start || at >= end));
  return { whole, exactly: whole && !wide };
}

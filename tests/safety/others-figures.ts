import { findPersonalData, stops } from '#lib/safety/personal-data.ts';
import clean from './clean-by-others.json' with { type: 'json' };
import cleanAgain from './clean-by-others-again.json' with { type: 'json' };
import cleanFifth from './clean-by-others-fifth.json' with { type: 'json' };
import cleanFourth from './clean-by-others-fourth.json' with { type: 'json' };
import cleanThird from './clean-by-others-third.json' with { type: 'json' };
import planted from './planted-by-others.json' with { type: 'json' };
import plantedAgain from './planted-by-others-again.json' with { type: 'json' };
import plantedFifth from './planted-by-others-fifth.json' with { type: 'json' };
import plantedFourth from './planted-by-others-fourth.json' with { type: 'json' };
import plantedThird from './planted-by-others-third.json' with { type: 'json' };

/** Something personal in a sentence that somebody wrote who had not seen the rules. */
type Thing = { language: string; kind: string; text: string; words: string };

/** What one hand wrote: sentences in which something is planted, and clean ones. */
type List = { planted: readonly Thing[]; clean: readonly string[] };

/** The lists of others, in the order in which they were opened; with the last two no rule was made. */
export const OTHERS_LISTS = {
  first: { planted, clean },
  second: { planted: plantedAgain, clean: cleanAgain },
  third: { planted: plantedThird, clean: cleanThird },
  fourth: { planted: plantedFourth, clean: cleanFourth },
  fifth: { planted: plantedFifth, clean: cleanFifth },
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

/** Of sentences with nothing personal in them: how many there are, which are shown something, which are stopped. */
export function cleanFigures(sentences: readonly string[]) {
  const looked = sentences.map((text) => ({ text, finds: findPersonalData(text) }));
  return {
    sentences: sentences.length,
    shown: looked.filter(({ finds }) => finds.length > 0).map(({ text }) => text),
    stopped: looked.filter(({ finds }) => finds.some(stops)).map(({ text }) => text),
  };
}

/** A stretch of a text: whether finds of any kind cover all that tells in it, and nothing beside it. */
export function coverOf(text: string, start: number, end: number) {
  const covered = new Uint8Array(text.length);
  for (const find of findPersonalData(text)) {
    if (find.start < end && find.end > start) covered.fill(1, find.start, find.end);
  }
  const rest = text
    .split('')
    .map((sign, at) => (at >= start && at < end && !covered[at] ? sign : ' '))
    .join('');
  const left = rest.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const whole = left.every((word) => word === '' || BETWEEN.has(word));
  const wide = covered.some((is, at) => is === 1 && (at < start || at >= end));
  return { whole, exactly: whole && !wide };
}

function look({ text, words }: Thing): { whole: boolean; exactly: boolean } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return coverOf(text, start, start + words.length);
}

import { countsOf, passes } from './filters.ts';
import { placeIn } from './postings.ts';
import type { Profiles } from './profiles.ts';
import { Ranking } from './rank.ts';
import type { SearchCounts, SearchCriteria } from './schema.ts';
import { eachScored, type Scores } from './score.ts';

const FEW = 10; // hits with all the words; with fewer, the best of those with some follow
const SOME = 0.3; // of what was asked for, weighed by how telling the words are
const MOST_NEAR = 20; // hits in all, where those with all the words are few

/** What was found: the numbers of questions, best first. */
export type Hits = {
  between(from: number, to: number): number[];
  total: number;
  whole: number; // of them with all the words
  counts: SearchCounts;
};

type Among = SearchCriteria & { profiles: Profiles; words: number };

/**
 * The questions that have all the words and pass the filters; where they are few, some that have the
 * more telling words come after them. All words come before some, and then the reader's language
 * before the others.
 */
export function hitsOf(scores: Scores, among: Among): Hits {
  const { has, coverage } = scores;
  const { words, profiles } = among;
  const found = new Map<number, number>(); // by profile, whether it passes the filters or not
  const count = (profile: number) => found.set(profile, (found.get(profile) ?? 0) + 1);
  const add = adder(scores, among);
  const whole = new Ranking();
  eachScored(scores, profiles, (number, profile) => {
    if (has[number] !== words) return;
    count(profile);
    add(whole, number, profile);
  });
  const counts = () => countsOf(profilesOf(found, profiles), among);
  if (whole.size >= FEW || words < 2)
    return {
      between: (from, to) => whole.between(from, to),
      total: whole.size,
      whole: whole.size,
      counts: counts(),
    };
  const some = new Ranking();
  eachScored(scores, profiles, (number, profile) => {
    if ((coverage[number] as number) >= SOME) add(some, number, profile);
  });
  const numbers = some.between(0, MOST_NEAR);
  for (const number of numbers) if (has[number] !== words) count(profileAt(number, profiles));
  return {
    between: (from, to) => numbers.slice(from, to),
    total: numbers.length,
    whole: whole.size,
    counts: counts(),
  };
}

function adder({ score, has }: Scores, criteria: Among) {
  const { words, profiles, locale } = criteria;
  const wanted = profiles.known.map((profile) => profile && passes(profile, criteria));
  const own = profiles.known.map((profile) => profile?.language === locale);
  return (to: Ranking, number: number, profile: number): void => {
    if (!wanted[profile]) return;
    const tier = (has[number] === words ? 0 : 2) + (own[profile] ? 0 : 1);
    to.add(number, tier, score[number] as number);
  };
}

function profileAt(number: number, { chunks }: Profiles): number {
  const { chunk, place } = placeIn(number);
  return chunks.get(chunk)?.[place] ?? 0;
}

function profilesOf(found: ReadonlyMap<number, number>, { known }: Profiles) {
  return [...found].flatMap(([id, count]) => {
    const profile = known[id];
    return profile ? [[profile, count] as const] : [];
  });
}

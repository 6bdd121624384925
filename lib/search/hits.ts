import { countsOf, passes } from './filters.ts';
import { placeIn } from './postings.ts';
import type { Profiles } from './profiles.ts';
import { Ranking } from './rank.ts';
import type { SearchCounts, SearchCriteria } from './schema.ts';
import { eachScored, type Scores } from './score.ts';

// The first page is the best there is, also when it has not all of the words: an answer to the matter
// may lack a word, or have another for it. Further pages hold the rest of what has all of them.
const FIRST = 20;
const SOME = 0.1; // of what was asked for, weighed by how telling the words are
const ALL_WORDS = 0.3; // how much more a hit with all of them is worth than its words alone

/** What was found: the numbers of questions, best first. */
export type Hits = {
  between(from: number, to: number): number[];
  total: number;
  whole: number; // of them with all the words
  counts: SearchCounts;
};

type Among = SearchCriteria & { profiles: Profiles; words: number };

/**
 * The questions that have all the words and pass the filters, and among the first the best of those
 * with some. The reader's language comes before the others.
 */
export function hitsOf({ score, has, coverage }: Scores, among: Among): Hits {
  const { words, profiles, locale } = among;
  const wanted = profiles.known.map((profile) => profile && passes(profile, among));
  const own = profiles.known.map((profile) => profile?.language === locale);
  const found = new Map<number, number>(); // by profile, whether it passes the filters or not
  const count = (profile: number) => found.set(profile, (found.get(profile) ?? 0) + 1);
  const whole = new Ranking();
  const first = new Ranking();
  eachScored({ score, has, coverage }, profiles, (number, profile) => {
    const all = has[number] === words;
    if (all) count(profile);
    if (!wanted[profile]) return;
    const share = coverage[number] as number;
    if (!all && share < SOME) return;
    const worth = (score[number] as number) * (1 + ALL_WORDS * share);
    first.add(number, own[profile] ? 0 : 1, worth);
    if (all) whole.add(number, own[profile] ? 0 : 1, worth);
  });
  const best = first.between(0, FIRST);
  const part = best.filter((number) => has[number] !== words);
  for (const number of part) count(profileAt(number, profiles));
  return {
    // What has all the words and is not among the best comes after them in the same order.
    between: (from, to) => [
      ...best.slice(from, to),
      ...whole.between(Math.max(from, best.length) - part.length, Math.max(0, to - part.length)),
    ],
    total: whole.size + part.length,
    whole: whole.size,
    counts: countsOf(profilesOf(found, profiles), among),
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

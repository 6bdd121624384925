import type { Profiles } from '../index/profiles.ts';
import type { SearchCounts, SearchCriteria } from '../schema.ts';
import { countsOf, passes } from './filters.ts';
import { Best } from './rank.ts';
import { coverages, eachScored, type Scores, type WeighedWord } from './score.ts';

// The first page is the best there is, also without all the words; the rest has all of them.
const FIRST = 20;
const SOME = 0.1; // of what was asked for, weighed by how telling the words are
const ALL_WORDS = 0.3; // how much more a hit with all of them is worth than its words alone

/** What was found: the numbers of questions in the part that was asked for, best first. */
export type Hits = {
  numbers: number[];
  total: number;
  whole: number; // of them with all the words
  counts: SearchCounts;
};

type Among = SearchCriteria & {
  profiles: Profiles;
  words: readonly WeighedWord[];
  from: number;
  to: number;
};

/** Questions with all the words within the filters, first the best with some; reader's language first. */
export function hitsOf(scores: Scores, among: Among): Hits {
  const { score, has } = scores;
  const { words, profiles, locale, from, to } = among;
  const whole = 2 ** words.length - 1; // a bit for each word
  const must = words.reduce((bits, word, index) => bits | (word.must ? 1 << index : 0), 0);
  const coverage = coverages(words);
  const wanted = profiles.known.map((profile) => profile && passes(profile, among));
  const own = profiles.known.map((profile) => profile?.language === locale);
  const found = new Uint32Array(profiles.known.length); // whether it passes the filters or not
  let wholes = 0;
  const place = (best: Best, number: number, profile: number) => {
    const share = 1 + ALL_WORDS * (coverage[has[number] as number] as number);
    best.add(number, own[profile] ? 0 : 1, (score[number] as number) * share);
  };
  const first = new Best(FIRST);
  eachScored(scores, profiles, (number, profile) => {
    if (must !== 0 && ((has[number] as number) & must) === 0) return;
    const all = has[number] === whole;
    if (all) found[profile] = (found[profile] as number) + 1;
    if (!wanted[profile]) return;
    if (all) wholes += 1;
    if (all || (coverage[has[number] as number] as number) >= SOME) place(first, number, profile);
  });
  const best = first.list();
  const part = best.filter((number) => has[number] !== whole);
  for (const number of part) {
    const profile = profiles.of[number] as number;
    found[profile] = (found[profile] as number) + 1;
  }
  const total = wholes + part.length;
  // What has all the words and is not among the best comes after them in the same order.
  const further = new Best(from < total ? Math.min(to, total) - part.length : 0);
  if (to > best.length && from < total)
    eachScored(scores, profiles, (number, profile) => {
      if (has[number] === whole && wanted[profile]) place(further, number, profile);
    });
  const rest = further.list().slice(best.length - part.length);
  return {
    numbers: [...best, ...rest].slice(from, to),
    total,
    whole: wholes,
    counts: countsOf(found, profiles, among),
  };
}

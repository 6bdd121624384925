import type { Locale } from '../i18n/routing.ts';
import { analysedWord } from './analysed-word.ts';
import { isStopWord } from './language.ts';
import { tokensOf } from './letters.ts';
import { FULL_IMPACT } from './postings.ts';
import type { Profiles } from './profiles.ts';
import { Best } from './rank.ts';
import type { StandingTerm } from './read-index.ts';
import { affordable, eachScored, type Postings, scoresOf, type WeighedWord } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';
import { tellingOf } from './weigh-words.ts';

const COMMONEST = 0.3; // share of all questions: a word that more of them have tells nothing
const MOST_WORDS = 25; // the most telling of the text
const IN_TITLE = 2; // times: a title says what it is about
const MOST_ENTRIES = 300_000; // that are read for them: 1 MB
const FEWEST = 2; // words in common
// Of all that the words can say. Two words in common must say much; many that say a little do too.
const TOGETHER = 0.5;
const EACH = 0.12;
const SAME_THEME = 1.5; // times as alike

/** How often each word stands in a text, in whatever form; its first line, the title, counts more. */
export function rootsIn(text: string, locale: Locale, vocabulary: Vocabulary): Map<string, number> {
  const title = /^[^\n]*/.exec(text)?.[0].length ?? 0;
  const times = new Map<string, number>();
  for (const { word, from } of tokensOf(text)) {
    if (isStopWord(word, locale)) continue;
    for (const { term, weight } of analysedWord(word, locale, vocabulary).terms)
      if (weight === 1) times.set(term, (times.get(term) ?? 0) + (from < title ? IN_TITLE : 1));
  }
  return times;
}

/**
 * The words that set a text apart: often in it, seldom in others. `least` is in how many questions a
 * word must stand to be worth looking for, `all` how many there are.
 */
export function tellingWords(
  roots: ReadonlyMap<string, number>,
  standing: ReadonlyMap<string, StandingTerm>,
  { least, all }: { least: number; all: number },
): WeighedWord[] {
  const telling = [...roots].flatMap(([root, times]) => {
    const found = standing.get(root);
    if (!found) return [];
    const { id, questions } = found;
    if (questions < least || questions > Math.max(2, all * COMMONEST)) return [];
    const telling = tellingOf(questions, all) * Math.log2(1 + times);
    return [{ telling, entries: questions, terms: [{ id, factor: telling / FULL_IMPACT }] }];
  });
  telling.sort((one, other) => other.telling - one.telling);
  return affordable(telling.slice(0, MOST_WORDS), MOST_ENTRIES);
}

/** A question that is like a text: 1 is as like as can be, in another theme. */
export type Alike = { number: number; likeness: number };
type Like = { locale: Locale; themeId?: string | null; limit: number };

/** The questions in the same language that share most of what the words say; none that is not really alike. */
export function mostAlike(
  words: readonly WeighedWord[],
  postings: Postings,
  profiles: Profiles,
  { locale, themeId, limit }: Like,
): Alike[] {
  const most = words.reduce((sum, { telling }) => sum + telling, 0);
  const scores = scoresOf(words, postings, profiles.size);
  const likenesses = new Map<number, number>();
  const best = new Best(limit);
  eachScored(scores, profiles, (number, id) => {
    const profile = profiles.known[id];
    const shared = scores.has[number] as number;
    if (profile?.language !== locale || shared < FEWEST) return;
    const bonus = profile.themeId === themeId ? SAME_THEME : 1;
    const likeness = ((scores.score[number] as number) / most) * bonus;
    if (likeness < Math.max(EACH, TOGETHER / shared)) return;
    best.add(number, 0, likeness);
    likenesses.set(number, likeness);
  });
  return best.list().map((number) => ({ number, likeness: likenesses.get(number) ?? 0 }));
}

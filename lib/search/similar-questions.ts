import type { Tx } from '../db/client.ts';
import type { Locale } from '../i18n/routing.ts';
import { analysedWord } from './analysed-word.ts';
import { isStopWord } from './language.ts';
import { tokensOf } from './letters.ts';
import { FULL_IMPACT } from './postings.ts';
import { currentProfiles } from './profiles.ts';
import { Best } from './rank.ts';
import { postingsOf, questionsOf, standingTerms } from './read-index.ts';
import { affordable, eachScored, scoresOf, type WeighedWord } from './score.ts';
import { searchedText } from './searched-text.ts';
import { searching } from './transaction.ts';
import { tellingOf } from './weigh-words.ts';
import { withVocabulary } from './with-vocabulary.ts';

const LONGEST = 4_000; // letters of a text that are compared: the matter stands at its beginning
const COMMONEST = 0.3; // share of all questions: a word that more of them have tells nothing
const MOST_WORDS = 25; // the most telling of the text
const IN_TITLE = 2; // times: a title says what it is about
const MOST_ENTRIES = 300_000; // that are read for them: 1 MB
const FEWEST = 2; // words in common
// Of all that the words can say. Two words in common must say much; many that say a little do too.
const TOGETHER = 0.5;
const EACH = 0.12;
const SAME_THEME = 1.5; // times as alike

type Input = {
  text: string;
  locale: Locale;
  themeId?: string | null;
  not?: string; // the question itself
  limit: number;
};

/**
 * Published questions in the same language about the same matter, best first; none where nothing is
 * really alike. They share the most telling words of the text, which is neither kept nor logged.
 */
export function similarQuestions(input: Input): Promise<string[]> {
  return searching((tx) => similarIn(tx, input));
}

/** The same within a transaction. */
export async function similarIn(
  tx: Tx,
  { text, locale, themeId, not, limit }: Input,
): Promise<string[]> {
  const profiles = await currentProfiles(tx);
  const all = profiles.questionsIn(locale);
  const least = not ? 2 : 1; // what stands in the question alone is like nothing else
  const telling = await tellingWords(tx, searchedText(text, LONGEST), locale, { least, all });
  const words = affordable(telling, MOST_ENTRIES);
  const lists = await postingsOf(
    tx,
    words.flatMap(({ terms }) => terms),
  );
  const scores = scoresOf(words, lists, profiles.size);
  const most = words.reduce((sum, { telling }) => sum + telling, 0);
  const best = new Best(limit + 1); // it may be one of them itself
  eachScored(scores, profiles, (number, id) => {
    const profile = profiles.known[id];
    const shared = scores.has[number] as number;
    if (profile?.language !== locale || shared < FEWEST) return;
    const bonus = profile.themeId === themeId ? SAME_THEME : 1;
    const likeness = ((scores.score[number] as number) / most) * bonus;
    if (likeness >= Math.max(EACH, TOGETHER / shared)) best.add(number, 0, likeness);
  });
  const found = await questionsOf(tx, best.list());
  return found.filter((id) => id !== not).slice(0, limit);
}

/** The words that set a text apart: often in it, seldom in others. */
async function tellingWords(
  tx: Tx,
  text: string,
  locale: Locale,
  { least, all }: { least: number; all: number },
): Promise<WeighedWord[]> {
  const roots = await rootsIn(tx, text, locale);
  const standing = await standingTerms(tx, roots.keys());
  return [...standing]
    .filter(([, { questions }]) => questions >= least && questions <= Math.max(2, all * COMMONEST))
    .map(([root, { id, questions }]) => {
      const telling = tellingOf(questions, all) * Math.log2(1 + (roots.get(root) ?? 0));
      return { telling, entries: questions, terms: [{ id, factor: telling / FULL_IMPACT }] };
    })
    .sort((one, other) => other.telling - one.telling)
    .slice(0, MOST_WORDS);
}

/** How often each word stands in a text, in whatever form; its first line, the title, counts more. */
async function rootsIn(tx: Tx, text: string, locale: Locale): Promise<Map<string, number>> {
  const title = /^[^\n]*/.exec(text)?.[0].length ?? 0;
  const tokens = tokensOf(text).filter(({ word }) => !isStopWord(word, locale));
  const rootsOf = await withVocabulary(tx, (of) => {
    const words = tokens.map(({ word }) => analysedWord(word, locale, of(locale)));
    return words.map(({ terms }) => terms.filter(({ weight }) => weight === 1));
  });
  const times = new Map<string, number>();
  for (const [index, { from }] of tokens.entries())
    for (const { term } of rootsOf[index] ?? [])
      times.set(term, (times.get(term) ?? 0) + (from < title ? IN_TITLE : 1));
  return times;
}

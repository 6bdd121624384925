import type { Tx } from '../db/client.ts';
import type { Locale } from '../i18n/routing.ts';
import { documentTerms } from './analyser.ts';
import { inLanguage } from './in-language.ts';
import { FULL_IMPACT } from './postings.ts';
import { currentProfiles } from './profiles.ts';
import { Ranking } from './rank.ts';
import { postingsOf, questionsOf, standingTerms } from './read-index.ts';
import { affordable, eachScored, scoresOf, type WeighedWord } from './score.ts';
import { searchedText } from './searched-text.ts';
import { searching } from './transaction.ts';
import { tellingOf } from './weigh-words.ts';
import { withVocabulary } from './with-vocabulary.ts';

const LONGEST = 4_000; // letters of a text that are compared: the matter stands at its beginning
const COMMONEST = 0.2; // share of all questions: a term that more of them have tells nothing
const MOST_TERMS = 25;
const MOST_ENTRIES = 300_000; // that are read for them: 1 MB
const FEWEST = 4; // terms in common
const LIKE_ENOUGH = 0.2; // share of the most telling terms, weighed, that both have
const SAME_THEME = 1.25; // times as good

type Input = {
  text: string;
  locale: Locale;
  themeId?: string | null;
  not?: string; // the question itself
  limit: number;
};

/**
 * Published questions in the same language about the same matter, best first; none where nothing is
 * really alike. They share the most telling terms of the text, which is neither kept nor logged.
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
  const telling = await tellingTerms(tx, searchedText(text, LONGEST), locale, { least, all });
  const words = affordable(telling, MOST_ENTRIES);
  const lists = await postingsOf(
    tx,
    words.flatMap(({ terms }) => terms),
  );
  const scores = scoresOf(words, lists, profiles.size);
  const ranking = new Ranking();
  eachScored(scores, profiles, (number, id) => {
    const profile = profiles.known[id];
    if (profile?.language !== locale || (scores.has[number] as number) < FEWEST) return;
    if ((scores.coverage[number] as number) < LIKE_ENOUGH) return;
    const share = profile.themeId === themeId ? SAME_THEME : 1;
    ranking.add(number, 0, (scores.score[number] as number) * share);
  });
  const found = await questionsOf(tx, ranking.between(0, limit + 1)); // it may be one of them itself
  return found.filter((id) => id !== not).slice(0, limit);
}

/** The terms that set a text apart: often in it, seldom in others. */
async function tellingTerms(
  tx: Tx,
  text: string,
  locale: Locale,
  { least, all }: { least: number; all: number },
): Promise<WeighedWord[]> {
  const read = await withVocabulary(tx, (of) => documentTerms(text, locale, of(locale)));
  const times = new Map([...read].map(([term, count]) => [inLanguage(locale, term), count]));
  const standing = await standingTerms(tx, times.keys());
  return [...standing]
    .filter(([, { questions }]) => questions >= least && questions <= Math.max(2, all * COMMONEST))
    .map(([term, { id, questions }]) => {
      const telling = tellingOf(questions, all) * Math.log2(1 + (times.get(term) ?? 0));
      return { terms: [{ id, factor: telling / FULL_IMPACT }], telling, entries: questions };
    })
    .sort((one, other) => other.telling - one.telling)
    .slice(0, MOST_TERMS);
}

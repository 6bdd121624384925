import type { Locale } from '../../i18n/routing.ts';
import type { ThemeId } from '../../id.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { FULL_IMPACT } from '../index/postings.ts';
import type { Profiles } from '../index/profiles.ts';
import { mattersIn } from '../matters/matters-in.ts';
import { termOfMatter } from '../matters/term-of-matter.ts';
import { inLanguage } from '../words/in-language.ts';
import type { Key } from '../words/key.ts';
import type { StandingTerm } from '../words/known-words.ts';
import { isStopWord } from '../words/language.ts';
import { wordsOf } from '../words/letters.ts';
import { type Synonyms, synonymKeys } from '../words/synonyms.ts';
import { Best } from './rank.ts';
import { affordable, eachScored, type Postings, scoresOf, type WeighedWord } from './score.ts';
import { tellingOf } from './weigh-words.ts';

const COMMONEST = 0.3; // share of all questions: a word that more of them have tells nothing
const MOST_HAVING = 20_000; // questions: a word that more of them have narrows nothing down
const MOST_WORDS = 25; // the most telling of the text
const IN_TITLE = 2; // times: a title says what it is about
const FIELD = 2.5; // times as telling: words that have synonyms in the field are what people ask about
const MATTER = 3; // times as telling as a word
const MOST_ENTRIES = 50_000; // that are read for them: two milliseconds for each of all questions
const FEW_WORDS = 10; // of a text that others have too: where there are fewer, they say less of it
const SAME_THEME = 1.3; // times as alike
const LEAST = 0.04; // of all that the words can say: less is not looked at

/** A word of a text: how often it stands there, and which other words of the field mean nearly the same. */
type Root = { times: number; synonyms: readonly Key[]; matter?: true };
/** A text and its title. */
export type Told = { title: string; body: string };
export type Roots = ReadonlyMap<string, Root>;
/** The words of all texts, and those of the field. */
export type Words = { lexicon: Lexicon; synonyms: Record<Locale, Synonyms> };

/** The words of a text, in whatever form, and what it is about; the title counts more. */
export function rootsIn(
  { title, body }: Told,
  locale: Locale,
  { lexicon, synonyms }: Words,
): Roots {
  const roots = new Map<string, Root>();
  const add = (part: string, worth: number) => {
    for (const word of wordsOf(part)) {
      if (isStopWord(word, locale)) continue;
      const { terms, weights } = lexicon.analysed(word, locale);
      for (const [index, number] of terms.entries()) {
        if (weights[index] !== 1) continue;
        const term = lexicon.terms[number] as string;
        const { times } = roots.get(term) ?? { times: 0 };
        roots.set(term, {
          times: times + worth,
          synonyms: synonymKeys(word, locale, synonyms[locale]),
        });
      }
    }
  };
  add(title, IN_TITLE);
  add(body, 1);
  for (const [matter, times] of mattersIn(title, body, locale))
    roots.set(termOfMatter(locale, matter), { times, synonyms: [], matter: true });
  return roots;
}

/** The terms that these words are looked for by. */
export function termsOfRoots(roots: Roots, locale: Locale): string[] {
  return [...roots].flatMap(([root, { synonyms }]) => [
    root,
    ...synonyms.map(({ term }) => inLanguage(locale, term)),
  ]);
}

/**
 * The words that set a text apart: often in it, seldom in others, above all words of the field. `least` is in
 * how many of `all` questions a word must stand.
 */
export function tellingWords(
  roots: Roots,
  locale: Locale,
  standing: ReadonlyMap<string, StandingTerm>,
  { least, all }: { least: number; all: number },
): WeighedWord[] {
  const mostHaving = Math.min(Math.max(2, all * COMMONEST), MOST_HAVING);
  const telling = [...roots].flatMap(([root, { times, synonyms, matter }]) => {
    const own = standing.get(root);
    const others = synonyms.flatMap(({ term, weight }) => {
      const found = standing.get(inLanguage(locale, term));
      return found ? [{ ...found, weight }] : [];
    });
    const terms = own && own.questions >= least ? [{ ...own, weight: 1 }, ...others] : others;
    const questions = Math.max(0, ...terms.map((term) => term.questions));
    if (questions === 0 || questions > mostHaving) return [];
    const field = matter ? MATTER : synonyms.length > 0 ? FIELD : 1;
    const worth = Math.log2(1 + times) * field;
    const telling = tellingOf(questions, all) * worth;
    return [
      {
        telling,
        entries: terms.reduce((sum, term) => sum + term.questions, 0),
        terms: terms.map(({ id, weight }) => ({ id, factor: (weight * telling) / FULL_IMPACT })),
      },
    ];
  });
  telling.sort((one, other) => other.telling - one.telling);
  return affordable(telling.slice(0, MOST_WORDS), MOST_ENTRIES);
}

/** A question that is like a text: 1 is as like as can be. */
export type Alike = { number: number; likeness: number };
/** One that may be, by its words; and whether it is of the same theme. */
export type Candidate = Alike & { sameTheme: boolean };
type Like = { locale: Locale; themeId?: ThemeId | null };

/** The questions in the same language that share most of what the words say, so many at most. */
export function candidatesIn(
  words: readonly WeighedWord[],
  postings: Postings,
  profiles: Profiles,
  { locale, themeId, limit }: Like & { limit: number },
): Candidate[] {
  const most =
    words.reduce((sum, { telling }) => sum + telling, 0) * Math.max(1, FEW_WORDS / words.length);
  const scores = scoresOf(words, postings, profiles.size);
  const best = new Best(limit);
  const found = new Map<number, Candidate>();
  const visit = (number: number, id: number) => {
    const profile = profiles.known[id];
    if (profile?.language !== locale) return;
    const likeness = (scores.score[number] as number) / most;
    const sameTheme = profile.themeId === themeId;
    best.add(number, 0, likeness * (sameTheme ? SAME_THEME : 1));
    found.set(number, { number, likeness, sameTheme });
  };
  eachScored(scores, profiles, visit, LEAST * most);
  return best.list().flatMap((number) => found.get(number) ?? []);
}

import type { Tx } from '../../db/client.ts';
import type { Locale } from '../../i18n/routing.ts';
import type { QuestionId, ThemeId } from '../../id.ts';
import type { IndexState } from '../postings/index-state.ts';
import { Lexicon } from '../postings/lexicon.ts';
import { currentProfiles } from '../postings/profiles.ts';
import { questionsOf, standingTerms } from '../postings/read-index.ts';
import { searching } from '../postings/transaction.ts';
import { currentPostings } from '../scoring/current-postings.ts';
import { termsIn } from '../scoring/score.ts';
import { searchedText } from '../scoring/searched-text.ts';
import { withVocabulary } from '../words/with-vocabulary.ts';
import {
  type Alike,
  mostAlike,
  type Roots,
  rootsIn,
  tellingWords,
  termsOfRoots,
} from './likeness.ts';

const LONGEST = 4_000; // letters of a text that are compared: the matter stands at its beginning

type Input = {
  text: string;
  locale: Locale;
  themeId?: ThemeId | null;
  not?: string; // the question itself
  limit: number;
};

/** Published questions in the same language about the same matter, or none. The text is not kept. */
export function similarQuestions(input: Input): Promise<QuestionId[]> {
  return searching((tx, standing) => similarIn(tx, standing, input));
}

/** The same within a transaction. */
export async function similarIn(
  tx: Tx,
  standing: IndexState,
  { text, not, ...like }: Input,
): Promise<QuestionId[]> {
  const read = searchedText(text, LONGEST);
  const { synonyms } = standing;
  const roots = await withVocabulary(tx, standing, (of) =>
    rootsIn(read, like.locale, { lexicon: new Lexicon(of), synonyms }),
  );
  const limit = like.limit + 1; // it may be one of them itself
  const [alike = []] = await alikeIn(tx, standing, [
    { ...like, limit, roots, published: Boolean(not) },
  ]);
  const found = await questionsOf(
    tx,
    alike.map(({ number }) => number),
  );
  return found.filter((id) => id !== not).slice(0, like.limit);
}

/** What is compared with the published questions, of which it may be one. */
export type Matter = Pick<Input, 'locale' | 'themeId' | 'limit'> & {
  roots: Roots;
  published: boolean;
};

/** The questions like each of these, best first, itself among them. */
export async function alikeIn(
  tx: Tx,
  { edition, versions }: IndexState,
  matters: readonly Matter[],
): Promise<Alike[][]> {
  const profiles = await currentProfiles(tx, { edition, versions });
  const terms = await standingTerms(
    tx,
    edition,
    matters.flatMap(({ roots, locale }) => termsOfRoots(roots, locale)),
  );
  const words = matters.map(({ roots, locale, published }) => {
    const least = published ? 2 : 1; // what stands in the question alone is like nothing else
    return tellingWords(roots, locale, terms, { least, all: profiles.questionsIn(locale) });
  });
  const postings = await currentPostings(tx, termsIn(words.flat()), profiles);
  return matters.map((matter, index) => mostAlike(words[index] ?? [], postings, profiles, matter));
}
